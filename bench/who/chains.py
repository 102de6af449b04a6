"""Who is one across documents: the people and bodies of ECB+ and MEANTIME, topic by topic.

    python -m bench.who.chains --data DATA

``DATA`` holds ``ecbplus`` and ``meantime`` unpacked. Scored are the mentions that the corpora mark
as names and that are found; the mean F1 of MUC, B3 and CEAFe, and beside it a baseline that joins
names written alike. What is not found counts against recall.
"""

import argparse
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from training.samples import Document

from bench.coreference.score import Chain, ChainScores
from bench.score import table
from casetrail.gather import Stated, from_text
from casetrail.pipeline import casefile, claims_of
from casetrail.text.names import fold
from casetrail.types import CaseFile, Span
from training import ecbplus, meantime


class Named(NamedTuple):
    """A name in a document of a topic, and whom it means across the topic."""

    document: int
    span: Span
    text: str
    who: str


Topic = tuple[list[str], list[Named]]
"""The texts of a topic, and the names in them."""
_APART = 10_000_000
"""Characters between the documents of a topic, as spans of one long text."""


def ecb_topics(data: Path) -> Iterator[Topic]:
    """Yield the topics of ECB+; its two halves are two stories, told apart by the file's name."""
    for folder in sorted((data / "ecbplus" / "ECB+").iterdir()):
        for ending in ("ecb.xml", "ecbplus.xml"):
            named = (f for f in folder.glob("*.xml") if f.name.endswith(f"_{_number(f)}{ending}"))
            files = sorted(named)
            yield _topic(ecbplus.document(f.stem, ElementTree.parse(f).getroot()) for f in files)


def _number(file: Path) -> str:
    return "".join(c for c in file.stem.partition("_")[2] if c.isdigit())


def meantime_topics(data: Path) -> Iterator[Topic]:
    """Yield the four corpora of MEANTIME."""
    for folder in sorted((data / "meantime" / "intra_cross-doc_annotation").glob("corpus_*")):
        files = sorted(folder.glob("*.xml"))
        roots = ((file, ElementTree.parse(file).getroot()) for file in files)
        yield _topic(
            (meantime.document(file.stem, root) for file, root in roots), _instances(files)
        )


def _instances(files: Iterable[Path]) -> dict[tuple[int, str], str]:
    """Map an entity of a document to the instance it is across documents."""
    found = {}
    for number, file in enumerate(files):
        for mark in ElementTree.parse(file).getroot().iter("ENTITY"):
            if instance := mark.get("instance_id"):
                found[number, mark.get("m_id", "")] = instance
    return found


def _topic(
    documents: Iterable[Document], across: dict[tuple[int, str], str] | None = None
) -> Topic:
    texts: list[str] = []
    named: list[Named] = []
    for number, document in enumerate(documents):
        texts.append(document.text or "No name is marked here.")
        names = {name.span for name in document.mentions or () if name.layer == 0}
        for one in document.chains.mentions if document.chains else ():
            who = across.get((number, one.chain)) if across is not None else one.chain
            if one.span in names and who:
                named.append(Named(number, one.span, one.span.of(document.text), who))
    return texts, named


def scored(topics: Iterable[Topic]) -> tuple[float, float, int]:
    """Return the CoNLL F1 of what is read, of the baseline, and how many names are scored."""
    ours, alike, count = ChainScores(), ChainScores(), 0
    for texts, named in topics:
        gold = _chains((one, one.who) for one in named)
        ours.add(_chains(_read(texts, named)), gold)
        alike.add(_chains((one, fold(one.text)) for one in named), gold)
        count += len(named)
    return ours.conll, alike.conll, count


def _read(texts: list[str], named: list[Named]) -> Iterator[tuple[Named, str]]:
    """Yield the names that are found, with the actor that each is taken for."""
    articles = [
        from_text(text, Stated(outlet=f"document {number}")) for number, text in enumerate(texts)
    ]
    found = casefile(articles, [claim for one in articles for claim in claims_of(one)])
    places = _places(found)
    for one in named:
        id_ = articles[one.document].id
        inside = (places.get((id_, stop)) for stop in (one.span.stop, one.span.stop - 2))
        actor = next((actor for actor in inside if actor), None)
        if actor is not None:
            yield one, actor


def _places(found: CaseFile) -> dict[tuple[str, int], str]:
    """Map where a mention stops to its actor: titles before a name are marked differently."""
    return {(mention.article, mention.stop): mention.actor for mention in found.mentions}


def _chains(told: Iterable[tuple[Named, str]]) -> list[Chain]:
    groups: dict[str, set[Span]] = defaultdict(set)
    for one, who in told:
        start = one.document * _APART
        groups[who].add(Span(start + one.span.start, start + one.span.stop))
    return [frozenset(group) for group in groups.values()]


def main() -> None:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    rows = [("across documents", "names", "CoNLL F1", "names written alike")]
    for corpus, topics in (("ECB+", ecb_topics(data)), ("MEANTIME", meantime_topics(data))):
        ours, alike, count = scored(topics)
        rows.append((corpus, str(count), f"{ours:.1f}", f"{alike:.1f}"))
    print(table(rows))


if __name__ == "__main__":
    main()
