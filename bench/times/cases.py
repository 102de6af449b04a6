"""Hand-made times, each with its reason, and sentences that hold no time at all.

    python -m bench.times.cases [--wrong]

``cases.tsv``: a text, its published day, the words of one time in it, and what they mean. Right is
the same TIMEX3 value and the same earliest and latest day; an undated report's relative times must
stay open. ``traps.tsv``: words that look like a time in sentences without one.
"""

import argparse
import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.score import percent, table
from casetrail.model.reading import read_model
from casetrail.read.sheet import Sheet
from casetrail.read.times import read_times
from casetrail.types import Article, Span, TimeClaim

HERE = Path(__file__).parent
_RANGE = re.compile(r"\d\s?(?:[-–]|to)\s?\d")


class Case(NamedTuple):
    """One case of ``cases.tsv``."""

    text: str
    published: str
    words: str
    type: str
    value: str
    earliest: str
    latest: str
    reason: str


class Trap(NamedTuple):
    """One sentence of ``traps.tsv``."""

    text: str
    words: str
    reason: str


class Outcome(NamedTuple):
    """How many cases are right, how many traps were read as a time, and which."""

    right: int
    cases: int
    values: int
    traps: int
    fallen: list[str]
    wrong: list[str]


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--wrong", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    found = outcome()
    rows = [
        ("cases", str(found.cases)),
        ("  value and days right", f"{percent(found.right, found.cases):.1f}"),
        ("  value right", f"{percent(found.values, found.cases):.1f}"),
        ("traps", str(found.traps)),
        ("  read as a time", str(len(found.fallen))),
    ]
    print(table(rows))
    if options.wrong:
        print("\n".join([*found.wrong, *found.fallen]))


def outcome() -> Outcome:
    """Read every case and every trap."""
    cases, traps = list(read_cases()), list(read_traps())
    verdicts = [(_verdict(case, _time_of(case)), case) for case in cases]
    fallen = [f"{trap.words!r} in {trap.text!r}: {trap.reason}" for trap in traps if _falls(trap)]
    return Outcome(
        right=sum(verdict is None for verdict, _ in verdicts),
        cases=len(cases),
        values=sum(verdict is None or verdict.startswith("days") for verdict, _ in verdicts),
        traps=len(traps),
        fallen=fallen,
        wrong=[f"{verdict} | {case.text} ({case.published}) {case.reason}"
               for verdict, case in verdicts if verdict],
    )  # fmt: skip


def read_cases() -> Iterator[Case]:
    """Yield the cases."""
    yield from (Case(*row) for row in _rows("cases.tsv"))


def read_traps() -> Iterator[Trap]:
    """Yield the traps."""
    yield from (Trap(*row) for row in _rows("traps.tsv"))


def _rows(name: str) -> list[list[str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def times(text: str, published: str) -> tuple[TimeClaim, ...]:
    """Return the times of one text, read with the shipped pack."""
    article = Article(id=text, text=text, sha256="", published=published or None, language="en")
    return read_times(Sheet(article, read_model(article)))


def _time_of(case: Case) -> TimeClaim | None:
    start = case.text.index(case.words)
    span = Span(start, start + len(case.words))
    over = [time for time in times(case.text, case.published) if time.span.overlaps(span)]
    return max(over, key=lambda time: time.span == span, default=None)


def _verdict(case: Case, time: TimeClaim | None) -> str | None:
    """Say what is wrong, None when nothing is.

    Days from one to another, "3-5 March", may have their length as value, or the first of them.
    """
    if time is None:
        return f"missed {case.words!r}: {case.value}" if case.value else None
    value, days = time.value or "", (time.when.earliest or "", time.when.latest or "")
    ranged = _RANGE.search(case.words) is not None and case.earliest == value
    if value != case.value and not ranged:
        return f"value {case.words!r}: {value}, not {case.value}"
    if days != (case.earliest, case.latest):
        return f"days of {case.words!r}: {days}, not {(case.earliest, case.latest)}"
    return None


def _falls(trap: Trap) -> bool:
    start = trap.text.index(trap.words)
    span = Span(start, start + len(trap.words))
    return any(time.span.overlaps(span) for time in times(trap.text, "2022-06-22"))


if __name__ == "__main__":
    main()
