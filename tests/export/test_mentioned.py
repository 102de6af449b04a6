"""Dates mentioned: in order, joined when they mean the same days."""

import msgspec

from casetrail.export.book import Book
from casetrail.export.mentioned import dated, undated, why_words
from casetrail.types import CaseFile

from . import factory as make
from .brandt import COURIER, POST
from .conftest import Case


def test_dates_come_in_order_and_the_rest_with_the_reason(case: Case) -> None:
    book = Book(case.casefile, case.texts)
    assert [one.words for one in dated(book)] == ["between 13 and 19 June 2022", "July 2022"]
    assert [(one.words, one.times[0].text) for one in undated(book)] == [("worked out", "21 June")]


def test_places_that_mean_one_day_are_joined() -> None:
    day = make.day("2022-06-21")
    times = (make.time(POST, "Tuesday", day), make.time(COURIER, "21 June", day))
    found = dated(Book(CaseFile(times=times), {}))
    assert [(one.words, len(one.times)) for one in found] == [("21 June 2022", 2)]


def test_the_reason_does_not_repeat_the_expression() -> None:
    week = make.time(POST, "last week", make.between("2022-06-13", "2022-06-19"))
    told = msgspec.structs.replace(week, why="“last week”, counted from Wednesday.")
    assert why_words(told) == "counted from Wednesday"


def test_a_date_written_in_full_needs_no_reason() -> None:
    assert why_words(make.time(POST, "July", make.day("2022-07-01"))) == ""


def test_a_length_of_time_names_no_day() -> None:
    length = msgspec.structs.replace(
        make.time(POST, "July", make.day("2022-07-01")), type="DURATION"
    )
    assert dated(Book(CaseFile(times=(length,)), {})) == []
