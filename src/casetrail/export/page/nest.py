"""Ranges over a text made into nested pieces: what crosses is cut, so that each lies in one."""

from bisect import insort
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casetrail.types import Span


class Range(NamedTuple):
    """A part of a text to be marked; of equal ones the lower ``rank`` is the outer."""

    span: Span
    rank: int
    key: int


class Piece(NamedTuple):
    """A range, or what a cut left of it, with the pieces that lie inside."""

    span: Span
    key: int
    inner: list["Piece"]


def nested(ranges: Iterable[Range], within: Span) -> list[Piece]:
    """Return what of ``ranges`` lies ``within``, as a forest in order of the text."""
    clipped = (_clip(one, within) for one in ranges)
    waiting = sorted((one for one in clipped if one.span.start < one.span.stop), key=_outer_first)
    roots: list[Piece] = []
    open_pieces: list[Piece] = []
    while waiting:
        one = waiting.pop(0)
        while open_pieces and open_pieces[-1].span.stop <= one.span.start:
            open_pieces.pop()
        if open_pieces and open_pieces[-1].span.stop < one.span.stop:
            cut = open_pieces[-1].span.stop
            insort(waiting, one._replace(span=Span(cut, one.span.stop)), key=_outer_first)
            one = one._replace(span=Span(one.span.start, cut))
        piece = Piece(one.span, one.key, [])
        (open_pieces[-1].inner if open_pieces else roots).append(piece)
        open_pieces.append(piece)
    return roots


def keys_of(pieces: Sequence[Piece]) -> list[int]:
    """Return the key of every piece, in order of the text; a cut range's comes once per piece."""
    return [key for piece in pieces for key in (piece.key, *keys_of(piece.inner))]


def _clip(one: Range, within: Span) -> Range:
    start, stop = max(one.span.start, within.start), min(one.span.stop, within.stop)
    return one._replace(span=Span(start, stop))


def _outer_first(one: Range) -> tuple[int, int, int, int]:
    return one.span.start, -one.span.stop, one.rank, one.key
