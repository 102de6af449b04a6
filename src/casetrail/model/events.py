"""Events of a window: their words, and whether the text says that they happened."""

from collections.abc import Iterator

import numpy as np

from casetrail.model.posteriors import Floats
from casetrail.model.tags import FACTUALITIES, Piece
from casetrail.model.view import View
from casetrail.types import EventSpan

THRESHOLD = 0.5
"""A word is an event from this chance on."""


def events(view: View, scores: Floats) -> Iterator[EventSpan]:
    """Yield the events that this window decides on; ``scores`` (words, 1 + factualities)."""
    chances = np.exp(scores - scores.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    best = chances[:, 1:].argmax(1)
    for word in np.flatnonzero(1 - chances[:, 0] >= THRESHOLD).tolist():
        piece = Piece(word, word + 1, int(best[word]))
        if view.decides(piece):
            yield EventSpan(
                span=view.span(piece),
                factuality=FACTUALITIES[piece.kind],
                score=round(float(chances[word, 1 + piece.kind]), 3),
            )
