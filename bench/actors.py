"""Which gold actors a case file's actor can be, by the names it goes by."""

import unicodedata
from collections.abc import Iterable, Sequence

from bench import gold
from bench.score import Count
from casetrail.types import Actor


def plain(name: str) -> str:
    """Return a name without case, accents, typographic marks or a leading article."""
    folded = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    letters = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return " ".join(letters.removeprefix("the ").split())


def candidates(actor: Actor, wanted: Iterable[gold.Actor]) -> frozenset[str]:
    """Return the ids of the gold actors that ``actor``'s names fit best; empty for none."""
    fits = {one.id: _fit(actor, one) for one in wanted}
    best = max(fits.values(), default=0)
    return frozenset(name for name, fit in fits.items() if fit == best > 0)


def _fit(actor: Actor, wanted: gold.Actor) -> int:
    """Say how well the names fit: 3 the same name, 2 the full name within it, 1 an alias shared."""
    name, full = plain(actor.name), plain(wanted.name)
    names = {name, *map(plain, actor.aliases)}
    if name == full or (name in map(plain, wanted.aliases) and full in names):
        return 3
    if full in names or f" {full} " in f" {name} ":
        return 2
    return int(not names.isdisjoint({full, *map(plain, wanted.aliases)}))


def count_persons(found: Sequence[Actor], wanted: Sequence[gold.Actor]) -> Count:
    """Count persons that are exactly one actor of the case file.

    Missed: no actor, or one that is several persons. Extra: a further actor of the same person.
    """
    people = [one for one in wanted if one.kind == "person"]
    counts = Count()
    for person in people:
        own = [actor for actor in found if candidates(actor, wanted) == {person.id}]
        clean = [actor for actor in own if _persons_named(actor, people) <= {person.id}]
        counts.add(Count(int(bool(clean)), max(len(own) - 1, 0), int(not clean)))
    return counts


def _persons_named(actor: Actor, people: Sequence[gold.Actor]) -> set[str]:
    """Return the persons whose full names are among the actor's names."""
    names = {plain(actor.name), *map(plain, actor.aliases)}
    return {person.id for person in people if " " in person.name and plain(person.name) in names}
