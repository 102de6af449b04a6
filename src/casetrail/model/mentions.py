"""Mentions of a window: people, organisations and places, named or described."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from casetrail.model.governments import is_government
from casetrail.model.posteriors import Passes, chosen, likely
from casetrail.model.results import MentionKind, ModelMention
from casetrail.model.tags import MENTION_KINDS, MENTION_LAYERS, Piece
from casetrail.model.titles import article_length, is_title
from casetrail.model.view import View
from casetrail.types import Span

MENTION_THRESHOLDS = (0.6, 0.35, 0.5)
"""Of people, organisations and places. People are over-read: a third of what was learned from about
them is text in which they are marked in part."""


def mentions(view: View, run: Passes) -> Iterator[ModelMention]:
    """Yield the mentions that this window decides on."""
    for layer, name in enumerate(MENTION_LAYERS):
        kinds = range(len(MENTION_KINDS))
        spans = [span for kind in kinds for span in likely(run, layer + 1, kind)]
        for piece, chance in chosen(spans, *MENTION_THRESHOLDS):
            if view.decides(piece):
                yield _mention(view, piece, name != "nominal", chance)


def _mention(view: View, piece: Piece, named: bool, chance: float) -> ModelMention:
    span = view.span(piece)
    words = span.of(view.text.text)
    named = named and not is_title(words)
    return ModelMention(
        span=Span(span.start + article_length(words), span.stop) if named else span,
        kind=_kind(piece.kind, words),
        form="named" if named else "nominal",
        score=round(min(chance, 1.0), 3),
    )


def surest(mentions: Iterable[ModelMention]) -> Iterator[ModelMention]:
    """Yield mentions in the order of the text, of two with one span the surer."""
    ordered = sorted(mentions, key=lambda mention: (mention.span, -mention.score))
    for _, same in groupby(ordered, key=lambda mention: mention.span):
        yield next(same)


def _kind(kind: int, words: str) -> MentionKind:
    name = MENTION_KINDS[kind]
    if name == "organisation":
        return "government" if is_government(words) else "organisation"
    return "person" if name == "person" else "place"
