"""One gold entry, one found entry: the best overlaps first."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from casetrail.types import Span

G = TypeVar("G")
F = TypeVar("F")
W = TypeVar("W")

ENOUGH = 0.5  # of the words of the longer of the two contents


def words_in(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Return the places of the words of ``text`` that the spans cover."""
    return frozenset(
        span.start + match.start() for span in spans for match in re.finditer(r"\w+", span.of(text))
    )


def overlap(one: frozenset[W], other: frozenset[W]) -> float:
    """Return the share of the larger set that both have; 0 for two empty sets."""
    return len(one & other) / max(len(one), len(other), 1)


def pair(
    wanted: Sequence[G], found: Sequence[F], likeness: Callable[[G, F], float]
) -> dict[int, int]:
    """Map places in ``wanted`` to places in ``found``, each used once, most alike first."""
    places = ((i, j) for i in range(len(wanted)) for j in range(len(found)))
    scored = sorted((-likeness(wanted[i], found[j]), i, j) for i, j in places)
    pairs: dict[int, int] = {}
    for unlike, i, j in scored:
        if unlike < 0 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs
