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


class Reading(Record, frozen=True, kw_only=True):
    """Paragraphs, sentences and words of one article, in order, as spans of its text.

    Sentences never cross a paragraph; words never cross a sentence.
    """

    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    words: tuple[Span, ...]
    attributions: tuple[Attribution, ...] = ()
    """What the model takes for statements; empty in a reading made without it."""
    names: tuple[NamedSpan, ...] = ()
    reader: str
    """Name and version of what made this reading."""
