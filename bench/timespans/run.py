"""Times as written: spans on TimeBank and AQUAINT in five folds.

    python -m bench.timespans.run --data DATA [--packs FOLD0 FOLD1 FOLD2 FOLD3 FOLD4]

Strict is the same span, relaxed any overlap, as TempEval-3 counts. Anchors there (on another text,
platinum): HeidelTime relaxed 90.3, strict 81.3; SUTime 90.3 and 79.6. Without ``--packs`` the
shipped pack is measured on fold 0.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from training.samples import Document

from bench.folds import folds, parser
from bench.score import COUNT_HEAD, Count, count_row, table
from casetrail.model.pack import Pack
from casetrail.model.read import read
from casetrail.types import Span
from training import corpora

AIM, FLOOR = 92.0, 88.0
SURE = 0.5


@dataclass
class Result:
    """Counts of spans."""

    strict: Count = field(default_factory=Count)
    relaxed: Count = field(default_factory=Count)


def main() -> None:
    """Run the bench from the command line."""
    options = parser(__doc__).parse_args()
    result = Result()
    for pack, documents in folds(options.packs, corpora.tbaq_folds(options.data)):
        add(result, documents, pack)
    rows = [count_row("strict", result.strict), count_row("relaxed", result.relaxed)]
    print(f"{table([COUNT_HEAD, *rows])}\nrelaxed: aim {AIM}, must beat {FLOOR}")


def add(result: Result, documents: Iterable[Document], pack: Pack) -> None:
    """Add the documents of a fold."""
    for document in documents:
        gold = [mark.span for mark in document.times.marks] if document.times else []
        ours = [time.span for time in read(document.text, pack).times if time.score >= SURE]
        same = len(set(ours) & set(gold))
        result.strict.add(Count(same, len(ours) - same, len(gold) - same))
        result.relaxed.add(_relaxed(ours, gold))


def _relaxed(ours: list[Span], gold: list[Span]) -> Count:
    waiting = list(gold)
    right = 0
    for span in ours:
        other = next((one for one in waiting if one.overlaps(span)), None)
        if other is not None:
            waiting.remove(other)
            right += 1
    return Count(right, len(ours) - right, len(waiting))


if __name__ == "__main__":
    main()
