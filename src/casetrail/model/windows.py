"""Windows: the stretches of an article that the encoder reads in one call.

A window is a paragraph, with short neighbours packed up to ``PACK`` words; a paragraph of more
than ``LIMIT`` word pieces is cut into windows that overlap by ``OVERLAP`` words. The rule looks at
this article alone, so that an article is always read the same way.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casetrail.types import Span

PACK = 150
LIMIT = 192
OVERLAP = 40
WRAPPED = 120
"""A text whose longest line is shorter is hard-wrapped: only blank lines part its paragraphs."""

BLANK = re.compile(r"[^\S\n]*\n(?:[^\S\n]*\n)+\s*")
LINE = re.compile(r"\s*\n\s*")


class Window(NamedTuple):
    """Words ``[start, stop)`` of the article, of which ``[first, last)`` are decided here."""

    start: int
    stop: int
    first: int
    last: int


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text``, without the white space around them."""
    wrapped = max(map(len, text.split("\n"))) < WRAPPED
    gaps = list((BLANK if wrapped else LINE).finditer(text))
    starts = [0, *(gap.end() for gap in gaps)]
    stops = [*(gap.start() for gap in gaps), len(text)]
    spans = map(Span, starts, stops)
    return tuple(span for span in spans if span.of(text).strip())


def windows(
    breaks: Sequence[int], sizes: Sequence[int], pack: int = PACK, limit: int = LIMIT
) -> Iterator[Window]:
    """Yield the windows of an article in order.

    ``breaks`` marks the first word of each paragraph, ``sizes`` counts the pieces of each word.
    """
    edges = [index for index, edge in enumerate(breaks) if edge or index == 0]
    ends = [*edges[1:], len(breaks)][: len(edges)]
    start = 0
    for edge, end in zip(edges, ends, strict=True):
        if edge > start and (end - start > pack or sum(sizes[start:end]) > limit):
            yield from _cut(start, edge, sizes, limit)
            start = edge
    if start < len(breaks):
        yield from _cut(start, len(breaks), sizes, limit)


def _cut(start: int, stop: int, sizes: Sequence[int], limit: int) -> Iterator[Window]:
    first = start
    while True:
        end = _fill(start, stop, sizes, limit)
        if end == stop:
            yield Window(start, stop, first, stop)
            return
        following = max(end - OVERLAP, start + 1)
        last = (following + end) // 2
        yield Window(start, end, first, max(last, first + 1))
        start, first = following, max(last, first + 1)


def _fill(start: int, stop: int, sizes: Sequence[int], limit: int) -> int:
    """Return where a window from ``start`` is full: at least one word, at most ``limit`` pieces."""
    end, total = start, 0
    while end < stop and (end == start or total + sizes[end] <= limit):
        total += sizes[end]
        end += 1
    return end
