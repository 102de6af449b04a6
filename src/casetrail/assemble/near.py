"""Texts that may be copies of one another, found by what their signatures share.

An inverted index over the kept hashes, asked for the rarest hashes of each text only: a text that
shares enough with another shares one of those with it (prefix filtering; Bayardo et al. 2007,
"Scaling up all pairs similarity search"). So a note that every report of a paper ends with is
hardly ever asked for, and the work grows with the texts, not with their pairs.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import ceil, sqrt

_FIRST = 60
"""Of the texts that share one hash, the first 60 are looked at: the rest of a large group of copies
is joined through them."""
_SPREAD = 1.25
"""Two and a half standard deviations of a share of one half, as a share of the root of n."""


def near(signatures: Sequence[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of two texts whose signatures are alike enough, each pair once.

    The first is the smaller number. What is yielded does not depend on more than the order of the
    texts; below 60 texts that share a run of words, on the two signatures alone.
    """
    places = _places(signatures)
    seen: set[tuple[int, int]] = set()
    for number, own in enumerate(signatures):
        for other in sorted(_others(own, places) - {number}):
            pair = (min(number, other), max(number, other))
            if pair not in seen and _are_alike(own, signatures[other]):
                seen.add(pair)
                yield pair


def _places(signatures: Sequence[frozenset[int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for number, own in enumerate(signatures):
        for one in own:
            found[one].append(number)
    return found


def _others(own: frozenset[int], places: dict[int, list[int]]) -> set[int]:
    """Return the texts that share one of the rarest hashes with a text."""
    rarest = sorted(own, key=lambda one: (len(places[one]), one))
    asked = rarest[: len(own) - _needed(len(own)) + 1]
    return {number for one in asked for number in places[one][:_FIRST]}


def _are_alike(one: frozenset[int], other: frozenset[int]) -> bool:
    return len(one & other) >= _needed(min(len(one), len(other)))


def _needed(kept: int) -> int:
    """Return how many of ``kept`` hashes must be shared: half, less what chance may take."""
    return max(1, ceil(kept / 2 - _SPREAD * sqrt(kept)))
