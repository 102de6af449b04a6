"""Things in order of their place, found by a range of places without looking at all of them."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

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
