"""Quotations: what stands inside quotation marks, of every style the press uses.

A quotation runs over paragraphs when each opens with the mark again and only the last closes it
(Chicago Manual of Style 13.32). An inner quotation belongs to the outer one. Marks that never
close are kept and marked so, never guessed at.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from casetrail.text.quote_marks import closing, opening
from casetrail.types import Span


class Quotation(NamedTuple):
    """One quotation. ``inner`` are the words inside the marks, one span a paragraph."""

    outer: Span
    inner: tuple[Span, ...]
    mark: str
    closed: bool


def quotations(text: str, paragraphs: tuple[Span, ...]) -> tuple[Quotation, ...]:
    """Return the outermost quotations of ``text`` in order."""
    pieces = [piece for paragraph in paragraphs for piece in _scan(text, paragraph)]
    next_start = {above.stop: below.start for above, below in pairwise(paragraphs)}
    return tuple(_joined(run) for run in _runs(text, pieces, next_start) if _kept(run))


def _scan(text: str, paragraph: Span) -> Iterator[Quotation]:
    """Yield the quotations of one paragraph; one left open ends with the paragraph."""
    at = paragraph.start
    while (start := opening(text, at, paragraph)) is not None:
        mark, inside = start.mark, start.stop
        end = closing(text, inside, paragraph, mark)
        stop, after, closed = (
            (end.start, end.stop, True) if end else _left_open(text, inside, paragraph)
        )
        yield Quotation(Span(start.start, after), (Span(inside, stop),), mark, closed)
        at = after


def _left_open(text: str, inside: int, paragraph: Span) -> tuple[int, int, bool]:
    """Return where an unclosed quotation stops: before the next opening mark, or with the text."""
    again = opening(text, inside, paragraph)
    stop = again.start if again else paragraph.stop
    return stop, stop, False


def _runs(
    text: str, pieces: list[Quotation], next_start: dict[int, int]
) -> Iterator[list[Quotation]]:
    """Group pieces that run over paragraphs: left open at one's end, opened again at the next."""
    run: list[Quotation] = []
    for piece in pieces:
        if run and not _goes_on(text, run[-1], piece, next_start):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _goes_on(text: str, last: Quotation, piece: Quotation, next_start: dict[int, int]) -> bool:
    """Say whether ``piece`` goes on with ``last``: whole sentences so far, the same mark again."""
    ended = text[last.outer.stop - 1] in ".!?…"
    follows = next_start.get(last.outer.stop) == piece.outer.start
    return not last.closed and ended and follows and piece.mark == last.mark


def _kept(run: list[Quotation]) -> bool:
    """A single mark that never closes is an apostrophe, not a quotation."""
    return run[-1].closed or run[0].mark not in "'‘"


def _joined(run: list[Quotation]) -> Quotation:
    outer = Span(run[0].outer.start, run[-1].outer.stop)
    inner = tuple(span for piece in run for span in piece.inner)
    return Quotation(outer, inner, run[0].mark, run[-1].closed)
