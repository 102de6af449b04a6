"""A statement's words, made ready once for comparing with many others."""

from dataclasses import dataclass
from functools import lru_cache

from casetrail.assemble.alike.terms import Term, is_matter, key_of, terms_of
from casetrail.assemble.alike.vocabulary import vocabulary
from casetrail.assemble.alike.words import MARKS, words_of

_CACHED = 1 << 16


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement made ready.

    ``places`` has for each key the bits of the terms that have it; ``plain`` all words in small
    letters, with a blank at both ends, for finding one statement inside another; ``tail`` the
    marks after the last term; ``first`` says whether the speaker speaks of himself.
    """

    text: str
    terms: tuple[Term, ...]
    keys: tuple[str, ...]
    bag: frozenset[str]
    places: dict[str, int]
    weights: dict[str, int]
    """The weight of each key's terms together, without what may be left out."""
    weight: int
    plain: str
    tail: frozenset[str]
    first: bool
    order: tuple[str, ...]
    """Keys and light verbs in order; "@" is a pronoun of the speaker, of others if he has none."""


@lru_cache(maxsize=_CACHED)
def prepare(text: str) -> Prepared:
    """Return the statement ``text`` made ready for ``score``."""
    words = words_of(text)
    terms, tail = terms_of(words)
    places: dict[str, int] = {}
    weights: dict[str, int] = {}
    for index, term in enumerate(terms):
        weights[term.key] = weights.get(term.key, 0) + term.weight * (not term.droppable)
        places[term.key] = places.get(term.key, 0) | 1 << index
    small = [word.lower() for word in words if word not in MARKS]
    first = not vocabulary().first.isdisjoint(small)
    return Prepared(
        text=text,
        terms=terms,
        keys=tuple(term.key for term in terms),
        bag=frozenset(places),
        places=places,
        weights=weights,
        weight=sum(term.weight for term in terms if not term.droppable),
        plain=f" {' '.join(small)} ",
        tail=tail,
        first=first,
        order=_order(frozenset(places), small, first),
    )


def _order(keys: frozenset[str], small: list[str], first: bool) -> tuple[str, ...]:
    lists = vocabulary()
    acting = lists.acting[0 if first else 1]
    order: list[str] = []
    for word in small:
        key = key_of(word)
        if word in acting:
            order.append("@")
        elif word in lists.light or (key in keys and is_matter(word)):
            order.append(key)
    return tuple(order)
