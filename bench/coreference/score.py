"""Scores of chains: MUC, B3 and CEAFe, whose mean is the CoNLL F1 (Pradhan and others 2014)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linear_sum_assignment

from casetrail.types import Span

Chain = frozenset[Span]
METRICS = ("MUC", "B3", "CEAFe")


@dataclass
class Ratio:
    """Two fractions, added up over documents: how much is right, and how much was found."""

    precise: float = 0.0
    said: float = 0.0
    recalled: float = 0.0
    wanted: float = 0.0

    @property
    def f1(self) -> float:
        """Return F1 in percent."""
        precision = self.precise / self.said if self.said else 0.0
        recall = self.recalled / self.wanted if self.wanted else 0.0
        both = precision + recall
        return round(200 * precision * recall / both, 1) if both else 0.0


@dataclass
class ChainScores:
    """The three metrics over documents."""

    ratios: dict[str, Ratio] = field(default_factory=lambda: {name: Ratio() for name in METRICS})

    @property
    def conll(self) -> float:
        """Return the mean F1 of the three."""
        return round(sum(ratio.f1 for ratio in self.ratios.values()) / len(METRICS), 1)

    def add(self, ours: Sequence[Chain], gold: Sequence[Chain]) -> None:
        """Add one document."""
        muc, cubed, entities = (self.ratios[name] for name in METRICS)
        for ratio, counted in ((muc, _muc), (cubed, _cubed)):
            right, all_of = counted(ours, gold)
            ratio.precise, ratio.said = ratio.precise + right, ratio.said + all_of
            right, all_of = counted(gold, ours)
            ratio.recalled, ratio.wanted = ratio.recalled + right, ratio.wanted + all_of
        alike = _entities(ours, gold)
        entities.precise, entities.said = entities.precise + alike, entities.said + len(ours)
        entities.recalled, entities.wanted = entities.recalled + alike, entities.wanted + len(gold)


def _muc(chains: Sequence[Chain], others: Sequence[Chain]) -> tuple[float, float]:
    """Return how many links of ``chains`` the others have too, and how many there are."""
    where = _places(others)
    right = total = 0
    for chain in chains:
        parts = {where[span] for span in chain if span in where}
        lost = sum(span not in where for span in chain)
        right += len(chain) - len(parts) - lost
        total += len(chain) - 1
    return right, total


def _cubed(chains: Sequence[Chain], others: Sequence[Chain]) -> tuple[float, float]:
    where = _places(others)
    right = 0.0
    for chain in chains:
        shared: dict[int, int] = {}
        for span in chain:
            if span in where:
                shared[where[span]] = shared.get(where[span], 0) + 1
        right += sum(count * count for count in shared.values()) / len(chain)
    return right, sum(map(len, chains))


def _entities(ours: Sequence[Chain], gold: Sequence[Chain]) -> float:
    """Return how alike the chains are when each is matched with one at most."""
    if not ours or not gold:
        return 0.0
    alike = np.array([[2 * len(a & b) / (len(a) + len(b)) for b in gold] for a in ours])
    rows, columns = linear_sum_assignment(-alike)
    return float(alike[rows, columns].sum())


def _places(chains: Iterable[Chain]) -> Mapping[Span, int]:
    return {span: number for number, chain in enumerate(chains) for span in chain}
