"""Small words that bear on the terms two statements share, gap by gap: "not", "may", "before"."""

from casetrail.assemble.alike.align import Gap
from casetrail.assemble.alike.differ import Difference
from casetrail.assemble.alike.terms import Term
from casetrail.assemble.alike.vocabulary import vocabulary

NEAR = 3
"""How many terms back small words still bear on a term."""


def marks_of(gap: Gap) -> tuple[frozenset[str], frozenset[str]]:
    """Return the marks that bear on the shared term at the end of a gap."""
    leads = not gap.inner and gap.a_opens != gap.b_opens
    return _borne(gap.a, gap.a_end, leads), _borne(gap.b, gap.b_end, leads)


def exempt(gap: Gap, mark: str) -> bool:
    """Say whether a mark is only missing because the shorter begins in mid-sentence."""
    if gap.a_opens == gap.b_opens or gap.inner:
        return False
    shorter = gap.a_end if gap.a_opens else gap.b_end
    longer = gap.b_end if gap.a_opens else gap.a_end
    if shorter is None or longer is None or mark in shorter.marks:
        return False
    return mark != "not"


def conflict(found: Difference, classes: frozenset[str]) -> str | None:
    """Return the reason where both have marks of ``classes`` and none in common."""
    tails = tuple(side.tail & classes for side in (found.aligned.a, found.aligned.b))
    if all(tails) and not tails[0] & tails[1]:
        return f"not the same: {' '.join(sorted(tails[0] ^ tails[1]))}"
    for gap in found.aligned.gaps:
        a, b = (marks & classes for marks in marks_of(gap))
        if a and b and not a & b:
            words = sorted((" ".join(sorted(a)), " ".join(sorted(b))))
            return f"not the same: {words[0]}, {words[1]}"
    return None


def _borne(terms: tuple[Term, ...], end: Term | None, leads: bool) -> frozenset[str]:
    if end is None:
        return frozenset()
    near = [
        t for t in terms[-NEAR:] if t.part == end.part and (t.clause == end.clause or not leads)
    ]
    denies = any(t.key in vocabulary().refusals for t in near)
    return end.marks.union(*(t.marks for t in near), ("not",) if denies else ())
