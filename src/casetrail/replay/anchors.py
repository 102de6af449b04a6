"""Anchors: the words that a judgement holds on, and what keeps two claims at one place apart."""

from casetrail.types import Anchor, Article, Claim, EventClaim, Span, StatementClaim


def anchor_of(claim: Claim, article: Article) -> Anchor:
    """Return where a judgement on ``claim``, read in ``article``, holds."""
    return Anchor(sha256=article.sha256, span=place_of(claim), claim=claim.id, sort=sort_of(claim))


def place_of(claim: Claim) -> Span:
    """Return the words a claim hangs on: a statement's cue, or what was said; else its own."""
    if isinstance(claim, StatementClaim):
        return claim.cue_span or claim.content_spans[0]
    return claim.span


def sort_of(claim: Claim) -> str | None:
    """Return what keeps two claims of one kind at one place apart: a step or type, an act."""
    if isinstance(claim, EventClaim):
        return claim.step or claim.type
    return claim.act if isinstance(claim, StatementClaim) else None
