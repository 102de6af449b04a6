from hypothesis import given
from hypothesis import strategies as st

from casetrail.text.words import words
from casetrail.types import Span


def split(text: str) -> list[str]:
    return [span.of(text) for span in words(text, (Span(0, len(text)),))]


def test_words_keep_inner_marks() -> None:
    assert split("al-Rashid didn’t pay 2,112.50 on 9/11.") == [
        *("al-Rashid", "didn’t", "pay", "2,112.50", "on", "9/11", "."),
    ]


def test_a_possessive_ending_stands_alone() -> None:
    assert split("Venn’s appeal") == ["Venn", "’s", "appeal"]


def test_a_dotted_acronym_is_one_word() -> None:
    assert split("the U.S. court") == ["the", "U.S.", "court"]


@given(st.text(max_size=120))
def test_words_leave_out_nothing_but_space(text: str) -> None:
    joined = "".join(split(text))
    assert "".join(joined.split()) == "".join(text.split())
