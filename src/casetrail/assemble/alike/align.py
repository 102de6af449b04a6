"""Two prepared statements laid side by side: the terms that stand in both, and what is between.

The longest common subsequence of the terms is found with one machine word's operations a term
(Hyyrö 2004, "Bit-parallel LCS-length computation revisited"); its rows lead back to the pairs.
"""

from dataclasses import dataclass

from casetrail.assemble.alike.prepare import Prepared
from casetrail.assemble.alike.terms import Term


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two terms that both have: the terms only one has, ``a``'s and ``b``'s.

    ``inner`` says that a shared term stands on both sides. ``a_end`` and ``b_end`` are the shared
    term that closes the gap, None at the end of the statements.
    """

    a: tuple[Term, ...]
    b: tuple[Term, ...]
    inner: bool
    a_end: Term | None
    b_end: Term | None
    a_opens: bool
    b_opens: bool
    """The gap is at the start of the statement and has no terms of that side."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """The shared terms as pairs of places in order, and the gaps around them, one more."""

    a: Prepared
    b: Prepared
    pairs: tuple[tuple[int, int], ...]
    gaps: tuple[Gap, ...]


def align(a: Prepared, b: Prepared) -> Aligned:
    """Lay ``b`` beside ``a``."""
    pairs = _common(a, b)
    return Aligned(a, b, pairs, _gaps(a, b, pairs))


def _common(a: Prepared, b: Prepared) -> tuple[tuple[int, int], ...]:
    """Return places of a longest common subsequence."""
    if (at := _inside(a, b)) is not None:
        return tuple((i, at + i) for i in range(len(a.terms)))
    if (at := _inside(b, a)) is not None:
        return tuple((at + j, j) for j in range(len(b.terms)))
    every = (1 << len(b.terms)) - 1
    row, rows = every, [every]
    for term in a.terms:
        match = b.places.get(term.key, 0)
        hit = row & match
        row = ((row + hit) | (row - hit)) & every
        rows.append(row)
    pairs: list[tuple[int, int]] = []
    i, j = len(a.terms), len(b.terms)
    while i and j:
        if rows[i] >> (j - 1) & 1:
            j -= 1
        elif not rows[i - 1] >> (j - 1) & 1:
            i -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return tuple(reversed(pairs))


def _inside(short: Prepared, long: Prepared) -> int | None:
    """Return where the terms of ``short`` stand in ``long`` one after another; None if nowhere."""
    if len(short.terms) > len(long.terms) or not short.bag <= long.bag or not short.keys:
        return None
    size = len(short.keys)
    starts = range(len(long.keys) - size + 1)
    return next((at for at in starts if long.keys[at : at + size] == short.keys), None)


def _gaps(a: Prepared, b: Prepared, pairs: tuple[tuple[int, int], ...]) -> tuple[Gap, ...]:
    gaps: list[Gap] = []
    i = j = 0
    for at, (p, q) in enumerate(pairs):
        if i < p or j < q or a.terms[p].marks != b.terms[q].marks:
            gaps.append(
                Gap(
                    a=a.terms[i:p],
                    b=b.terms[j:q],
                    inner=at > 0,
                    a_end=a.terms[p],
                    b_end=b.terms[q],
                    a_opens=p == 0,
                    b_opens=q == 0,
                )
            )
        i, j = p + 1, q + 1
    if i < len(a.terms) or j < len(b.terms) or a.tail != b.tail:
        gaps.append(Gap(a.terms[i:], b.terms[j:], False, None, None, False, False))
    return tuple(gaps)
