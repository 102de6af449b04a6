"""Claims: the atoms. One thing, as one article states it, with the spans it rests on.

Claims name people by mention claims of the same article; who a mention *is* comes later, from
resolve. The id of a claim is a hash of its article, kind and spans (see ``casetrail.text.ids``),
so that the same article gives the same ids on every machine.
"""

from casetrail.types.base import Record, Span
from casetrail.types.when import TimexType, When
from casetrail.types.words import (
    Act,
    ActorKind,
    AskState,
    Factuality,
    Form,
    Gender,
    Mode,
    ParticipantRole,
    PartyRole,
    ProcedureKind,
    Source,
    Step,
)


class Reason(Record, frozen=True, kw_only=True):
    """Why something was done, as the article says it."""

    text: str
    span: Span


class Number(Record, frozen=True, kw_only=True):
    """A number an event carries: "18 charges" is 18 of unit "charges"."""

    text: str
    value: float
    unit: str | None
    span: Span


class ClaimBase(Record, frozen=True, kw_only=True):
    """What every claim has. ``sentence`` is the sentence or sentences a person opens to check."""

    id: str
    article: str
    sentence: Span
    paragraph: int = 0
    """Number of the paragraph that the sentence begins in, counted from 0."""
    doubts: tuple[str, ...] = ()
    confidence: float = 1.0


class MentionClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="mention"):
    """Words that name or mean an actor. ``name`` is the part that names, without titles."""

    span: Span
    text: str
    form: Form
    actor_kind: ActorKind | None = None
    name: str | None = None
    title: str | None = None
    gender: Gender | None = None
    plural: bool = False
    oblique: bool = False
    """No subject that a pronoun goes back to: it owns what follows ("Venn's lawyer") or stands in
    a clause that only leads to the main one ("While Venn waited, ...")."""
    quoted: bool = False
    """Stands inside quotation marks: its pronouns are the speaker's, not the paper's."""
    bracketed: bool = False
    """Stands in brackets right after a name: "Reporters Without Borders (RSF)"."""
    chain: int | None = None
    """Number of the chain that the model puts it in: mentions of one chain mean the same to it."""


class RoleClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="role"):
    """An actor (by mention) holds a role: "Marcelo Ebrard, the Secretary of Foreign Affairs"."""

    mention: str
    span: Span
    title: str
    of: str | None = None
    since: When | None = None
    until: When | None = None


class TimeClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="time"):
    """A time expression with its TIMEX3 type and value (TimeML 1.2.1)."""

    span: Span
    type: TimexType
    value: str | None
    mod: str | None = None
    when: When


class Voiced(ClaimBase, frozen=True, kw_only=True):
    """A claim that someone other than the paper may make, inside a statement, for a reason."""

    voice: str | None = None
    """Mention of who says it when that is not the paper."""
    within: str | None = None
    """Statement claim it stands in."""
    because: Reason | None = None


class StatementClaim(Voiced, frozen=True, kw_only=True, tag_field="kind", tag="statement"):
    """Who said what: speaker, cue and content.

    ``content`` is the words themselves: what stands inside the marks for a direct quotation,
    pieces joined by one space where the cue splits it.
    """

    speakers: tuple[str, ...] = ()
    """Mentions of the speakers; empty when there is none or it is unclear."""
    source: Source
    speaker_text: str | None = None
    speaker_span: Span | None = None
    cue: str | None = None
    cue_span: Span | None = None
    act: Act
    mode: Mode
    content: str
    content_spans: tuple[Span, ...]
    quoted_spans: tuple[Span, ...] = ()
    addressees: tuple[str, ...] = ()
    setting: str | None = None
    relayed_by: tuple[str, ...] = ()
    when: When | None = None


class ClaimParticipant(Record, frozen=True, kw_only=True):
    """A mention that takes part in an event, and how."""

    mention: str
    role: ParticipantRole


class ClaimParty(Record, frozen=True, kw_only=True):
    """A mention that has a part in a procedure: the state that asks, the court that rules."""

    mention: str
    role: PartyRole


class Charged(Record, frozen=True, kw_only=True):
    """What somebody is charged with, convicted of or sentenced for, as written.

    ``count`` is "three" of "three counts of theft"; ``carries`` the sentence it may bring.
    """

    what: str
    span: Span
    count: int | None = None
    carries: str | None = None


class EventClaim(Voiced, frozen=True, kw_only=True, tag_field="kind", tag="event"):
    """Something that happened, is planned, is possible, is alleged, or did not happen."""

    span: Span
    type: str
    step: Step | None = None
    what: str
    factuality: Factuality
    when: When | None = None
    where: str | None = None
    participants: tuple[ClaimParticipant, ...] = ()
    numbers: tuple[Number, ...] = ()
    procedure: ProcedureKind | None = None
    """The kind of procedure that a step belongs to."""
    person: str | None = None
    """Mention of the person whose procedure it is; None where the sentence names nobody."""
    parties: tuple[ClaimParty, ...] = ()
    charges: tuple[Charged, ...] = ()
    charges_total: int | None = None


class AskClaim(Voiced, frozen=True, kw_only=True, tag_field="kind", tag="ask"):
    """Who asked whom for what."""

    span: Span
    askers: tuple[str, ...]
    asked: str | None
    through: tuple[str, ...] = ()
    what: str
    beneficiaries: tuple[str, ...] = ()
    state: AskState
    when: When | None = None
    procedure: ProcedureKind | None = None
    """The kind of procedure it asks for: "asked Lorvania to extradite her"."""
    person: str | None = None
    """Mention of the person whose procedure that is."""


Claim = MentionClaim | RoleClaim | TimeClaim | StatementClaim | EventClaim | AskClaim
