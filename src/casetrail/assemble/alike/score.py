"""How likely two wordings are one utterance of one speaker, and why, in words.

A veto speaks first: what differs in polarity, number, name, time, modality, condition or roles is
never one utterance. What is left is weighed by a logistic regression (``training/alike.py``).
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from math import exp
from typing import Any, NamedTuple

from casetrail.assemble.alike.align import align
from casetrail.assemble.alike.differ import Difference, differ
from casetrail.assemble.alike.features import FEATURES, features
from casetrail.assemble.alike.prepare import Prepared, prepare
from casetrail.assemble.alike.vetoes import veto
from casetrail.assemble.alike.why import why

_LEAST_SHARED = 0.3
"""Share of the shorter's weight under which nothing more is asked: no such pair was ever taken."""
TOO_FAR = "too few words in common"
"""The reason of pairs that were not looked at closer."""


class Score(NamedTuple):
    """``value`` between 0 (different) and 1 (the same); ``why`` is for people."""

    value: float
    why: str


def score(first: str, second: str) -> Score:
    """Return how likely two contents of one known speaker are one utterance.

    Symmetric; depends on nothing but the two texts.
    """
    return score_prepared(*map(prepare, (first, second)))


def score_prepared(first: Prepared, second: Prepared) -> Score:
    """Return what ``score`` returns, of statements that were made ready before."""
    a, b = (first, second) if first.text <= second.text else (second, first)
    if a.plain == b.plain and a.plain.strip():
        return Score(1.0, "the same words")
    if too_far(a, b):
        return Score(0.0, TOO_FAR)
    found = differ(align(a, b))
    reason = veto(found)
    return Score(0.0, reason) if reason else Score(_weighed(found), why(found))


def same(found: Score) -> bool:
    """Say whether a score is high enough for one line; the threshold puts precision first."""
    return bool(found.value >= _model()["threshold"])


def too_far(a: Prepared, b: Prepared) -> bool:
    """Say whether two statements share too few words to be looked at closer."""
    if not a.terms or not b.terms:
        return True
    shared = a.bag & b.bag
    shorter = a if a.weight <= b.weight else b
    weight = sum(shorter.weights[key] for key in shared)
    return weight < _LEAST_SHARED * shorter.weight or not shared


def _weighed(found: Difference) -> float:
    model = _model()
    weights: Mapping[str, float] = model["weights"]
    pairs = zip(FEATURES, features(found), strict=True)
    total = float(model["bias"]) + sum(weights[name] * value for name, value in pairs)
    return 1 / (1 + exp(-total))


@cache
def _model() -> dict[str, Any]:
    return tomllib.loads((resources.files(__package__) / "weights.toml").read_text("utf-8"))
