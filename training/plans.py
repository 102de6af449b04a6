"""How the rate goes up and down, and how hard the model is held back, over a whole training.

Two trainings share their first three passes and end in two ways. Neither ending is better than the
other by itself; the mean of their last weights is better than both.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Restraint(NamedTuple):
    """What keeps the model from learning its texts by heart."""

    dropout: float
    hidden: float
    """Share of pieces replaced by the mask piece."""


SOFT, HARD = Restraint(0.1, 0.04), Restraint(0.2, 0.12)
TRUNK = 3
"""Passes that the two trainings share."""


@dataclass(frozen=True)
class Plan:
    """A number of passes, the rate along the way, and the share of the way from which it is hard.

    ``rates`` are shares of the way and shares of the full rate there, with straight lines between.
    """

    passes: int
    rates: tuple[tuple[float, ...], tuple[float, ...]]
    hard_from: float
    averaged: tuple[int, ...]
    """Passes whose weights go into the mean."""

    def rate(self, share: float) -> float:
        """Return the share of the full rate at this share of the way."""
        return max(float(np.interp(share, *self.rates)), 1e-3)

    def restraint(self, share: float) -> Restraint:
        """Return how the model is held back at this share of the way."""
        return HARD if share >= self.hard_from else SOFT


LONG = Plan(8, ((0.0, 0.06, 1.0), (0.0, 1.0, 0.0)), 2.0, (5, 6, 7, 8))
SHORT = Plan(6, ((0.0, 0.08, 0.5, 1.0), (0.0, 1.0, 0.68, 0.0)), 0.5, (5, 6))
PLANS = {"long": LONG, "short": SHORT}
