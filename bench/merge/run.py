"""Are two wordings one utterance of one speaker: 519 invented pairs, a third of them the same.

    python -m bench.merge.run [--pairs FILE] [--missed]

Prints counts for each sort of pair. ``--missed`` shows the pairs that were missed and those that
were wrongly taken for one; it is not for whoever works on the scorer.
"""

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from bench.score import percent, table
from casetrail.assemble.alike import Score, same, score

PAIRS = Path(__file__).with_name("pairs.tsv")


class Pair(NamedTuple):
    """Two wordings; ``same`` as marked, of which ``sort``."""

    same: bool
    sort: str
    first: str
    second: str


class Judged(NamedTuple):
    """A pair and what the scorer says of it."""

    pair: Pair
    score: Score


def load(path: Path = PAIRS) -> list[Pair]:
    """Return the pairs of a table."""
    with path.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Pair(row["label"] == "same", row["sort"], row["first"], row["second"]) for row in rows
        ]


def judge(pairs: Iterable[Pair]) -> list[Judged]:
    """Score every pair."""
    return [Judged(pair, score(pair.first, pair.second)) for pair in pairs]


def summary(judged: Iterable[Judged]) -> dict[str, float]:
    """Return precision, recall, and recall of each sort of *same*, in percent."""
    taken: Counter[str] = Counter()
    marked: Counter[str] = Counter()
    wrong = 0
    for one in judged:
        marked[one.pair.sort] += one.pair.same
        taken[one.pair.sort] += one.pair.same and same(one.score)
        wrong += same(one.score) and not one.pair.same
    sorts = sorted(sort for sort, count in marked.items() if count)
    return {
        "precision": percent(taken.total(), taken.total() + wrong),
        "recall": percent(taken.total(), marked.total()),
        **{f"recall.{sort}": percent(taken[sort], marked[sort]) for sort in sorts},
    }


def figures() -> dict[str, float]:
    """Return the figures that floors are put under."""
    return summary(judge(load()))


def counts(judged: Iterable[Judged]) -> list[tuple[str, ...]]:
    """Return a row for each sort: taken for one, of how many."""
    taken: Counter[tuple[bool, str]] = Counter()
    every: Counter[tuple[bool, str]] = Counter()
    for one in judged:
        key = (one.pair.same, one.pair.sort)
        taken[key] += same(one.score)
        every[key] += 1
    return [
        ("same" if key[0] else "different", key[1], str(taken[key]), str(every[key]))
        for key in sorted(every, reverse=True)
    ]


def main() -> int:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, default=PAIRS)
    parser.add_argument("--missed", action="store_true", help="show what is missed or wrong")
    options = parser.parse_args()
    judged = judge(load(options.pairs))
    print(table([("", "sort", "taken for one", "of"), *counts(judged)]))
    print(table([(name, f"{value:.1f}") for name, value in summary(judged).items()]))
    if options.missed:
        for pair, found in judged:
            if same(found) != pair.same:
                print(f"\n{pair.sort}: {found.why}\n  {pair.first}\n  {pair.second}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
