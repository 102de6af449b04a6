from hypothesis import given
from hypothesis import strategies as st

from casetrail.text.paragraphs import is_wrapped, paragraphs

WRAPPED = """The appeal was lodged on Friday with the court in the
capital, two days before the time to do so would have run
out for the former auditor of the state railways and her

lawyers, who had asked for more time to read the papers
that the ministry sent them in the last week of a long
summer."""


def test_each_line_is_a_paragraph() -> None:
    text = "One.\nTwo.\r\n\n  Three. \n"
    assert [span.of(text) for span in paragraphs(text)] == ["One.", "Two.", "Three."]


def test_lines_wrapped_by_hand_belong_together() -> None:
    assert is_wrapped(WRAPPED)
    assert len(paragraphs(WRAPPED)) == 2


def test_short_whole_lines_are_not_wrapped() -> None:
    assert not is_wrapped("One line.\n\nAnother line.\nA third line.\nA fourth.")


@given(st.text(max_size=200))
def test_paragraphs_leave_out_nothing_but_space(text: str) -> None:
    inside = "".join(span.of(text) for span in paragraphs(text))
    assert "".join(inside.split()) == "".join(text.split())
