"""Lines: claims merged across articles, each one row of the case file with its witnesses.

The field names are the JSON that other programs read: fields may be added, none renamed.
"""

from typing import Literal

from casetrail.types.base import Day, Record, Span
from casetrail.types.claims import Number, Reason
from casetrail.types.judgement import Decided, Edited
from casetrail.types.when import When
from casetrail.types.words import (
    Act,
    ActorKind,
    AskState,
    Factuality,
    Mode,
    ParticipantRole,
    PartyRole,
    ProcedureKind,
    Source,
    Step,
)

Review = Literal["unreviewed", "accepted", "edited", "rejected"]


class Evidence(Record, frozen=True, kw_only=True):
    """The stored words a line rests on: ``quote`` equals the article's ``text[start:stop]``.

    For a statement also that witness's own content, spans and mode.
    """

    article: str
    claim: str
    part: Literal["text", "title"] = "text"
    page: int | None = None
    start: int
    stop: int
    quote: str
    content: str | None = None
    content_spans: tuple[Span, ...] | None = None
    quoted_spans: tuple[Span, ...] | None = None
    mode: Mode | None = None


class Reviewed(Record, frozen=True, kw_only=True):
    """Who reviewed a line, and when (UTC, ISO 8601)."""

    by: str
    at: str


class Joined(Record, frozen=True, kw_only=True):
    """Why a claim stands in a line beside the claim ``to``: undone by judging them different."""

    claim: str
    to: str
    why: str


class Line(Record, frozen=True, kw_only=True):
    """What every line has: its claims, its witnesses, its doubts, and what a person decided."""

    id: str
    members: tuple[str, ...]
    voice: str | None = None
    within: str | None = None
    because: Reason | None = None
    evidence: tuple[Evidence, ...]
    doubts: tuple[str, ...] = ()
    confidence: float = 1.0
    review: Review = "unreviewed"
    reviewed: Reviewed | None = None
    support: str = ""
    """How many sources say it, in words: copies and credits count once."""
    joined: tuple[Joined, ...] = ()
    edits: tuple[Edited, ...] = ()
    notes: tuple[Decided, ...] = ()
    flagged: Decided | None = None
    by_hand: bool = False
    """Added by a person, not read by the machine."""


class Role(Record, frozen=True, kw_only=True):
    """What an actor is, with the dates the articles give."""

    title: str
    of: str | None = None
    since: When | None = None
    until: When | None = None
    evidence: tuple[Evidence, ...]


class Actor(Record, frozen=True, kw_only=True):
    """A person, organisation, government, group, document or place that the articles name."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()


class Mention(Record, frozen=True, kw_only=True):
    """Words that mean an actor; a plural mention has one row per actor over the same span."""

    article: str
    start: int
    stop: int
    actor: str


class Time(Record, frozen=True, kw_only=True):
    """A time expression of one article, with the days it can mean."""

    article: str
    start: int
    stop: int
    text: str
    type: str
    value: str | None
    mod: str | None
    edtf: str | None
    earliest: Day | None
    latest: Day | None
    basis: str
    why: str


class Statement(Line, frozen=True, kw_only=True):
    """Who said what, with one evidence per witness; its own spans are the first witness's."""

    speaker: str | None
    speakers: tuple[str, ...]
    source: Source
    speaker_text: str | None
    speaker_span: Span | None
    cue: str | None
    cue_span: Span | None
    act: Act
    mode: Mode
    content: str
    content_spans: tuple[Span, ...]
    quoted_spans: tuple[Span, ...]
    addressees: tuple[str, ...]
    setting: str | None
    relayed_by: tuple[str, ...]
    when: When | None


class Participant(Record, frozen=True, kw_only=True):
    """An actor that takes part in an event, and how."""

    actor: str
    role: ParticipantRole


class Event(Line, frozen=True, kw_only=True):
    """Something that happened, is planned, is possible, is alleged, or did not happen."""

    type: str
    step: Step | None
    what: str
    factuality: Factuality
    when: When | None
    where: str | None
    participants: tuple[Participant, ...]
    numbers: tuple[Number, ...]
    procedure: ProcedureKind | None = None
    """The kind of procedure that a step belongs to."""
    person: str | None = None
    """Whose procedure it is."""


class Party(Record, frozen=True, kw_only=True):
    """An actor's part in a procedure."""

    actor: str
    role: PartyRole


class Charge(Record, frozen=True, kw_only=True):
    """One charge, or several of one kind, with what they carry as said by whom."""

    what: str
    count: int | None
    status: str | None
    since: When | None
    carries: str | None
    evidence: tuple[Evidence, ...]


class Block(Record, frozen=True, kw_only=True):
    """What holds a procedure up: an event, or words of an article."""

    event: str | None
    text: str
    evidence: tuple[Evidence, ...]


class Procedure(Line, frozen=True, kw_only=True):
    """A legal or official process of one person, and where it stands."""

    person: str
    kind: ProcedureKind
    matter: str
    parties: tuple[Party, ...]
    charges_total: int | None
    charges: tuple[Charge, ...]
    status: Step | None
    since: When | None
    steps: tuple[str, ...]
    next: str | None
    blocked_by: Block | None
    stands_at: str | None = None
    """The step that the status rests on."""


class Ask(Line, frozen=True, kw_only=True):
    """Who asked whom for what, and what came of it."""

    askers: tuple[str, ...]
    asked: str | None
    through: tuple[str, ...]
    what: str
    beneficiaries: tuple[str, ...]
    state: AskState
    when: When | None
    answer: str | None


class Due(Record, frozen=True, kw_only=True):
    """A planned event whose day is still ahead; ``computed`` when no article states the day."""

    event: str
    when: When
    computed: bool = False


class Side(Record, frozen=True, kw_only=True):
    """One value of a conflict, the claims that hold it, and who published them when."""

    value: str
    claims: tuple[str, ...]
    outlets: tuple[str, ...] = ()
    first: Day | None = None
    last: Day | None = None


class Conflict(Record, frozen=True, kw_only=True):
    """Two readings of one thing that cannot both be right; both are kept."""

    id: str
    about: str
    field: str
    kind: Literal["date", "number", "outcome", "place", "attribution"]
    sides: tuple[Side, ...]
    hint: str | None = None
    """Which side the later reports are on, in words."""
    explained: Decided | None = None
