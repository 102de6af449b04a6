"""Who a source's words are, by the parse: its heads, not the names that only stand inside it.

"The former CIA employee" is no agency; "Secretary of State NAME" and "his attorney NAME" are NAME.
"""

from casetrail.read.frame import span_of
from casetrail.read.sheet import Sheet
from casetrail.read.source_phrases import Part
from casetrail.read.what.referents import Referents
from casetrail.types import MentionClaim, Span


def named_heads(
    sheet: Sheet, source: Part, referents: Referents
) -> tuple[MentionClaim, ...] | None:
    """Return the mentions of the named heads of a source.

    Empty where its head is a description and no name is set beside it; None where the parse does
    not tell.
    """
    if not sheet.parsed:
        return None
    span = span_of(sheet, source.start, source.stop)
    head = sheet.parsed.head_of(span)
    if sheet.parsed.tokens[head].part not in ("NOUN", "PROPN"):
        return None
    heads = [one for one in referents.heads(head) if span.covers(sheet.parsed.tokens[one].span)]
    found = [mention for one in heads if (mention := referents.named(one))]
    if found:
        return tuple(found)
    described = sheet.parsed.tokens[head].part == "NOUN"
    return () if described and not _covered(sheet, source, sheet.parsed.tokens[head].span) else None


def _covered(sheet: Sheet, source: Part, head: Span) -> bool:
    """Say whether the head is a word of one of the source's own names."""
    return any(span_of(sheet, name.first, name.stop).covers(head) for name in source.names)
