"""Marked texts: the anchor on the first piece, the way back after the last."""

import re

from hypothesis import given
from hypothesis import strategies as st

from casetrail.export.page.anchors import Anchor, Back
from casetrail.export.page.marking import Mark, marked, style_of_cut
from casetrail.types import Span

TEXT = "One two. Three four."
PARAGRAPHS = [Span(0, 8), Span(9, 20)]


def sentence(name: str, start: int, stop: int) -> Mark:
    span = Span(start, stop)
    return Mark("sentence", span, Anchor(name, "sentence", span, (Back(f"l-{name}", "a line"),)))


def test_a_sentence_is_an_anchor_with_a_way_back() -> None:
    found = marked(TEXT, PARAGRAPHS, [sentence("e-1", 0, 8)], "p")
    first, second = found.html.splitlines()
    assert first.startswith(
        '<p dir="auto"><span id="e-1" class="sentence">One two.<a href="#l-e-1"'
    )
    assert second == '<p dir="auto">Three four.</p>'
    assert found.cut == []


def test_quoted_words_are_emphasised_inside() -> None:
    marks = [Mark("quoted", Span(4, 7)), sentence("e-1", 0, 8)]
    assert (
        'class="sentence">One <em class="quoted">two</em>.'
        in marked(TEXT, PARAGRAPHS, marks, "p").html
    )


def test_over_two_paragraphs_only_the_first_piece_has_the_id() -> None:
    found = marked(TEXT, PARAGRAPHS, [sentence("e-1", 4, 14)], "p")
    assert found.html.count('id="e-1"') == 1
    assert found.html.count("more-e-1") == 1
    assert found.html.count('class="back"') == 1
    assert found.html.index("Three") < found.html.index('class="back"')
    assert found.cut == ["e-1"]


def test_a_cut_sentence_is_lit_as_a_whole() -> None:
    assert style_of_cut(["e-1"]) == (
        ":root:has(#e-1:target) .more-e-1 { background: var(--lit); }\n"
    )
    assert style_of_cut([]) == ""


PAIRS = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)


@given(st.lists(PAIRS, max_size=6))
def test_the_text_is_whole(pairs: list[list[int]]) -> None:
    marks = [Mark("quoted", Span(start, stop)) for start, stop in pairs]
    shown = marked(TEXT, PARAGRAPHS, marks, "p").html
    assert re.sub(r"<[^>]+>", "", shown) == "One two.\nThree four."
