"""What the logistic regression sees of two statements laid side by side."""

from math import log2

from casetrail.assemble.alike.differ import Difference

FEATURES = (
    "shorter_shared",
    "longer_shared",
    "shared_in_any_order",
    "swapped",
    "swaps",
    "added",
    "moved",
    "much_shared",
    "inside",
    "longest_run",
)


def features(found: Difference) -> tuple[float, ...]:
    """Return one number for each of ``FEATURES``, about between 0 and 1; symmetric.

    Shares are of weight. ``much_shared`` grows with how much is shared, however long the two are;
    ``inside`` is 1 where the shorter's words stand in the longer one after another.
    """
    a, b = found.aligned.a, found.aligned.b
    shared = sum(a.terms[i].weight for i, _ in found.aligned.pairs) + found.akin
    shorter, longer = sorted((max(a.weight, 1), max(b.weight, 1)))
    moved = sum(t.weight for t in a.terms if t.key in found.moved)
    swapped = sum(
        min(sum(t.weight for t in swap.a), sum(t.weight for t in swap.b)) for swap in found.swaps
    )
    return (
        min(1.0, shared / shorter),
        min(1.0, shared / longer),
        min(1.0, (shared + moved) / shorter),
        swapped / shorter,
        len(found.swaps) / 4,
        sum(t.weight for t in found.added) / shorter,
        moved / shorter,
        log2(1 + shared) / 7,
        float(a.plain in b.plain or b.plain in a.plain),
        _longest(found) / shorter,
    )


def _longest(found: Difference) -> int:
    """Return the weight of the longest run of shared terms with nothing between them."""
    best = run = 0
    last = (-2, -2)
    for i, j in found.aligned.pairs:
        weight = found.aligned.a.terms[i].weight
        run = run + weight if (i, j) == (last[0] + 1, last[1] + 1) else weight
        best, last = max(best, run), (i, j)
    return best
