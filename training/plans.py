"""How the rate goes up and down, and how hard the model is held back, over a whole training.

The trunk learns statements, names and the parse for three passes; the joint training goes on from
it with every head. The folds are short trainings from the same trunk that only serve to measure.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Restraint(NamedTuple):
    """What keeps the model from learning its texts by heart."""

    dropout: float
    hidden: float
    """Share of pieces replaced by the mask piece."""


SOFT, HARD = Restraint(0.1, 0.04), Restraint(0.15, 0.08)


@dataclass(frozen=True)
class Plan:
    """A number of passes, the rate along the way, and the share of the way from which it is hard.

    ``rates`` are shares of the way and shares of the full rate there, with straight lines between.
    """

    passes: int
    rates: tuple[tuple[float, ...], tuple[float, ...]]
    hard_from: float
    averaged: tuple[int, ...] = ()
    """Passes whose weights go into the mean."""

    def rate(self, share: float) -> float:
        """Return the share of the full rate at this share of the way."""
        return max(float(np.interp(share, *self.rates)), 1e-3)

    def restraint(self, share: float) -> Restraint:
        """Return how the model is held back at this share of the way."""
        return HARD if share >= self.hard_from else SOFT


TRUNK = Plan(3, ((0.0, 0.16, 1.0), (0.0, 1.0, 0.66)), 2.0)
JOINT = Plan(10, ((0.0, 0.04, 1.0), (0.0, 1.0, 0.0)), 0.5, (8, 9, 10))
FOLD = Plan(3, ((0.0, 0.08, 1.0), (0.0, 1.0, 0.0)), 2.0)
PLANS = {"trunk": TRUNK, "joint": JOINT, "fold": FOLD}
