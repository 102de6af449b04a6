"""Gold's words are found whole, and held to their place."""

import pytest
from bench.marks import holds, places

from casetrail.types import Span

TEXT = "The judge said no. The judge said it twice."
#       0         10        20        30        40


def test_a_piece_is_its_beginning_and_its_end() -> None:
    assert [span.of(TEXT) for span in places(TEXT, "no ... it")] == ["no. The judge said it"]


def test_every_place_is_found() -> None:
    assert list(places(TEXT, "judge")) == [Span(4, 9), Span(23, 28)]


def test_what_is_absent_or_has_no_end_is_nowhere() -> None:
    assert list(places(TEXT, "jury")) == list(places(TEXT, "twice ... judge")) == []


def test_words_are_whole_words() -> None:
    assert list(places("May may. Maybe", "May")) == [Span(0, 3)]


@pytest.mark.parametrize(
    ("words", "held"),
    [("The judge", True), ("The ... judge", True), ("The jury", False), ("The judge said", False)],
)
def test_a_piece_holds_to_the_character(words: str, held: bool) -> None:
    assert holds(TEXT, words, Span(0, 9)) == held
