"""Forms of names: what two spellings of one name have in common."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

_LEADING = ("the ", "el ", "la ", "le ")
_KEPT = 16_384
"""Of the names that were asked for last, how many are kept folded: a case repeats its names."""


@lru_cache(maxsize=_KEPT)
def fold(name: str) -> str:
    """Return a name in small letters without accents, article or possessive: for comparing."""
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    plain = " ".join(plain.split()).removesuffix("'s")
    for word in _LEADING:
        plain = plain.removeprefix(word)
    return plain


@lru_cache(maxsize=_KEPT)
def parts(name: str) -> tuple[str, ...]:
    """Return the words of a folded name, initials without their full stop."""
    return tuple(word.strip(".") for word in fold(name).replace(". ", " ").split())


def shortens(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether ``short`` can stand for ``full``: "López Obrador" for "Andrés M. López Obrador".

    A short form is the end of the full one, or its first surname of two, or begins and ends alike
    and leaves words out, or begins alike and drops the second surname. Initials match the word
    they begin.
    """
    if not short or len(short) > len(full):
        return False
    if short == full[-len(short) :]:
        return True
    if len(short) == 1:
        return len(full) > 2 and len(short[0]) > 2 and short[0] in full[1:]
    if len(short) < 2 or not _same(short[0], full[0]):
        return False
    return _in_order(short[1:], full[1:])


class NameIndex:
    """Full names, found by a short form without comparing it with all of them."""

    def __init__(self, names: Iterable[tuple[str, ...]] = ()) -> None:
        self._by_surname: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for name in names:
            self.add(name)

    def add(self, name: tuple[str, ...]) -> None:
        """Add one full name."""
        if name:
            for word in {*name[1:], name[-1]}:
                self._by_surname[word].append(name)
            self._by_first[name[0][:1]].append(name)

    def shortened_by(self, short: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Return the names that ``short`` can stand for, itself among them, sorted."""
        if not short:
            return []
        near = [*self._by_surname[short[-1]], *(self._by_first[short[0][:1]] if short[1:] else ())]
        return sorted({name for name in near if shortens(short, name)})


def _in_order(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether all of ``short`` comes in ``full``, in order, and at least one word in whole."""
    rest = iter(full)
    whole = any(word in full and len(word) > 1 for word in short)
    return whole and all(any(_same(word, other) for other in rest) for word in short)


def _same(one: str, other: str) -> bool:
    """Two words of a name agree when equal, or when one is the other's initial."""
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1]
    return one == other
