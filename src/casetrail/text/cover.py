"""Spans laid over a text: whether another span meets one of them."""

from bisect import bisect_left
from collections.abc import Iterable

from casetrail.types import Span


class Cover:
    """Spans taken so far; says whether another span meets one of them."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._starts: list[int] = []
        self._reach: list[int] = []  # the furthest stop of this span and all before it
        for span in sorted(spans):
            self._starts.append(span.start)
            self._reach.append(max(span.stop, self._reach[-1] if self._reach else 0))

    def meets(self, span: Span) -> bool:
        """Say whether ``span`` shares a character with a span taken."""
        before = bisect_left(self._starts, span.stop) - 1
        return before >= 0 and self._reach[before] > span.start
