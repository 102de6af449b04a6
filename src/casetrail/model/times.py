"""Times of a window, as written."""

from collections.abc import Iterator

from casetrail.model.posteriors import Passes, chosen, likely
from casetrail.model.tags import MENTION_LAYERS, TIME_KINDS
from casetrail.model.view import View
from casetrail.types import TimeSpan

ROW = 1 + len(MENTION_LAYERS)
"""The sequence of times among those that are run together."""
THRESHOLD = 0.1
"""Doubtful ones are kept too, with their score: readers ask for as much as they need."""


def times(view: View, run: Passes) -> Iterator[TimeSpan]:
    """Yield the times that this window decides on."""
    spans = [span for kind in range(len(TIME_KINDS)) for span in likely(run, ROW, kind)]
    for piece, chance in chosen(spans, THRESHOLD):
        if view.decides(piece):
            kind = TIME_KINDS[piece.kind]
            yield TimeSpan(span=view.span(piece), kind=kind, score=round(min(chance, 1.0), 3))
