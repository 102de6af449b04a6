"""What a corpus reader returns: a text and the spans marked in it, in characters."""

from dataclasses import dataclass

from casetrail.types import Span


@dataclass(frozen=True)
class Marked:
    """One statement as an annotator marked it; each part may lie in several fragments."""

    cue: tuple[Span, ...]
    sources: tuple[Span, ...]
    contents: tuple[Span, ...]


@dataclass(frozen=True)
class Name:
    """One mention: its kind and layer are indices into ``MENTION_KINDS`` and ``MENTION_LAYERS``."""

    span: Span
    kind: int
    layer: int


@dataclass(frozen=True)
class Node:
    """One token of a parse: parts of speech, and the token it hangs on (itself when a root)."""

    span: Span
    part: str
    tag: str
    head: int
    relation: str
    first: bool
    """It begins a sentence."""


@dataclass(frozen=True)
class Referring:
    """A mention of a chain: its span, the span of its head, and who is meant."""

    span: Span
    head: Span
    chain: str
    kind: str = ""


@dataclass(frozen=True)
class Chains:
    """Which mentions of a text mean the same."""

    mentions: tuple[Referring, ...]
    others: tuple[Span, ...] = ()
    """Heads of mentions that are in no chain."""
    complete: bool = True
    """What is not marked is no mention; else nothing is known of it."""


@dataclass(frozen=True)
class Happening:
    """An event's word, the classes of ``FACTUALITIES`` it may have, and how sure it is."""

    span: Span
    classes: frozenset[int]
    value: float | None = None
    """From -3, certainly not, to 3, certainly."""


@dataclass(frozen=True)
class Happenings:
    """The events of a text."""

    marks: tuple[Happening, ...]
    complete: bool = True
    """What is not marked is no event; else nothing is known of it."""


@dataclass(frozen=True)
class TimeSpan:
    """A time as written; its kind is an index into ``TIME_KINDS``, its value TIMEX3's."""

    span: Span
    kind: int
    type: str = "DATE"
    value: str = ""


@dataclass(frozen=True)
class Times:
    """The times of a text; what lies in ``free`` may be one all the same."""

    marks: tuple[TimeSpan, ...]
    free: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Document:
    """A text with its marks; ``None`` where the corpus does not mark that kind of thing."""

    name: str
    text: str
    statements: tuple[Marked, ...] | None = None
    mentions: tuple[Name, ...] | None = None
    complete: bool = True
    """Every mention of a name is marked; else what is not marked may be one all the same."""
    parse: tuple[Node, ...] | None = None
    chains: Chains | None = None
    events: Happenings | None = None
    times: Times | None = None
    published: str | None = None
    """The day of publication, where the corpus tells it."""
