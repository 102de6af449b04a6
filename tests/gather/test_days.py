from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.errors import UsageError
from casetrail.gather.days import day_in, parse_day
from casetrail.lang.en import table


@pytest.mark.parametrize(
    "text",
    [
        "2022-06-22",
        "2022/06/22",
        "22 June 2022",
        "22 Jun. 2022",
        "22nd of June 2022",
        "June 22, 2022",
        "Jun 22 2022",
        "Wednesday, 22 June 2022",
        "Wed, 22 Jun 2022 10:00:00 GMT",
        "2022-06-22T23:30:00-05:00",
        "2022-06-22 08:15",
        "June 22, 2022 at 10:15 am",
        "20220622",
        "22/06/2022",
        "22.06.2022",
    ],
)
def test_ways_to_write_one_day(text: str) -> None:
    assert parse_day(text) == "2022-06-22"


@pytest.mark.parametrize(
    "text", ["31/02/2022", "2022-02-30", "2022-13-01", "June 2022", "2022", "", "today", "22/06/22"]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(UsageError, match="is not a day of the calendar"):
        parse_day(text)


def test_a_day_that_can_mean_two() -> None:
    with pytest.raises(UsageError, match="can mean 2022-06-07 or 2022-07-06"):
        parse_day("06/07/2022")
    assert day_in("06/07/2022") is None


def test_the_same_number_twice_is_one_day() -> None:
    assert parse_day("06/06/2022") == "2022-06-06"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_written_in_full_comes_back(day: date) -> None:
    month = table("head")["months"]["names"][day.month - 1][0]
    forms = (day.isoformat(), f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}")
    assert {parse_day(form) for form in forms} == {day.isoformat()}


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    try:
        date.fromisoformat(parse_day(text))
    except UsageError:
        assert day_in(text) is None
