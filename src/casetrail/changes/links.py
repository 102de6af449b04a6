"""Which lines of a later case file go on with which lines of an earlier one."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=_HasId)
Keys = Callable[[Item], Iterable[Hashable]]


class Pass(NamedTuple, Generic[Item]):
    """One way to tell that two lines are the same: they share a key."""

    old: Keys[Item]
    new: Keys[Item]
    single: bool = False
    """Only where one line answers to one: for what may also be by chance."""


class Links(Generic[Item]):
    """Links between ``olds`` and ``news``, by passes from the strongest; each takes what is free.

    An old line may go on in several new ones, and a new one may go on with several old ones.
    """

    def __init__(
        self, olds: Sequence[Item], news: Sequence[Item], passes: Sequence[Pass[Item]]
    ) -> None:
        self.olds = {old.id: old for old in olds}
        self.news = {new.id: new for new in news}
        self._news_of: dict[str, list[str]] = {old: [] for old in self.olds}
        self._olds_of: dict[str, list[str]] = {new: [] for new in self.news}
        for one in passes:
            self._link(one)

    def news_of(self, old: Item) -> list[Item]:
        """Return the lines that go on with ``old``, in canonical order."""
        found = set(self._news_of[old.id])
        return [new for id_, new in self.news.items() if id_ in found]

    def olds_of(self, new: Item) -> list[Item]:
        """Return the lines that ``new`` goes on with, in canonical order."""
        found = set(self._olds_of[new.id])
        return [old for id_, old in self.olds.items() if id_ in found]

    def heir(self, old: Item) -> Item | None:
        """Return the one line that people would take for ``old``: that of its earliest key."""
        found = self._news_of[old.id]
        return self.news[found[0]] if found else None

    def _link(self, one: Pass[Item]) -> None:
        free_olds = [old for id_, old in self.olds.items() if not self._news_of[id_]]
        holding: dict[Hashable, list[str]] = defaultdict(list)
        for id_, new in self.news.items():
            if not self._olds_of[id_]:
                for key in one.new(new):
                    holding[key].append(id_)
        found = {
            old.id: list(dict.fromkeys(new for key in one.old(old) for new in holding.get(key, ())))
            for old in free_olds
        }
        for old_id, news in (_alone(found) if one.single else found).items():
            self._news_of[old_id] += news
            for new_id in news:
                self._olds_of[new_id].append(old_id)


def _alone(found: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return the links of one to one."""
    times: dict[str, int] = defaultdict(int)
    for new in (new for news in found.values() for new in news):
        times[new] += 1
    return {o: news for o, news in found.items() if len(news) == 1 and times[news[0]] == 1}
