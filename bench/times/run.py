"""Times against corpora: spans, types and values, as TempEval-3 counts them.

    python -m bench.times.run --data DATA [--packs FOLD0 FOLD1 FOLD2 FOLD3 FOLD4] [--wrong N]

``DATA`` holds ``tbaq``, ``meantime`` and ``gum``. Relaxed is any overlap; a value counts when it is
the same string on a span that overlaps. GUM marks dates alone, and counts them from no day that it
tells reliably: of its dates those are given that are found, and found with the right value. Each
fold is read with the pack that has not seen it; without packs for all five, fold 0 is read with the
shipped one. Published, on TempEval-3's platinum texts: value F1 of HeidelTime 77.6, SUTime 67.4,
UWTime 82.6.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from training.samples import Document, TimeSpan

from bench.folds import folds, parser
from bench.score import COUNT_HEAD, Count, count_row, table
from casetrail.model.pack import Pack, load_pack
from casetrail.model.reading import read_model
from casetrail.read.sheet import Sheet
from casetrail.read.times import read_times
from casetrail.types import Article, TimeClaim
from training import corpora

AIM, FLOOR = 83.0, 78.0
MEANTIME_AIM = 85.0
FIGURES = ("strict", "relaxed", "types", "values")


@dataclass
class Result:
    """Counts over spans, types and values, and what was wrong, as "words: ours, not theirs"."""

    strict: Count = field(default_factory=Count)
    relaxed: Count = field(default_factory=Count)
    types: Count = field(default_factory=Count)
    values: Count = field(default_factory=Count)
    wrong: Counter[str] = field(default_factory=Counter)

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield the rows of a table."""
        for name in FIGURES:
            yield count_row(name, getattr(self, name))


def main() -> None:
    """Run the bench from the command line."""
    known = parser(__doc__)
    known.add_argument("--wrong", type=int, default=0, help="list this many frequent mistakes")
    options = known.parse_args()
    for name, parts in corpora_of(options.data).items():
        result = Result()
        for pack, documents in folds(options.packs, parts):
            add(result, documents, pack)
        print(f"{name}\n{table([COUNT_HEAD, *result.rows()])}")
        for line, times in result.wrong.most_common(options.wrong):
            print(f"{times:4} {line}")
    found, right, dates = gum_dates(options.data, options.packs[0])
    print(f"GUM dev: of {dates} dates {found} found, {right} with the right value")
    print(f"values: aim {AIM} on TBAQ and {MEANTIME_AIM} on MEANTIME, must beat {FLOOR} on TBAQ")


def corpora_of(data: Path) -> dict[str, list[list[Document]]]:
    """Return the corpora in folds."""
    return {"TBAQ": corpora.tbaq_folds(data), "MEANTIME": corpora.meantime_folds(data)}


def gum_dates(data: Path, pack: Path) -> tuple[int, int, int]:
    """Return how many of GUM's dates were found, how many with their value, and how many there are.

    A date counts where its value is a whole one ("2006-02-23", "2003-07", "1868").
    """
    found = right = dates = 0
    for document in corpora.gum_folds(data)[0]:
        marks = document.times.marks if document.times else ()
        ours = times_of(document, load_pack(pack))
        for mark in marks:
            if mark.value:
                dates += 1
                over = [one for one in ours if one.span.overlaps(mark.span)]
                found += bool(over)
                right += any(one.value == mark.value for one in over)
    return found, right, dates


def add(result: Result, documents: Iterable[Document], pack: Pack) -> None:
    """Add the documents of a fold."""
    for document in documents:
        gold = list(document.times.marks) if document.times else []
        ours = list(times_of(document, pack))
        pairs = list(_pairs(ours, gold))
        strict = sum(one.span == other.span for one, other in pairs)
        types = sum(one.type == other.type for one, other in pairs)
        values = sum((one.value or "") == other.value for one, other in pairs)
        for name, right in zip(FIGURES, (strict, len(pairs), types, values), strict=True):
            getattr(result, name).add(Count(right, len(ours) - right, len(gold) - right))
        result.wrong.update(_wrong(document, ours, gold, pairs))


def times_of(document: Document, pack: Pack) -> tuple[TimeClaim, ...]:
    """Return our times of a document."""
    article = Article(
        id=document.name,
        text=document.text,
        sha256="",
        published=document.published,
        language="en",
    )
    return read_times(Sheet(article, read_model(article, pack)))


def _pairs(
    ours: Iterable[TimeClaim], gold: Iterable[TimeSpan]
) -> Iterator[tuple[TimeClaim, TimeSpan]]:
    """Pair each of ours with the gold time that it overlaps, each but once."""
    waiting = list(gold)
    for one in ours:
        same = [other for other in waiting if other.span.overlaps(one.span)]
        if same:
            other = next((other for other in same if other.span == one.span), same[0])
            waiting.remove(other)
            yield one, other


def _wrong(
    document: Document,
    ours: list[TimeClaim],
    gold: list[TimeSpan],
    pairs: list[tuple[TimeClaim, TimeSpan]],
) -> Iterator[str]:
    day = f"({document.published})"
    for one, other in pairs:
        if (one.value or "") != other.value:
            words = one.span.of(document.text)
            theirs = other.span.of(document.text)
            yield f"{words} [{theirs}]: {one.value}, not {other.value} {day}"
    paired = {id(one) for pair in pairs for one in pair}
    for one in ours:
        if id(one) not in paired:
            yield f"extra {one.span.of(document.text)}"
    for other in gold:
        if id(other) not in paired:
            yield f"missed {other.span.of(document.text)}: {other.value}"


if __name__ == "__main__":
    main()
