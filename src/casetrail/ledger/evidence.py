"""Evidence: where in the article's text a claim stands, and whether the text bears it out."""

from collections.abc import Iterator

from casetrail.types import (
    AskClaim,
    Claim,
    EventClaim,
    MentionClaim,
    Span,
    StatementClaim,
)

Quote = tuple[str, str, tuple[Span, ...]]
"""What is quoted (a field's name), its words, and the pieces of text that it must equal."""


def extent(claim: Claim) -> Span:
    """Return what a reader sees of a claim: its sentence for statements, events and requests."""
    if isinstance(claim, StatementClaim | EventClaim | AskClaim):
        return claim.sentence
    return claim.span


def mismatches(text: str, claim: Claim) -> Iterator[str]:
    """Yield, in words, each way in which ``claim`` does not rest on ``text``."""
    yield from (f"its {name} lies outside the text" for name in _outside(text, claim))
    yield from (f"its {name} differs from the text" for name in _misquoted(text, claim))


def _outside(text: str, claim: Claim) -> Iterator[str]:
    for name, span in _spans(claim):
        if not 0 <= span.start <= span.stop <= len(text):
            yield f"{name} ({span.start}-{span.stop})"


def _misquoted(text: str, claim: Claim) -> Iterator[str]:
    for name, words, pieces in _quotes(claim):
        if words != " ".join(piece.of(text) for piece in pieces):
            yield name


def _spans(claim: Claim) -> Iterator[tuple[str, Span]]:
    yield "sentence", claim.sentence
    for name, _, pieces in _quotes(claim):
        yield from ((name, piece) for piece in pieces)
    if isinstance(claim, StatementClaim):
        yield from (("quotation", span) for span in claim.quoted_spans)
    else:
        yield "span", claim.span


def _quotes(claim: Claim) -> Iterator[Quote]:
    if isinstance(claim, MentionClaim):
        yield "wording", claim.text, (claim.span,)
    if isinstance(claim, StatementClaim):
        yield from _statement_quotes(claim)
    if isinstance(claim, EventClaim):
        yield from (("number", number.text, (number.span,)) for number in claim.numbers)
    if isinstance(claim, StatementClaim | EventClaim | AskClaim) and claim.because:
        yield "reason", claim.because.text, (claim.because.span,)


def _statement_quotes(claim: StatementClaim) -> Iterator[Quote]:
    yield "content", claim.content, claim.content_spans
    if claim.speaker_span:
        yield "speaker", claim.speaker_text or "", (claim.speaker_span,)
    if claim.cue_span:
        yield "cue", claim.cue or "", (claim.cue_span,)
