"""What goes before the words, and how a line is named in one sentence."""

import pytest

from casetrail.export.book import Book
from casetrail.export.naming import lead_words, line_words

from . import factory as make
from .brandt import POST
from .conftest import Case

CALLED = ("Teo Brandt",)


@pytest.mark.parametrize(
    ("cue", "who", "lead"),
    [
        ("said", "", "said:"),
        ("said", "An official", "An official said:"),
        ("according to", "An official", "according to An official:"),
        (None, "An official", "An official:"),
        (None, "", ""),
    ],
)
def test_the_lead_reads_as_the_report_did(cue: str | None, who: str, lead: str) -> None:
    assert lead_words(make.statement(POST, POST.text, CALLED, cue=cue), who) == lead


def test_before_silence_there_is_no_colon() -> None:
    silent = make.statement(POST, POST.text, act="declined", cue="declined to comment")
    assert lead_words(silent, "An official") == "An official"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("guest", "Ilse Marant: Teo Brandt “a guest of this country”"),
        ("silent", "Norland did not respond"),
        ("appeal", "Ada Quist filed an appeal"),
        ("extradition", "Extradition of Teo Brandt: to Norland"),
    ],
)
def test_a_line_in_one_sentence(case: Case, name: str, words: str) -> None:
    assert line_words(Book(case.casefile, case.texts), case.lines[name]) == words


def test_a_request_in_one_sentence(case: Case) -> None:
    book = Book(case.casefile, case.texts)
    assert line_words(book, case.casefile.asks[0]) == "Norland asked Vell: extradite Teo Brandt"
