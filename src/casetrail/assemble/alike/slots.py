"""Vetoes over what fills a place: another number, name, time or thing; another role."""

from collections.abc import Iterator

from casetrail.assemble.alike.align import Gap
from casetrail.assemble.alike.differ import Difference
from casetrail.assemble.alike.marks import NEAR
from casetrail.assemble.alike.terms import Kind, Term

_FRAME = 0.75
"""A slot is filled differently where so much of the weight of both is alike."""
_SLOTS = 2
_ENOUGH = 3
"""So many shared terms tell something however long the two are."""


def number(found: Difference) -> str | None:
    """Another number stands in the same place: "fourteen bodies", "forty bodies"."""
    for s, t in _swapped(found, "number"):
        return _another("number", s, t)
    return None


def count(found: Difference) -> str | None:
    """A number stands before what the other does not count: "two of the hostages"."""
    for gap in found.aligned.gaps:
        for terms, others in ((gap.a, gap.b), (gap.b, gap.a)):
            near = gap.a_end is not None and len(terms) <= NEAR - 1
            counted = any(t.kind == "number" and t.part == terms[-1].part for t in terms)
            if near and counted and not others and not found.moved and _follows(gap, terms):
                return "a number in one, no number in the other"
    return None


def _follows(gap: Gap, terms: tuple[Term, ...]) -> bool:
    end = gap.a_end if terms is gap.a else gap.b_end
    return end is not None and terms[-1].part == end.part


def name(found: Difference) -> str | None:
    """Another name stands in the same place: "in Kolvo", "in Vell"."""
    for s, t in _swapped(found, "name"):
        return _another("name", s, t)
    return None


def time(found: Difference) -> str | None:
    """Another time stands in the same place: "since Monday", "since June"."""
    for s, t in _swapped(found, "time"):
        return _another("time", s, t)
    return None


def _swapped(found: Difference, kind: Kind) -> Iterator[tuple[tuple[Term, ...], tuple[Term, ...]]]:
    for swap in found.swaps:
        a, b = (tuple(t for t in side if t.kind == kind) for side in (swap.a, swap.b))
        if a and b:
            yield a, b


def _another(what: str, a: tuple[Term, ...], b: tuple[Term, ...]) -> str:
    words = sorted((" ".join(t.text for t in side) for side in (a, b)), key=str.casefold)
    return f"another {what}: {words[0]}, {words[1]}"


def reach(found: Difference) -> str | None:
    """ "by Friday", "until Friday", "after Friday"."""
    a, b = found.aligned.a, found.aligned.b
    shared = a.bag & b.bag
    if a.plain in b.plain or b.plain in a.plain:
        return None
    s = frozenset[str]().union(*(t.reach for t in a.terms[1:] if t.key in shared))
    t = frozenset[str]().union(*(t.reach for t in b.terms[1:] if t.key in shared))
    return f"not the same time: {' '.join(sorted(s ^ t))}" if s != t else None


def slot(found: Difference) -> str | None:
    """All alike but for one thing: "took away my laptop", "took away my passport"."""
    swaps = found.swaps
    if not swaps or len(swaps) > _SLOTS:
        return None
    shared = sum(found.aligned.a.terms[i].weight for i, _ in found.aligned.pairs)
    rest = shared + sum(t.weight for t in found.added)
    if rest and shared / rest >= _FRAME:
        return _another("thing", swaps[0].a, swaps[0].b)
    return None


def role(found: Difference) -> str | None:
    """ "the bank deceived its customers", "the customers deceived the bank"."""
    a, b = found.aligned.a, found.aligned.b
    speaker = ("@",) if a.first or b.first else ()
    keys = (*sorted(found.moved), *speaker)
    if not keys or a.plain in b.plain or b.plain in a.plain:
        return None
    if any(t.by for t in a.terms) != any(t.by for t in b.terms):
        return None
    for key in keys:
        if other := _turned(key, a.order, b.order):
            who = sorted((_text(a.terms, key), _text(a.terms, other)), key=str.casefold)
            return f"who does it to whom is the other way about: {who[0]}, {who[1]}"
    return None


def _turned(key: str, a: tuple[str, ...], b: tuple[str, ...]) -> str | None:
    """Return what changes places with ``key`` around a third thing that both have."""
    if key not in a or key not in b:
        return None
    x, y = a.index(key), b.index(key)
    before, after = set(a[:x]), set(a[x + 1 :])
    then, since = set(b[:y]), set(b[y + 1 :])
    for other in sorted((before & since) - then - after) + sorted((after & then) - before - since):
        p, q = a.index(other), b.index(other)
        middle = set(a[min(p, x) + 1 : max(p, x)]) & set(b[min(q, y) + 1 : max(q, y)])
        if middle - {"@"}:
            return other
    return None


def _text(terms: tuple[Term, ...], key: str) -> str:
    return next((t.text for t in terms if t.key == key), "the speaker")


def person(found: Difference) -> str | None:
    """ "your government", "our government": not where one of the two is in indirect speech."""
    if not (found.aligned.a.first and found.aligned.b.first):
        return None
    for i, j in found.aligned.pairs:
        s, t = found.aligned.a.terms[i].persons, found.aligned.b.terms[j].persons
        if s and t and not s & t:
            return "one speaks of others than the other does"
    return None


def little(found: Difference) -> str | None:
    """ "his right to seek asylum": two words in a long statement tell nothing."""
    a, b = found.aligned.a, found.aligned.b
    if len(found.aligned.pairs) >= _ENOUGH or a.plain in b.plain or b.plain in a.plain:
        return None
    shared = sum(a.terms[i].weight for i, _ in found.aligned.pairs) + found.akin
    return "too few words to tell" if 2 * shared < max(a.weight, b.weight) else None
