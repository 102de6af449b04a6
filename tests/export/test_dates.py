"""Dates read as people write them."""

import pytest

from casetrail.export.dates import day_words, period_words, stretch_words, when_words
from casetrail.types import When

from . import factory as make


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2022-06-22", "2022-06-22", "22 June 2022"),
        ("2022-06-13", "2022-06-19", "between 13 and 19 June 2022"),
        ("2022-06-28", "2022-07-03", "between 28 June and 3 July 2022"),
        ("2021-12-28", "2022-01-03", "between 28 December 2021 and 3 January 2022"),
        ("2022-07-01", "2022-07-31", "July 2022"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2023-02-01", "2023-02-27", "between 1 and 27 February 2023"),
        ("2022-01-01", "2022-12-31", "2022"),
        ("2022-06-01", "2022-08-31", "between 1 June and 31 August 2022"),
        (None, "2022-06-22", "by 22 June 2022"),
        ("2022-06-22", None, "from 22 June 2022 on"),
        (None, None, "no date"),
    ],
)
def test_a_period(earliest: str | None, latest: str | None, words: str) -> None:
    assert period_words(earliest, latest) == words


def test_what_lasts_runs_from_day_to_day() -> None:
    lasting = make.between("2022-06-13", "2022-06-19", "2022-06-13/2022-06-19")
    assert when_words(lasting) == "from 13 to 19 June 2022"


def test_one_day_out_of_a_week_lies_between() -> None:
    one_of = make.between("2022-06-13", "2022-06-19", "[2022-06-13..2022-06-19]")
    assert when_words(one_of) == "between 13 and 19 June 2022"


def test_what_is_not_resolved_has_no_words() -> None:
    assert when_words(When(text="then", basis="unknown", why="no published date")) is None
    assert when_words(None) is None


def test_what_a_case_covers() -> None:
    assert stretch_words("2022-06-13", "2022-06-22") == "13 to 22 June 2022"
    assert stretch_words("2022-06-22", "2022-06-22") == "22 June 2022"
    assert day_words(None) == "no date"
