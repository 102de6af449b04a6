"""A conflict, as terminal and page show it: its sides, the hint, and what a person said of it."""

import re

import pytest
from msgspec.structs import replace

from casetrail.export.book import Book
from casetrail.export.disagreement import (
    about_words,
    explained_words,
    hint_words,
    reports_words,
    side_words,
)
from casetrail.export.page import page_html
from casetrail.export.terminal import print_casefile
from casetrail.types import CaseFile, Conflict, Decided, Side

from .conftest import Case
from .screen import Screen

WHY = Decided(judgement="j1", by="Ana Reyes", at="2022-07-03T10:00:00Z", reason="filed twice")
HINT = "the later report (Vell Courier, 23 June 2022) says 21 June 2022"


@pytest.fixture
def settled(case: Case) -> CaseFile:
    (conflict,) = case.casefile.conflicts
    told = replace(conflict, id="c123456789abcdef", hint=HINT, explained=WHY)
    return replace(case.casefile, conflicts=(told,))


def test_in_the_terminal(case: Case, settled: CaseFile) -> None:
    screen = Screen(80)
    print_casefile(settled, case.texts, screen.console, command="casetrail show b.casetrail")
    assert (
        "  c123456  Date: Ada Quist filed an appeal\n"
        "           20 June 2022 · Harbour Post, 22 June 2022\n"
        "           21 June 2022\n"
        "           The later report (Vell Courier, 23 June 2022) says 21 June 2022.\n"
        "           Explained by Ana Reyes, 3 July 2022: filed twice\n"
    ) in screen.text()


def test_on_the_page(case: Case, settled: CaseFile) -> None:
    page = page_html(settled, case.texts)
    (entry,) = re.findall(
        r'<li class="line settled" id="d-c123456789abcdef">.*?</ul>.*?</li>', page
    )
    assert "The later report (Vell Courier, 23 June 2022) says 21 June 2022." in entry
    assert "Explained by Ana Reyes, 3 July 2022: filed twice" in entry
    assert entry.index("<b>20 June 2022</b>") < entry.index("<b>21 June 2022</b>")


def test_many_reports_of_one_side_are_counted_in_the_terminal(case: Case) -> None:
    outlets = ("Harbour Post", "La Hoja", "The Courier", "The Globe", "Vell Courier")
    side = Side(value="18", claims=("e-in-no-line",), outlets=outlets)
    assert reports_words(Book(case.casefile, case.texts), side) == (
        "Harbour Post; La Hoja; The Courier and 2 more"
    )


def test_a_conflict_that_nobody_explained_says_nothing_of_it(case: Case) -> None:
    (conflict,) = case.casefile.conflicts
    assert (hint_words(conflict), explained_words(conflict)) == ("", "")
    assert "Explained by" not in page_html(case.casefile, case.texts)


def test_who_said_it_is_about_the_words_not_the_speaker(case: Case) -> None:
    said = case.lines["pages"]
    one = Conflict(id="c1", about=said.id, field="speaker", kind="attribution", sides=())
    words = about_words(Book(case.casefile, case.texts), one)
    assert words == "“We will read every page, and then we will answer.”"


VALUES = [
    ("date", "2022-06-20", "20 June 2022"),
    ("date", "2022-06", "June 2022"),
    ("date", "2022", "2022"),
    ("date", "2022-06-XX", "2022-06-XX"),
    ("outcome", "did_not_happen", "did not happen"),
    ("number", "18", "18"),
]


@pytest.mark.parametrize(("kind", "value", "words"), VALUES)
def test_what_a_side_says(kind: str, value: str, words: str) -> None:
    side = Side(value=value, claims=())
    conflict = Conflict(id="c1", about="e1", field="when", kind="date", sides=(side,))
    assert side_words(replace(conflict, kind=kind), side) == words
