"""Time is cut into weeks, months, quarters or years, and empty ones are skipped."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from casetrail.export.moments import Moment
from casetrail.export.stretches import stretches


def on(*days: str) -> list[Moment]:
    return [Moment(date.fromisoformat(day), date.fromisoformat(day)) for day in days]


def test_a_few_days_are_cut_into_weeks() -> None:
    found = stretches(on("2022-06-14", "2022-06-22"), 16)
    assert [one.name for one in found] == ["week of 13 June 2022", "week of 20 June 2022"]


def test_empty_stretches_are_skipped_and_said_so() -> None:
    found = stretches(on("2022-01-04", "2022-01-12", "2022-06-22"), 16)
    assert [one.skips for one in found] == [False, False, True]


def test_the_finest_unit_that_fits_is_taken() -> None:
    days = [f"2022-{month:02}-{day:02}" for month in range(1, 13) for day in (1, 15)]
    assert stretches(on(*days), 12)[0].name == "January 2022"
    assert stretches(on(*days), 4)[-1].name == "October to December 2022"
    assert [one.name for one in stretches(on(*days), 1)] == ["2022"]


@given(st.lists(st.dates(date(1900, 1, 1), date(2100, 1, 1)), min_size=1), st.integers(1, 30))
def test_every_day_lies_in_one_stretch(days: list[date], most: int) -> None:
    found = stretches([Moment(day, day) for day in days], most)
    assert all(sum(one.first <= day < one.stop for one in found) == 1 for day in days)
    assert all(one.stop - one.first <= timedelta(days=366) for one in found)
