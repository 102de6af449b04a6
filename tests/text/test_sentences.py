"""Sentence breaks, drawn into the text: ``|`` where a sentence ends."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.text.paragraphs import paragraphs
from casetrail.text.sentences import Break, explain, sentences
from casetrail.types import Span

DRAWN = [
    "The court sat.| It rose at noon.",
    "“Why now?” he asked.| Nobody knew.",
    "Gen. Marsh and Sen. Okon met J. R. Lindqvist.| They left.",
    "He flew to the U.S.| The lawyers followed.",
    "He flew to the U.S. Justice Department.",
    "It is the No. 4 wing.| The door is shut.",
    "“They knew.”| “They all knew,” she said.",
    "I ... I cannot say.| No.",
    "He paid 3.5 million.| She paid nothing.",
    "Is it over?| It is!| Good.",
    "She left (he stayed.) and that was that.",
]


@pytest.mark.parametrize("drawn", DRAWN)
def test_sentences_break_where_drawn(drawn: str) -> None:
    text = drawn.replace("|", "")
    found = sentences(text, paragraphs(text))
    assert [span.of(text) for span in found] == [part.strip() for part in drawn.split("|")]


def test_a_break_tells_which_rule_joined_it() -> None:
    text = "Gen. Marsh came."
    assert explain(text, Break(4, 5)) == "after_abbreviation"


@given(st.text(alphabet="Ab. ?!”\"\n'…U.S", max_size=80))
def test_sentences_hold_every_character_but_white_space(text: str) -> None:
    found = sentences(text, paragraphs(text))
    inside = "".join(span.of(text) for span in found)
    assert "".join(inside.split()) == "".join(text.split())
    assert all(left.stop <= right.start for left, right in pairwise(found))
    assert all(isinstance(span, Span) and span.start < span.stop for span in found)
