"""Judgements: what people decide. Appended, never overwritten; the case file replays them."""

from typing import Literal

from casetrail.types.base import Record, Span

Verdict = Literal["same", "different", "unsure", "accept", "reject", "edit"]


class Judgement(Record, frozen=True, kw_only=True):
    """One decision of one person.

    It holds on the article's text hash, the kind of claim and the anchor span (cue, event word or
    time): after a re-reading it applies to the claim of that kind whose anchor overlaps.
    """

    id: str
    at: str
    author: str
    verdict: Verdict
    sha256: str
    kind: str
    anchor: Span
    other: str | None = None
    """For same and different: the claim id on the other side."""
    field: str | None = None
    value: str | None = None
    reason: str | None = None
