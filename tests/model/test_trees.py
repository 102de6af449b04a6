"""Trees: the best one is found, and it always is a tree."""

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from casetrail.model.trees import tree


def is_tree(heads: list[int]) -> bool:
    """Say whether every token leads to the one root."""
    roots = [index for index, head in enumerate(heads) if index == head]
    for token in range(len(heads)):
        here = token
        for _ in heads:
            here = heads[here]
        if here not in roots:
            return False
    return len(roots) == 1


def best(scores: NDArray[np.float32], root: int) -> float:
    """Return the score of the best tree from ``root``, by trying all."""
    size = len(scores)
    choices = product(range(size), repeat=size)
    trees = (heads for heads in choices if is_tree(list(heads)) and heads[root] == root)
    return max(float(scores[np.arange(size), list(heads)].sum()) for heads in trees)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 5), st.integers(0, 10_000))
def test_the_best_tree(size: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(size, size)).astype(np.float32)
    heads = tree(scores).tolist()
    assert is_tree(heads)
    root = next(index for index, head in enumerate(heads) if index == head)
    reached = float(scores[np.arange(size), heads].sum())
    assert reached >= best(scores, root) - 1e-4


@settings(max_examples=30, deadline=None)
@given(st.integers(6, 60), st.integers(0, 10_000))
def test_long_sentences(size: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(size, size)).astype(np.float32)
    assert is_tree(tree(scores).tolist())
