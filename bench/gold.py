"""What a careful person takes from an article, as read from a ``gold.json``.

``content`` holds words only where the text is the project's own; otherwise offsets alone.
Optional entries cost nothing when missed and nothing when found.
"""

from pathlib import Path

import msgspec

from casetrail.types import ActorKind, Factuality, Mode, Source, Span


class Gold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all gold: a field that nobody knows is an error, never silence."""


class Statement(Gold, frozen=True, kw_only=True):
    """Who said what. ``accept`` lists other sets of speakers that are right too."""

    n: str
    speakers: tuple[str, ...]
    accept: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    source: Source
    speaker_text: str | None
    speaker_span: Span | None
    cue: str | None
    cue_span: Span | None
    act: tuple[str, ...]
    mode: Mode
    content: tuple[str, ...] = ()
    content_spans: tuple[Span, ...]
    quoted_spans: tuple[Span, ...]
    earliest: str | None = None
    latest: str | None = None
    setting: str | None = None


class Time(Gold, frozen=True, kw_only=True):
    """A time expression; ``value`` lists every TIMEX3 value that is right."""

    text: str
    span: Span
    type: str
    value: tuple[str, ...]
    earliest: str | None = None
    latest: str | None = None
    relative: bool
    mod: str | None = None
    optional: bool = False


class Anchor(Gold, frozen=True, kw_only=True):
    """Words of one article: ``text`` is empty where they are not ours to print."""

    text: str
    span: Span
    article: str = ""


class Article(Gold, frozen=True, kw_only=True):
    """One report with its statements and times; ``read`` is false for another language."""

    id: str
    file: str
    outlet: str
    credit: str | None
    title: str | None
    published: str
    language: str
    genre: str
    sha256: str
    copy_of: str | None
    read: bool
    statements: tuple[Statement, ...]
    times: tuple[Time, ...]
    not_times: tuple[Anchor, ...]


class Role(Gold, frozen=True, kw_only=True):
    """What an actor is, with days as far as the articles tell."""

    title: str
    of: str | None
    since: str | None
    until: str | None


class Actor(Gold, frozen=True, kw_only=True):
    """Someone or something named, with the other names it goes by."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    roles: tuple[Role, ...]


class Part(Gold, frozen=True, kw_only=True):
    """An actor's part in an event or a procedure."""

    actor: str
    role: str


class Event(Gold, frozen=True, kw_only=True):
    """Something that happened, is planned, possible, alleged, or did not happen."""

    id: str
    step: str | None
    what: str
    factuality: Factuality
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    voice: str | None
    participants: tuple[Part, ...]
    anchors: tuple[Anchor, ...]


class Procedure(Gold, frozen=True, kw_only=True):
    """Where a process of one person stands after the last article."""

    kind: str
    person: str
    parties: tuple[Part, ...]
    status: str
    since: str | None
    charges_total: int | None
    steps: tuple[str, ...]
    next: str | None
    blocked_by: str | None


class Ask(Gold, frozen=True, kw_only=True):
    """Who asked whom for what; ``state`` lists every state that is right."""

    askers: tuple[str, ...]
    asked: str
    what: str
    beneficiaries: tuple[str, ...]
    state: tuple[str, ...]
    anchors: tuple[Anchor, ...]


class Due(Gold, frozen=True, kw_only=True):
    """A planned event that is still ahead of the latest article."""

    event: str
    edtf: str


class Side(Gold, frozen=True, kw_only=True):
    """One value of a conflict and the articles that hold it."""

    value: str
    articles: tuple[str, ...]


class Conflict(Gold, frozen=True, kw_only=True):
    """Two readings that cannot both be right."""

    kind: str
    field: str
    about: str
    sides: tuple[Side, ...]


class Never(Gold, frozen=True, kw_only=True):
    """Something that must not come out; ``bench.never`` says what each rule asks."""

    rule: str
    why: str
    actor: str | None = None
    factuality: Factuality | None = None
    kind: str | None = None
    span: Span | None = None
    states: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


class Case(Gold, frozen=True, kw_only=True):
    """A whole gold file."""

    articles: tuple[Article, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]
    procedures: tuple[Procedure, ...]
    asks: tuple[Ask, ...]
    due: tuple[Due, ...]
    conflicts: tuple[Conflict, ...]
    same: tuple[tuple[str, ...], ...]
    never: tuple[Never, ...]


def load(path: Path) -> Case:
    """Read a gold file. Raises msgspec.ValidationError when it is not of this form."""
    return msgspec.json.decode(path.read_bytes(), type=Case)
