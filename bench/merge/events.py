"""Which events of several articles are one: our lines against ECB+ and MEANTIME, topic by topic.

    python -m bench.merge.events [--wrong N] [--missed N]

Each topic is read as one case: the 35 topics of ECB+ at hand in their two halves, which are two
stories, as far as their sentences are marked, and the three corpora of MEANTIME at hand. A claim is
taken for the marked event whose words it shares most of.

Precision: of two claims in one line, from two articles, both at an event that is in a chain, how
many are at events of one chain. Recall: of two events of one chain, in two articles, both told by a
line of ours, how many are in one line. Marked events that ECB+ has put in no chain are left out:
among them are many that tell the same in the same words; such pairs are counted as open.
No article of ECB+ has a day of publication.
"""

import argparse
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from bench.score import percent, table
from bench.unpacked import unpacked
from casetrail.gather import Stated, from_text
from casetrail.pipeline import casefile, claims_of
from casetrail.types import EventClaim, Span
from training import ecbplus, meantime

ARCHIVES = ("ecbplus.tar.gz", "temporal.tar.gz")


class Marked(NamedTuple):
    """An event as marked: where it stands in which document of its topic, and its chain."""

    document: int
    span: Span
    chain: str | None


class Report(NamedTuple):
    """A document of a topic: its text, its day where it has one, and its marked events."""

    text: str
    published: str | None
    marks: Sequence[tuple[Span, str | None]]


Pair = tuple[Marked, Marked]
Topic = tuple[str, list[Report]]


@dataclass
class Joins:
    """Pairs of events across articles; ``texts`` are those of the topic, for showing them."""

    right: int = 0
    wrong: list[tuple[Topic, Pair]] = field(default_factory=list)
    missed: list[tuple[Topic, Pair]] = field(default_factory=list)
    open: int = 0
    """Joined by us, where one or both are in no chain."""
    gold: int = 0
    """Pairs of one chain, whether read or not."""

    def rows(self, name: str) -> tuple[str, ...]:
        """Return the counts and what they come to, for a table."""
        counts = (self.gold, self.told, self.joined, self.right, self.open)
        precision, recall = percent(self.right, self.joined), percent(self.right, self.told)
        return name, *map(str, counts), f"{precision:.1f}", f"{recall:.1f}"

    @property
    def joined(self) -> int:
        """Pairs in one line of ours, both in a chain."""
        return self.right + len(self.wrong)

    @property
    def told(self) -> int:
        """Pairs of one chain, both told by lines of ours."""
        return self.right + len(self.missed)


def ecb_topics(data: Path) -> Iterator[Topic]:
    """Yield the halves of the topics of ECB+, as far as their sentences are marked."""
    for folder in sorted((data / "ecbplus" / "ECB+").iterdir()):
        files = sorted(folder.glob("*.xml"))
        for half in ("ecb", "ecbplus"):
            own = [
                file for file in files if file.stem.partition("_")[2].strip("0123456789") == half
            ]
            if own:
                yield (
                    f"{folder.name}{half}",
                    [_ecb(ElementTree.parse(file).getroot()) for file in own],
                )


def _ecb(root: ElementTree.Element) -> Report:
    text, marks = ecbplus.happenings(root)
    last = max((span.stop for span, _ in marks), default=0)
    end = text.find("\n\n", last)
    return Report(text[:end] if end >= 0 else text, None, marks)


def meantime_topics(data: Path) -> Iterator[Topic]:
    """Yield the corpora of MEANTIME."""
    for folder in sorted((data / "meantime" / "intra_cross-doc_annotation").glob("corpus_*")):
        files = sorted(folder.glob("*.xml"))
        yield folder.name, [_wikinews(ElementTree.parse(file).getroot()) for file in files]


def _wikinews(root: ElementTree.Element) -> Report:
    found = meantime.document("", root)
    marks = [one for one in meantime.happenings(root) if one[0].stop <= len(found.text)]
    return Report(found.text, found.published, marks)


