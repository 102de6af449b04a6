"""The arithmetic: precision, recall and columns that line up."""

from bench.pairs import overlap, pair, words_in
from bench.score import Count, table
from hypothesis import given
from hypothesis import strategies as st

from casetrail.types import Span

SIZES = st.integers(0, 50)


def test_precision_recall_and_f1() -> None:
    count = Count(right=6, extra=2, missed=6)
    assert (count.precision, count.recall, count.f1) == (75.0, 50.0, 60.0)


@given(SIZES, SIZES, SIZES)
def test_f1_lies_between_precision_and_recall(right: int, extra: int, missed: int) -> None:
    count = Count(right, extra, missed)
    low, high = sorted((count.precision, count.recall))
    assert low - 0.1 <= count.f1 <= high + 0.1


def test_columns_line_up() -> None:
    assert table([("", "P"), ("times", "9.5")]).splitlines() == ["         P", "times  9.5"]


def test_words_are_counted_where_they_stand() -> None:
    text = "no, no and no"
    #       0   4      11
    assert words_in(text, [Span(0, 2), Span(10, 13)]) == {0, 11}


def test_the_longer_side_is_the_measure() -> None:
    assert overlap(frozenset({1, 2}), frozenset({1, 2, 3, 4})) == 0.5


def test_the_best_pair_is_made_first_and_each_is_used_once() -> None:
    likeness = {"aa": 0.6, "ab": 0.9, "bb": 0.8, "cb": 0.7}
    pairs = pair("abc", "ab", lambda one, other: likeness.get(one + other, 0.0))
    assert pairs == {0: 1}
