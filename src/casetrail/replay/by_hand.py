"""Lines that a person adds: claims made of a judgement, resting on a sentence that is stored."""

import msgspec
from msgspec.structs import replace

from casetrail.text.ids import claim_id
from casetrail.text.paragraphs import paragraphs
from casetrail.text.sentences import sentences
from casetrail.types import (
    Article,
    AskClaim,
    Claim,
    EventClaim,
    Judgement,
    Span,
    StatementClaim,
)

_fields: msgspec.json.Decoder[dict[str, str]] = msgspec.json.Decoder(dict[str, str])
_MARKS = "“”„«»‹›\"‘’'"


def fields_of(judgement: Judgement) -> dict[str, str]:
    """Return the fields of a line added by hand, as its value gives them; msgspec's errors."""
    return _fields.decode(judgement.value or "{}")


def claim_by_hand(judgement: Judgement, article: Article, what: str) -> Claim:
    """Return the claim that a line added by hand makes of the words at its first anchor.

    Its fields are still to be set; ``what`` is what an event or a request says in a few words.
    """
    span = judgement.anchors[0].span
    base: dict[str, object] = {
        "id": claim_id(article.id, f"{judgement.kind} by hand {judgement.id}", (span,)),
        "article": article.id,
        "sentence": _sentences_at(article.text, span),
    }
    if judgement.kind == "statement":
        return _statement(base, article.text, span)
    if judgement.kind == "ask":
        return AskClaim(**base, span=span, askers=(), asked=None, what=what, state="waiting")  # type: ignore[arg-type]
    return EventClaim(**base, span=span, type="other", what=what, factuality="happened")  # type: ignore[arg-type]


def _statement(base: dict[str, object], text: str, span: Span) -> StatementClaim:
    """The words are a quotation when they stand inside marks."""
    before, after = text[: span.start][-1:], text[span.stop :].lstrip(",.!?…")[:1]
    quoted = bool(before and after) and before in _MARKS and after in _MARKS
    found = StatementClaim(
        **base,  # type: ignore[arg-type]
        source="unclear",
        act="said",
        mode="direct" if quoted else "indirect",
        content=span.of(text),
        content_spans=(span,),
    )
    return replace(found, quoted_spans=(span,)) if quoted else found


def _sentences_at(text: str, span: Span) -> Span:
    """Return the sentence or sentences that the words stand in."""
    met = [one for one in sentences(text, paragraphs(text)) if one.overlaps(span)]
    starts, stops = [one.start for one in met], [one.stop for one in met]
    return Span(min(starts, default=span.start), max(stops, default=span.stop))
