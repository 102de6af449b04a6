"""What the model says of an article, as spans of its text."""

from typing import Literal, NamedTuple

from casetrail.types import Attribution, EventSpan, Referring, Span, TimeSpan, Token

MentionKind = Literal["person", "organisation", "government", "place"]
MentionForm = Literal["named", "nominal"]


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
    tokens: tuple[Token, ...]
    chains: tuple[tuple[Referring, ...], ...]
    events: tuple[EventSpan, ...]
    times: tuple[TimeSpan, ...]
