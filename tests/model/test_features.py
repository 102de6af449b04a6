"""Letter case and quotation state."""

import pytest

from casetrail.model.features import CASES, QUOTES, break_ids, case_id, quote_ids
from casetrail.model.windows import paragraph_spans
from casetrail.model.words import word_spans


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("the", "lower"),
        ("Mexico", "title"),
        ("NASA", "upper"),
        ("U", "letter"),
        ("McCain", "mixed"),
        ("2022", "number"),
        (",", "mark"),
        ("安", "other"),
    ],
)
def test_case(word: str, case: str) -> None:
    assert CASES[case_id(word)] == case


def states(text: str) -> str:
    """Return one letter per word: o, i, O for an opening mark, C for a closing one."""
    words = word_spans(text)
    found = quote_ids(text, words, break_ids(words, paragraph_spans(text)))
    letters = {"outside": "o", "inside": "i", "opening": "O", "closing": "C"}
    return "".join(letters[QUOTES[state]] for state in found)


def test_curly_and_straight_marks() -> None:
    assert states("He said “go on” now") == "ooOiiCo"
    assert states('He said "go on" now') == "ooOiiCo"


def test_a_paragraph_ends_what_was_left_open() -> None:
    assert states("“One.\n\n“Two.” three") == "OiiOiiCo"


def test_apostrophes_are_no_quotation() -> None:
    assert set(states("Clinton’s aides don't")) == {"o"}
