"""A time is right by its value or its days; without a date it stays open and says why."""

from bench.times.score import score

from bench import gold
from casetrail.types import Span
from tests.bench.bench_factory import time

TUESDAY = gold.Time(
    text="Tuesday",
    span=Span(3, 10),
    type="DATE",
    value=("2023-03-14",),
    earliest="2023-03-14",
    latest="2023-03-14",
    relative=True,
)
MAY = gold.Anchor(text="may", span=Span(20, 23))


def test_the_right_day() -> None:
    result = score([TUESDAY], [], [time("Tuesday", 3, "2023-03-14", "2023-03-14")], True)
    assert (result.found.right, result.values.right) == (1, 1)


def test_a_week_off_is_found_but_wrong() -> None:
    result = score([TUESDAY], [], [time("Tuesday", 3, "2023-03-07", "2023-03-07")], True)
    assert (result.found.right, result.values.right) == (1, 0)
    assert result.wrong == ["'Tuesday' is 2023-03-07, not 2023-03-14"]


def test_a_day_out_of_nothing_is_unfounded() -> None:
    result = score([TUESDAY], [], [time("Tuesday", 3, "2023-03-14", "2023-03-14")], False)
    assert result.unfounded == ["'Tuesday' became 2023-03-14..2023-03-14"]


def test_open_with_its_reason_is_right_when_undated() -> None:
    assert score([TUESDAY], [], [time("Tuesday", 3, None, None)], False).values.right == 1
    assert score([TUESDAY], [], [time("Tuesday", 3, None, None, "")], False).unfounded


def test_may_the_verb_is_a_trap() -> None:
    result = score([], [MAY], [time("may", 20, "2023-05", None)], True)
    assert (result.traps, result.found.extra) == (1, 1)
