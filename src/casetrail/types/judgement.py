"""Judgements: what people decide. Appended, never overwritten; the case file replays them."""

from typing import Literal

import msgspec

from casetrail.types.base import Record, Span

Verdict = Literal[
    "same",
    "different",
    "unsure",
    "accept",
    "reject",
    "edit",
    "note",
    "flag",
    "explain",
    "add",
    "undo",
    "redact",
]
"""``explain`` settles a conflict, ``add`` makes a line by hand, ``undo`` takes a judgement back,
``redact`` blanks the words of one; the last two name it as ``value``."""
ClaimKind = Literal["mention", "role", "time", "statement", "event", "ask"]


class Anchor(Record, frozen=True, kw_only=True):
    """Where a judgement holds: the text by its hash, and the words the claim hung on in it.

    Those are a statement's cue (or its words, when it has none), an event's or a request's word,
    a time or a mention. ``claim`` is the id that the claim had, and ``sort`` its step, type or act:
    they tell two claims at one place apart, and are not needed to find one.
    """

    sha256: str
    span: Span
    claim: str | None = None
    sort: str | None = None


class Judgement(Record, frozen=True, kw_only=True):
    """One decision of one person, at a moment (UTC, ISO 8601).

    It holds on the claims of ``kind`` that ``anchors`` lead to, one for each witness that the line
    had; after a re-reading, on those that stand there now. ``others`` are the other side of same
    and different, and a mention of whoever a line is attributed to.
    """

    id: str
    at: str
    author: str
    verdict: Verdict
    kind: ClaimKind
    anchors: tuple[Anchor, ...]
    others: tuple[Anchor, ...] = ()
    field: str | None = None
    value: str | None = None
    reason: str | None = None
    redacted: bool = False
    """Its value and reason were blanked for good."""


class Decided(Record, frozen=True, kw_only=True):
    """Who decided something, when (UTC, ISO 8601), and why, as far as it was said."""

    judgement: str
    by: str
    at: str
    reason: str | None = None


class Edited(Decided, frozen=True, kw_only=True):
    """A field that a person changed: what it says now, and what the machine had read."""

    field: str
    value: str
    was: str | None = None


class NeedsYou(Record, frozen=True, kw_only=True):
    """A decision that cannot be carried out as it was made: a person has to look.

    ``words`` are those that stood at its anchor; ``lines`` what stands there now.
    """

    judgement: str
    verdict: Verdict
    by: str
    at: str
    article: str | None
    words: str
    why: str
    lines: tuple[str, ...] = ()


class Verdicts(Record, frozen=True, kw_only=True):
    """What all judgements come to, by claim id; the last decision on a thing wins."""

    rejected: dict[str, Decided] = msgspec.field(default_factory=dict)
    """Claims whose whole line is rejected, whoever else says the same later."""
    dropped: dict[str, Decided] = msgspec.field(default_factory=dict)
    """Claims rejected as a witness only: the line stays with its others."""
    accepted: dict[str, Decided] = msgspec.field(default_factory=dict)
    edited: dict[str, tuple[Edited, ...]] = msgspec.field(default_factory=dict)
    noted: dict[str, tuple[Decided, ...]] = msgspec.field(default_factory=dict)
    flagged: dict[str, Decided] = msgspec.field(default_factory=dict)
    by_hand: dict[str, Decided] = msgspec.field(default_factory=dict)
    explained: dict[tuple[str, str], Decided] = msgspec.field(default_factory=dict)
    """Conflicts that were settled, by (claim id, field)."""
    same: tuple[tuple[str, str, Decided], ...] = ()
    different: tuple[tuple[str, str, Decided], ...] = ()
    needs_you: tuple[NeedsYou, ...] = ()
