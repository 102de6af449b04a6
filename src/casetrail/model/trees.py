"""From scores of arcs to trees: the best head of every token such that all hang together.

The algorithm of Chu, Liu (1965) and Edmonds (1967), after the greedy choice, which is a tree
already for nine sentences of ten.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


def tree(scores: Floats) -> Ints:
    """Return the head of each token, its own for the one root.

    ``scores`` (tokens, tokens): of each token (row) hanging on each (column), on the diagonal of
    being the root.
    """
    arcs = _one_root(scores.astype(np.float64))
    heads: Ints = arcs.argmax(1).astype(np.int64)
    root = int(arcs.diagonal().argmax())
    heads[root] = root
    return heads if _cycle(heads, root) is None else _spanning(arcs, root)


def _one_root(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Leave one token the choice of being root: the one that loses most by hanging elsewhere."""
    own = scores.diagonal().copy()
    others = scores.copy()
    np.fill_diagonal(others, -np.inf)
    best = others.max(1) if len(scores) > 1 else np.full(1, -np.inf)
    root = int((own - np.where(np.isfinite(best), best, -1e9)).argmax())
    others[root, root] = own[root]
    others[root, np.arange(len(scores)) != root] = -np.inf
    return others


def _cycle(heads: Ints, root: int) -> list[int] | None:
    """Return the tokens of a cycle, if there is one."""
    state = [0] * len(heads)
    state[root] = 2
    for start in range(len(heads)):
        path, here = [], start
        while state[here] == 0:
            state[here] = 1
            path.append(here)
            here = int(heads[here])
        if state[here] == 1:
            return path[path.index(here) :]
        for token in path:
            state[token] = 2
    return None


def _spanning(scores: NDArray[np.float64], root: int) -> Ints:
    """Return the heads of the best tree from ``root``: cycles are shrunk to one token in turn."""
    size = len(scores)
    masked = scores.copy()
    np.fill_diagonal(masked, -np.inf)
    heads: Ints = np.where(np.arange(size) == root, root, masked.argmax(1)).astype(np.int64)
    cycle = _cycle(heads, root)
    if cycle is None:
        return heads
    outside = np.array([token for token in range(size) if token not in set(cycle)])
    members = np.array(cycle)
    held = masked[members, heads[members]]
    entering = masked[np.ix_(members, outside)] - held[:, None]
    leaving = masked[np.ix_(outside, members)]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    small[:-1, :-1] = masked[np.ix_(outside, outside)]
    small[-1, :-1] = entering.max(0)
    small[:-1, -1] = leaving.max(1)
    inner = _spanning(small, int(np.flatnonzero(outside == root)[0]))
    return _opened(heads, inner, outside, members, entering, leaving)


def _opened(
    heads: Ints,
    inner: Ints,
    outside: Ints,
    members: Ints,
    entering: NDArray[np.float64],
    leaving: NDArray[np.float64],
) -> Ints:
    """Return the tree of the tokens from that of the shrunken ones."""
    found = heads.copy()
    for place, token in enumerate(outside):
        above = int(inner[place])
        found[token] = (
            members[int(leaving[place].argmax())] if above == len(outside) else outside[above]
        )
    above = int(inner[-1])
    entry = int(entering[:, above].argmax())
    found[members[entry]] = outside[above]
    return found
