"""Things in order of their place, found by a range of places without looking at all of them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from casetrail.types import Span

_Item = TypeVar("_Item")


class Placed(Generic[_Item]):
    """Items sorted by ``place``, a token's index or a character's offset."""

    def __init__(self, items: Iterable[_Item], place: Callable[[_Item], int]) -> None:
        self._items = tuple(sorted(items, key=place))
        self._places = [place(item) for item in self._items]

    def __iter__(self) -> Iterator[_Item]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def within(self, first: int, beyond: int) -> tuple[_Item, ...]:
        """Return the items whose place lies in ``[first, beyond)``, in order."""
        return self._items[bisect_left(self._places, first) : bisect_left(self._places, beyond)]


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
