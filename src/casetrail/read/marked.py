"""What of a content stands inside quotation marks, and what mode that makes it."""

from typing import NamedTuple

from casetrail.read.sheet import Sheet
from casetrail.types import Mode, Span


class Marked(NamedTuple):
    """A content told apart: its mode, its spans (without outer marks), and the quoted words."""

    mode: Mode
    contents: tuple[Span, ...]
    quoted: tuple[Span, ...]


def marked(sheet: Sheet, spans: tuple[Span, ...]) -> Marked:
    """Return ``spans`` told apart; contents that are quotations and nothing else are direct."""
    parts = [_one(sheet, span) for span in spans]
    quoted = tuple(span for part in parts for span in part.quoted)
    modes = {part.mode for part in parts}
    mode: Mode = "direct" if modes == {"direct"} else "mixed" if quoted else "indirect"
    contents = tuple(
        span
        for part, whole in zip(parts, spans, strict=True)
        for span in (part.contents if mode == "direct" else (whole,))
    )
    return Marked(mode, contents, quoted)


def _one(sheet: Sheet, span: Span) -> Marked:
    inside = sheet.quotations_in(span)
    quoted = tuple(part for quotation in inside for part in quotation.inner if span.covers(part))
    if len(inside) == 1 and inside[0].outer.covers(span):
        within = [_overlap(part, span) for part in inside[0].inner if part.overlaps(span)]
        return Marked("direct", tuple(within), tuple(within))
    return Marked("mixed" if quoted else "indirect", (span,), quoted)


def _overlap(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.stop, other.stop))
