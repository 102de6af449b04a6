"""What makes two wordings alike, in the words that a person reads in the case file."""

from casetrail.assemble.alike.differ import Difference
from casetrail.assemble.alike.terms import Term

_WORD_FOR_WORD = "the shorter stands in the longer word for word"


def why(found: Difference) -> str:
    """Return "the shorter stands in the longer word for word", "9 of 11 content words alike"."""
    a, b = found.aligned.a, found.aligned.b
    if a.plain in b.plain or b.plain in a.plain:
        return _WORD_FOR_WORD
    shorter = min(len(a.terms), len(b.terms))
    shared = len(found.aligned.pairs) + len(found.moved)
    alike = f"{min(shared, shorter)} of {shorter} content words alike"
    if shared >= shorter == max(len(a.terms), len(b.terms)):
        alike = "the same content words"
    return "; ".join(filter(None, (alike + _order(found), _names(found), _cut(found))))


def _order(found: Difference) -> str:
    return ", in other order" if found.moved else ""


def _names(found: Difference) -> str:
    terms = found.aligned.a.terms
    names = dict.fromkeys(terms[i].text for i, _ in found.aligned.pairs if terms[i].kind == "name")
    return f"both name {', '.join(names)}" if names else ""


def _cut(found: Difference) -> str:
    """Return what only one has where that is little; that one is longer where it is much."""
    only: tuple[Term, ...] = (*found.added, *found.cut)
    few = 3
    if not only:
        return ""
    return f"one adds “{' '.join(t.text for t in only)}”" if len(only) <= few else "one is longer"
