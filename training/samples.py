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
class Document:
    """A text with its marks; ``None`` where the corpus does not mark that kind of thing."""

    name: str
    text: str
    statements: tuple[Marked, ...] | None = None
    mentions: tuple[Name, ...] | None = None
    complete: bool = True
    """Every mention is marked; else what is not marked may be one all the same."""
    parts: tuple[tuple[Span, int], ...] | None = None
    """Part of speech of each token, an index into ``conllu.PARTS``."""
