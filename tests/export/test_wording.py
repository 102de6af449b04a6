"""Quotation marks go round what was quoted, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.export.book import Book
from casetrail.export.wording import plain_words, runs, statement_runs
from casetrail.types import CaseFile, Span

from . import factory as make
from .conftest import Case


def spans(text: str, *pieces: str) -> list[Span]:
    return [Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces]


@pytest.mark.parametrize(
    ("text", "content", "quoted", "shown"),
    [
        # “He is no thief,” she said.
        (
            "“He is no thief,” she said.",
            ("He is no thief,",),
            ("He is no thief,",),
            "“He is no thief,”",
        ),
        # The cue splits the quotation: the gap is shown.
        (
            "“His crime,” she said, “was to speak.”",
            ("His crime,", "was to speak."),
            ("His crime,", "was to speak."),
            "“His crime,” […] “was to speak.”",
        ),
        # Partly quoted: the text's own marks are not doubled.
        (
            "She called him “a guest”, nothing more.",
            ("him “a guest”, nothing more",),
            ("a guest",),
            "him “a guest”, nothing more",
        ),
        (
            "Er ist «ein Gast» hier",
            ("Er ist «ein Gast» hier",),
            ("ein Gast",),
            "Er ist “ein Gast” hier",
        ),
        # Indirect: no marks at all.
        ("She said he was free.", ("he was free",), (), "he was free"),
        # Running over paragraphs: only space and marks between, so no gap.
        (
            "“One.\n\n“Two,” he said.",
            ("One.", "Two,"),
            ("One.", "Two,"),
            "“One.” “Two,”",
        ),
        # Double marks inside: single ones go round.
        (
            "‘She asked: “Who?” I knew,’ he said.",
            ("She asked: “Who?” I knew,",),
            ("She asked: “Who?” I knew,",),
            "‘She asked: “Who?” I knew,’",
        ),
        # A mark inside the quotation stays.
        (
            "“They said, ‘hello’ to her”",
            ("They said, ‘hello’ to her",),
            ("They said, ‘hello’ to her",),
            "“They said, ‘hello’ to her”",
        ),
    ],
)
def test_runs(text: str, content: tuple[str, ...], quoted: tuple[str, ...], shown: str) -> None:
    assert plain_words(runs(text, spans(text, *content), spans(text, *quoted))) == shown


@given(st.text("ab “”'\n", max_size=30), st.data())
def test_no_word_is_lost(text: str, data: st.DataObject) -> None:
    stop = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(0, stop))
    shown = plain_words(runs(text, [Span(0, len(text))], [Span(start, stop)]))
    letters = [char for char in text if char in "ab"]
    assert [char for char in shown if char in "ab"] == letters


def test_without_the_text_the_content_stands_alone(case: Case) -> None:
    book = Book(case.casefile, {})
    shown = plain_words(statement_runs(book, case.casefile.statements[0]))
    assert shown == "We will read every page, and then we will answer."


def test_control_characters_in_words_are_neutral() -> None:
    report = make.article("He said \x1b[2J stop.")
    line = make.statement(report, report.text, ("\x1b[2J stop",))
    book = Book(CaseFile(statements=(line,)), make.texts(report))
    assert plain_words(statement_runs(book, line)) == "␛[2J stop"