def score(topics: Iterable[Topic]) -> Joins:
    """Read each topic as a case; return the pairs that are joined and missed."""
    found = Joins()
    for topic in topics:
        _add(found, topic, lines_of(topic[1]))
    return found


def lines_of(reports: Sequence[Report]) -> dict[Marked, set[str]]:
    """Return the marked events that lines tell, with the ids of these lines."""
    articles = [
        from_text(one.text or "Nothing.", Stated(outlet=f"paper {n}", published=one.published))
        for n, one in enumerate(reports)
    ]
    claims = [claim for article in articles for claim in claims_of(article)]
    place = {article.id: number for number, article in enumerate(articles)}
    at = {
        claim.id: mark
        for claim in claims
        if isinstance(claim, EventClaim)
        and (mark := aligned(reports, place[claim.article], claim.span))
    }
    told: dict[Marked, set[str]] = defaultdict(set)
    for line in casefile(articles, claims).events:
        for member in line.members:
            if member in at:
                told[at[member]].add(line.id)
    return told


def aligned(reports: Sequence[Report], document: int, span: Span) -> Marked | None:
    """Return the marked event that shares most of a span, the first of equals; None without."""

    def shared(mark: Span) -> int:
        return min(mark.stop, span.stop) - max(mark.start, span.start)

    met = [one for one in reports[document].marks if shared(one[0]) > 0]
    best = max(met, key=lambda one: (shared(one[0]), -one[0].start), default=None)
    return Marked(document, *best) if best else None


def _add(found: Joins, topic: Topic, told: dict[Marked, set[str]]) -> None:
    every = [(n, chain) for n, one in enumerate(topic[1]) for _, chain in one.marks if chain]
    found.gold += sum(a[0] != b[0] and a[1] == b[1] for a, b in combinations(every, 2))
    for a, b in combinations(sorted(told, key=lambda one: (one.document, one.span)), 2):
        if a.document == b.document:
            continue
        joined, is_one = bool(told[a] & told[b]), a.chain == b.chain
        if a.chain is None or b.chain is None:
            found.open += joined
        elif joined and is_one:
            found.right += 1
        elif joined != is_one:
            (found.wrong if joined else found.missed).append((topic, (a, b)))


def figures() -> dict[str, float]:
    """Return precision and recall over both corpora. Raises Absent."""
    with unpacked(*ARCHIVES) as data:
        found = score([*ecb_topics(data), *meantime_topics(data)])
    return {
        "precision": percent(found.right, found.joined),
        "recall": percent(found.right, found.told),
    }


def _shown(topic: Topic, pair: Pair) -> str:
    return f"\n{topic[0]}\n" + "\n".join(_sentence(topic[1][one.document], one) for one in pair)


def _sentence(report: Report, mark: Marked) -> str:
    start, stop = mark.span
    before = report.text[:start].rpartition("\n")[2][-150:]
    after = report.text[stop:].partition("\n")[0][:100]
    return f"  {mark.document}: {before}[{report.text[start:stop]}]{after}"


def _some(pairs: Sequence[tuple[Topic, Pair]], number: int) -> Iterator[str]:
    """Yield so many pairs, spread over all of them."""
    step = max(1, len(pairs) // max(1, number))
    yield from (_shown(*one) for one in pairs[::step][:number])


def main() -> None:
    """Run the bench from the command line."""
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("--wrong", type=int, default=0, help="show so many wrong joins")
    parser.add_argument("--missed", type=int, default=0, help="show so many missed ones")
    options = parser.parse_args()
    rows: list[tuple[str, ...]] = [
        ("events", "pairs", "told", "joined", "right", "open", "precision", "recall")
    ]
    with unpacked(*ARCHIVES) as data:
        for name, topics in (("ECB+", ecb_topics(data)), ("MEANTIME", meantime_topics(data))):
            found = score(topics)
            rows.append(found.rows(name))
            print("\n".join(_some(found.wrong, options.wrong)))
            print("-" * 20, *_some(found.missed, options.missed), sep="\n")
    print(table(rows))


if __name__ == "__main__":
    main()
