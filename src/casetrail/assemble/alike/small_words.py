"""Vetoes over small words: polarity, modality, amount, order in time, condition, sureness."""

from casetrail.assemble.alike.align import Gap
from casetrail.assemble.alike.differ import Difference
from casetrail.assemble.alike.marks import conflict, exempt, marks_of
from casetrail.assemble.alike.terms import Term
from casetrail.assemble.alike.vocabulary import vocabulary
from casetrail.lang.en.lemma import stem

_MODAL = frozenset(("can", "could", "may", "must", "should"))
_OPEN = frozenset(("can", "could", "may"))
_QUANTITY = frozenset(("all", "most", "some", "few", "only", "more", "less"))
_AMOUNT = frozenset(("all", "most", "some", "few"))
_PART = frozenset(("most", "some", "few", "only", "less"))
_ORDER = frozenset(("before", "after", "until", "since", "inside", "outside", "when"))
_CONDITION = frozenset(("if", "unless"))


def polarity(found: Difference) -> str | None:
    """One denies what the other says: "a ransom demand", "no ransom demand"."""
    for gap in found.aligned.gaps:
        a, b = marks_of(gap)
        if ("not" in a) != ("not" in b) and not exempt(gap, "not"):
            counts = _denials(found, gap)
            concord = "concord" in a | b
            moved = counts[0] == counts[1] and len(set(_all_denials(found))) == 1
            if 0 in counts or moved or (counts[0] != counts[1] and not concord):
                return "one denies what the other says"
    tails = found.aligned.a.tail, found.aligned.b.tail
    closed = not found.aligned.gaps or found.aligned.gaps[-1].a_end is not None
    if not closed and not any((found.aligned.gaps[-1].a, found.aligned.gaps[-1].b)):
        return "one denies what the other says" if "not" in tails[0] ^ tails[1] else None
    return None


def _denials(found: Difference, gap: Gap) -> tuple[int, int]:
    return (
        _count(found.aligned.a.terms, gap.a_end),
        _count(found.aligned.b.terms, gap.b_end),
    )


def _all_denials(found: Difference) -> tuple[int, int]:
    a, b = found.aligned.a.terms, found.aligned.b.terms
    return sum("not" in t.marks for t in a), sum("not" in t.marks for t in b)


def _count(terms: tuple[Term, ...], end: Term | None) -> int:
    return sum("not" in t.marks for t in terms if end and t.part == end.part)


def modality(found: Difference) -> str | None:
    """ "may sign", "will sign": what one leaves open, the other says."""
    for gap in found.aligned.gaps:
        a, b = (marks & _MODAL for marks in marks_of(gap))
        if a == b or (a | b <= _OPEN and "could" in a | b and a and b):
            continue
        if not all(exempt(gap, mark) for mark in a ^ b):
            return "one says that it may, must or can be, the other does not"
    return None


def quantity(found: Difference) -> str | None:
    """ "all of the hostages", "some of the hostages"."""
    if why := conflict(found, _QUANTITY):
        return why
    for gap in found.aligned.gaps:
        a, b = marks_of(gap)
        for terms, others, marks in ((gap.a, gap.b, b), (gap.b, gap.a, a)):
            counted = any(t.kind == "number" for t in terms)
            if counted and marks & _AMOUNT and not any(t.kind == "number" for t in others):
                return "a number in one, no number in the other"
        limits = a & b & _CONDITION
        only = (a ^ b) & (_PART - {"only"} if limits else _PART)
        if only and not all(exempt(gap, mark) for mark in only) and not a & b & _QUANTITY:
            return f"only one says: {' '.join(sorted(only))}"
    return None


def order(found: Difference) -> str | None:
    """ "before the wave hit", "after the wave hit"."""
    for gap in found.aligned.gaps:
        a, b = (marks & _ORDER for marks in marks_of(gap))
        if a != b and gap.inner:
            return f"not the same time: {' '.join(sorted(a ^ b))}"
    return conflict(found, _ORDER)


def strict(found: Difference) -> str | None:
    """ "closed again", "still closed"; "goes up", "goes down"."""
    alone = vocabulary().alone
    for gap in found.aligned.gaps:
        a, b = (marks & alone for marks in marks_of(gap))
        if a != b and not all(exempt(gap, mark) for mark in a ^ b):
            return f"only one says: {' '.join(sorted(a ^ b))}"
    return conflict(found, vocabulary().apart)


def tense(found: Difference) -> str | None:
    """ "will reopen", "reopened": one tells what is to come, the other what was."""
    pairs = ((found.aligned.a.terms[i], found.aligned.b.terms[j]) for i, j in found.aligned.pairs)
    for s, t in pairs:
        for later, earlier in ((s, t), (t, s)):
            if "will" in later.marks and "will" not in earlier.marks and earlier.past:
                return "one tells what is to come, the other what was"
    return None


def hedge(found: Difference) -> str | None:
    """ "it seems that the dam was safe", "the dam was safe"."""
    for term in found.added:
        if stem(term.text.lower()) in vocabulary().hedges:
            return f"one is less sure: {term.text}"
    return None


def condition(found: Difference) -> str | None:
    """ "if the dues are halved": the other makes no condition, or an opposite one."""
    for gap in found.aligned.gaps:
        a, b = (marks & _CONDITION for marks in marks_of(gap))
        if a and b and a != b:
            return "another condition"
    a_parts, b_parts = _shared_parts(found)
    for terms, parts, other in (
        (found.aligned.a.terms, a_parts, found.aligned.b.terms),
        (found.aligned.b.terms, b_parts, found.aligned.a.terms),
    ):
        made = any(t.marks & _CONDITION and t.part in parts for t in terms)
        if made and not any(t.marks & (_CONDITION | {"until"}) for t in other):
            return "one makes a condition, the other does not"
    return None


def _shared_parts(found: Difference) -> tuple[set[int], set[int]]:
    pairs = found.aligned.pairs
    a, b = found.aligned.a.terms, found.aligned.b.terms
    return {a[i].part for i, _ in pairs}, {b[j].part for _, j in pairs}
