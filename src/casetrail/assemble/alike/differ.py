"""What two statements laid side by side differ in: put in another's place, left out, moved."""

from dataclasses import dataclass

from casetrail.assemble.alike.align import Aligned, Gap
from casetrail.assemble.alike.terms import Term
from casetrail.assemble.alike.vocabulary import vocabulary

_STEM = 4
_LONG_LEAD = 5


@dataclass(frozen=True, slots=True)
class Swap:
    """Terms of one statement where the other has different ones."""

    a: tuple[Term, ...]
    b: tuple[Term, ...]
    inner: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """Swaps; terms only one has inside what both have; terms both have in another order."""

    aligned: Aligned
    swaps: tuple[Swap, ...]
    added: tuple[Term, ...]
    cut: tuple[Term, ...]
    moved: frozenset[str]
    akin: int
    """The weight of swapped terms of one stem, as "voters" and "voting"."""


def differ(aligned: Aligned) -> Difference:
    """Return what the two differ in."""
    left_a = {t.key for gap in aligned.gaps for t in gap.a}
    moved = frozenset(t.key for gap in aligned.gaps for t in gap.b if t.key in left_a)
    parts = _parts(aligned)
    swaps: list[Swap] = []
    added: list[Term] = []
    cut: list[Term] = []
    same = 0
    for gap in aligned.gaps:
        a, b, weight = _without_akin(_left(gap.a, moved), _left(gap.b, moved))
        same += weight
        inner = gap.inner and gap.a_end is not None
        slot = _slot(gap, a, b, parts)
        if slot:
            swaps.append(Swap(*slot, inner))
            continue
        for terms, inside in ((a, parts[0]), (b, parts[1])):
            for term in terms:
                (added if inner and term.part in inside else cut).append(term)
    return Difference(aligned, tuple(swaps), tuple(added), tuple(cut), moved, same)


Parts = tuple[frozenset[int], frozenset[int]]


def _parts(aligned: Aligned) -> Parts:
    """Return the parts of each statement in which shared terms stand."""
    return (
        frozenset(aligned.a.terms[i].part for i, _ in aligned.pairs),
        frozenset(aligned.b.terms[j].part for _, j in aligned.pairs),
    )


def _slot(
    gap: Gap, a: tuple[Term, ...], b: tuple[Term, ...], parts: Parts
) -> tuple[tuple[Term, ...], tuple[Term, ...]] | None:
    """Return what stands in one place: not where one goes on and the other begins anew."""
    if not a or not b or _begins_short(gap, a, b):
        return None
    near_a = tuple(t for t in a if t.part in parts[0])
    near_b = tuple(t for t in b if t.part in parts[1])
    if near_a and near_b:
        return near_a, near_b
    return None if near_a or near_b else (a, b)


def _left(terms: tuple[Term, ...], moved: frozenset[str]) -> tuple[Term, ...]:
    return tuple(t for t in terms if t.key not in moved)


def _without_akin(
    a: tuple[Term, ...], b: tuple[Term, ...]
) -> tuple[tuple[Term, ...], tuple[Term, ...], int]:
    """Take out of a gap what has one stem, and what may be left out beside nothing."""
    if not a or not b:
        return a, b, 0
    pairs = [(s, t) for s in a for t in b if akin(s, t)]
    gone = {id(t) for pair in pairs for t in pair}
    rest_a = tuple(t for t in a if id(t) not in gone)
    rest_b = tuple(t for t in b if id(t) not in gone)
    return rest_a, rest_b, sum(s.weight for s, _ in pairs)


def _begins_short(gap: Gap, a: tuple[Term, ...], b: tuple[Term, ...]) -> bool:
    """Say whether one begins with a subject of its paper's, where the other has a long lead."""
    least, most = sorted((len(a), len(b)))
    leads = not gap.inner and gap.a_end is not None
    return leads and least == 1 and most >= _LONG_LEAD and min(a, b, key=len)[0].kind == "word"


def akin(s: Term, t: Term) -> bool:
    """Say whether two terms are of one stem: "resign", "resignation"; "Galdora", "Galdoran"."""
    if s.kind == "number" or t.kind == "number":
        return s.key == t.key
    same = _prefix(s.key, t.key)
    return same >= _STEM and {s.key[same:], t.key[same:]} <= vocabulary().endings


def _prefix(s: str, t: str) -> int:
    count = 0
    for x, y in zip(s, t, strict=False):
        if x != y:
            break
        count += 1
    return count
