"""Paragraphs: the lines of a text, or its blocks where lines were wrapped by hand."""

import re
from collections.abc import Iterator

from casetrail.types import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BLANK_LINE = re.compile(r"(?:\r\n|[\r\n])[^\S\r\n]*(?:\r\n|[\r\n])")
_ENDS = tuple(".!?:…\"'”’»)]")
# Typewriter and mail conventions wrap at 65 to 80 columns; printed paragraphs are longer.
_WRAP_WIDTH = 90


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text`` in order, trimmed of white space, none of them empty."""
    pieces = _blocks(text) if is_wrapped(text) else (Span(*m.span()) for m in _LINE.finditer(text))
    trimmed = (_trim(text, piece) for piece in pieces)
    return tuple(span for span in trimmed if span.start < span.stop)


def is_wrapped(text: str) -> bool:
    """Say whether single line breaks in ``text`` are only wrapping, not paragraph ends.

    So when it has blank lines, and most lines inside its blocks are short and stop mid-sentence.
    """
    if not _BLANK_LINE.search(text):
        return False
    inner = [line for block in _BLANK_LINE.split(text) for line in block.strip().splitlines()[:-1]]
    if len(inner) < 3:
        return False
    broken = [line for line in inner if _stops_midway(line)]
    return len(broken) * 3 > len(inner) * 2


def _blocks(text: str) -> Iterator[Span]:
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))


def _stops_midway(line: str) -> bool:
    """Say whether a line is short and ends inside a sentence."""
    line = line.rstrip()
    return 30 <= len(line) <= _WRAP_WIDTH and not line.endswith(_ENDS)


def _trim(text: str, span: Span) -> Span:
    piece = span.of(text)
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))
