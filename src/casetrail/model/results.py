"""What the model says of an article, as spans of its text."""

from typing import Literal, NamedTuple

from casetrail.types import Span

MentionKind = Literal["person", "organisation", "government", "place"]
MentionForm = Literal["named", "nominal"]


class Attribution(NamedTuple):
    """A statement as PolNeAR marks it: ``contents`` holds the introducing "that" and the marks.

    ``sources`` and ``contents`` are in the order of the text; either may be empty. Scores are the
    model's own chances, from 0 to 1.
    """

    cue: Span
    sources: tuple[Span, ...]
    contents: tuple[Span, ...]
    score: float
    """That cue and content are right to the character."""
    source_score: float = 0.0
    """That the source is: low where the speaker is in doubt, 0 where there is none."""


class ModelMention(NamedTuple):
    """Words that name or describe a person, organisation, government or place."""

    span: Span
    kind: MentionKind
    form: MentionForm
    score: float


class ModelReading(NamedTuple):
    """Everything the model says of one text, in the order of the text."""

    attributions: tuple[Attribution, ...]
    mentions: tuple[ModelMention, ...]
