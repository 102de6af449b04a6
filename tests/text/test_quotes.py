"""Quotations of every style: each row is a text and the words inside its marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.text.paragraphs import paragraphs
from casetrail.text.quotes import quotations

STYLES = [
    ("“It is over,” she said. “Go.”", ["It is over,", "Go."]),
    ('"It is over," she said. "Go."', ["It is over,", "Go."]),
    ("‘It is over,’ she said.", ["It is over,"]),
    (
        "'I don't know,' he said. 'Ask the clerks' union.'",
        ["I don't know,", "Ask the clerks' union."],
    ),
    ("«C’est fini», dit-elle.", ["C’est fini"]),
    ("„Es ist aus“, sagte sie.", ["Es ist aus"]),
    ("„It is over”, she said.", ["It is over"]),
    ("»Es ist aus«, sagte sie.", ["Es ist aus"]),
    ("``It is over,'' she said.", ["It is over,"]),
    ("The workers’ rights and the ’90s were gone.", []),
    ("“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]),
    ("\"I said, 'Wait,' \" she told them.", ["I said, 'Wait,' "]),
    ("A 6'2\" man left.", []),
]


@pytest.mark.parametrize(("text", "inside"), STYLES)
def test_quotations(text: str, inside: list[str]) -> None:
    found = quotations(text, paragraphs(text))
    assert [" ".join(part.of(text) for part in q.inner) for q in found] == inside
    assert all(q.closed for q in found)


def test_a_quotation_runs_over_paragraphs_that_open_it_again() -> None:
    text = "“One.\n“Two.\n“Three,” she said."
    (found,) = quotations(text, paragraphs(text))
    assert [part.of(text) for part in found.inner] == ["One.", "Two.", "Three,"]


def test_a_mark_never_closed_is_kept_and_marked_so() -> None:
    text = "She said “it is over.\nHe left."
    (found,) = quotations(text, paragraphs(text))
    assert not found.closed
    assert found.inner[0].of(text) == "it is over."


def test_a_second_opening_mark_shows_that_the_first_never_closed() -> None:
    text = "“It is over, she said. “Go,” he said."
    found = quotations(text, paragraphs(text))
    assert [(q.inner[0].of(text), q.closed) for q in found] == [
        ("It is over, she said. ", False),
        ("Go,", True),
    ]


@given(st.text(alphabet="ab .,'\"“”‘’«»„\n", max_size=60))
def test_quotations_stay_in_the_text_and_apart(text: str) -> None:
    found = quotations(text, paragraphs(text))
    assert all(0 <= q.outer.start < q.outer.stop <= len(text) for q in found)
    assert all(a.outer.stop <= b.outer.start for a, b in pairwise(found))
    assert all(q.outer.covers(part) for q in found for part in q.inner)
