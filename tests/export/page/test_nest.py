"""Ranges nest; what crosses is cut; nothing is lost."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from casetrail.export.page.nest import Piece, Range, keys_of, nested
from casetrail.types import Span

WHOLE = Span(0, 20)


def ranges(*pairs: tuple[int, int]) -> list[Range]:
    return [Range(Span(*pair), 0, key) for key, pair in enumerate(pairs)]


def shape(pieces: list[Piece]) -> list[object]:
    return [(piece.key, *piece.span, shape(piece.inner)) for piece in pieces]


def test_an_inner_range_lies_in_the_outer() -> None:
    assert shape(nested(ranges((0, 9), (2, 5)), WHOLE)) == [(0, 0, 9, [(1, 2, 5, [])])]


def test_equal_ranges_nest_in_order() -> None:
    assert shape(nested(ranges((0, 5), (0, 5)), WHOLE)) == [(0, 0, 5, [(1, 0, 5, [])])]


def test_a_crossing_range_is_cut() -> None:
    #  0-----6        a
    #     3------9    b: 3-6 inside a, 6-9 after it
    assert shape(nested(ranges((0, 6), (3, 9)), WHOLE)) == [
        (0, 0, 6, [(1, 3, 6, [])]),
        (1, 6, 9, []),
    ]


def test_only_what_lies_within_is_kept() -> None:
    assert shape(nested(ranges((0, 30), (25, 28)), Span(5, 10))) == [(0, 5, 10, [])]


def covered(pieces: list[Piece], key: int) -> set[int]:
    inner = (covered(piece.inner, key) for piece in pieces)
    own = (set(range(*piece.span)) for piece in pieces if piece.key == key)
    return set().union(*inner, *own)


PAIRS = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted).map(tuple)


@given(st.lists(PAIRS, max_size=8))
def test_every_range_covers_what_it_covered(pairs: list[tuple[int, int]]) -> None:
    pieces = nested(ranges(*pairs), WHOLE)
    assert [covered(pieces, key) for key in range(len(pairs))] == [
        set(range(*pair)) for pair in pairs
    ]
    assert set(keys_of(pieces)) <= set(range(len(pairs)))


@given(st.lists(PAIRS, max_size=8))
def test_pieces_lie_inside_each_other(pairs: list[tuple[int, int]]) -> None:
    def proper(pieces: list[Piece]) -> bool:
        ordered = all(a.span.stop <= b.span.start for a, b in pairwise(pieces))
        inside = all(piece.span.covers(one.span) for piece in pieces for one in piece.inner)
        return ordered and inside and all(proper(piece.inner) for piece in pieces)

    assert proper(nested(ranges(*pairs), WHOLE))
