"""A reading: what the model side says of an article, before any claim is made."""

from typing import Literal

from casetrail.types.base import Record, Span


class Attribution(Record, frozen=True, kw_only=True):
    """A statement as the model sees it, by PolNeAR's extents: "that" and outer marks included.

    Scores are the model's own chances from 0 to 1: ``score`` that cue and contents are right to
    the character, ``source_score`` that the sources are; it is 0 where there are none.
    """

    cue: Span
    sources: tuple[Span, ...]
    contents: tuple[Span, ...]
    score: float
    source_score: float


class NamedSpan(Record, frozen=True, kw_only=True):
    """Words that the model takes to name somebody, with the kind of what they name."""

    span: Span
    kind: Literal["person", "organisation", "government", "place"]
    score: float


class Token(Record, frozen=True, kw_only=True):
    """A word as Universal Dependencies parts words, with its place in the parse.

    ``head`` is the index of the token it hangs on, its own when it is the root of its sentence.
    ``part`` is the universal part of speech, ``tag`` the Penn Treebank's.
    """

    span: Span
    part: str
    tag: str
    head: int
    relation: str


class Referring(Record, frozen=True, kw_only=True):
    """Words that mean somebody or something: their whole span, and the span of their head."""

    span: Span
    head: Span


class EventSpan(Record, frozen=True, kw_only=True):
    """The word of an event, and whether the text says that it happened."""

    span: Span
    factuality: Literal["happened", "planned", "possible", "did_not_happen"]
    score: float


class TimeSpan(Record, frozen=True, kw_only=True):
    """A time as written; a repeated one ("every week") counts as a duration."""

    span: Span
    kind: Literal["date", "time", "duration"]
    score: float


class Reading(Record, frozen=True, kw_only=True):
    """Paragraphs, sentences and words of one article, in order, as spans of its text.

    Sentences never cross a paragraph; words never cross a sentence. What follows them is the
    model's, and empty in a reading made without it.
    """

    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    words: tuple[Span, ...]
    attributions: tuple[Attribution, ...] = ()
    """What the model takes for statements."""
    names: tuple[NamedSpan, ...] = ()
    tokens: tuple[Token, ...] = ()
    """The parse. Its sentences are its own: the trees of the tokens."""
    chains: tuple[tuple[Referring, ...], ...] = ()
    """Mentions that mean the same, at least two in each, in the order of the text."""
    events: tuple[EventSpan, ...] = ()
    times: tuple[TimeSpan, ...] = ()
    reader: str
    """Name and version of what made this reading."""
