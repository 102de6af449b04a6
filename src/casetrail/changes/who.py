"""Who each actor of an earlier case file is in a later one: ids of actors move, places do not."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property

from casetrail.text.names import fold
from casetrail.types import CaseFile, Mention

Place = tuple[str, int, int]


class Who:
    """Finds the actors of ``before`` in ``after`` by the places that mention them.

    An actor's id is that of its earliest mention, so an earlier report that is added moves it.
    """

    def __init__(self, before: CaseFile, after: CaseFile) -> None:
        self._before = before
        self._after = after
        self._old_names = {actor.id: actor.name for actor in before.actors}
        self._new_names = {actor.id: actor.name for actor in after.actors}

    @cached_property
    def now(self) -> dict[str, str]:
        """The later id by the earlier one; without those whom the later file mentions nowhere."""
        there: dict[Place, list[str]] = defaultdict(list)
        for mention in self._after.mentions:
            there[_place(mention)].append(mention.actor)
        shared: dict[str, Counter[str]] = defaultdict(Counter)
        for mention in self._before.mentions:
            shared[mention.actor].update(there.get(_place(mention), ()))
        return {old: self._likeliest(old, counts) for old, counts in shared.items() if counts}

    def _likeliest(self, old: str, counts: Counter[str]) -> str:
        """Return the actor that shares most places; then the one of that name, or of that id."""

        def order(new: str) -> tuple[int, bool, bool, str]:
            same_name = fold(self.new_name(new)) == fold(self.old_name(old))
            return -counts[new], not same_name, new != old, new

        return min(counts, key=order)

    def moved(self, old: str) -> str:
        """Return the later id of an earlier actor; the same id for one that is mentioned no more.

        A file kept from an earlier visit may hold actors that the later one does not know.
        """
        return self.now.get(old, old)

    def is_same(self, old: Iterable[str], new: Iterable[str]) -> bool:
        """Say whether people read the same actors: the same ones, or ones of the same names."""
        olds, news = tuple(old), tuple(new)
        if {self.moved(one) for one in olds} == set(news):
            return True
        return {fold(self.old_name(o)) for o in olds} == {fold(self.new_name(n)) for n in news}

    def old_name(self, actor: str) -> str:
        """Return what the earlier file calls an actor; its id where it does not know it."""
        return self._old_names.get(actor, actor)

    def new_name(self, actor: str) -> str:
        """Return what the later file calls an actor; its id where it does not know it."""
        return self._new_names.get(actor, actor)


def _place(mention: Mention) -> Place:
    return mention.article, mention.start, mention.stop
