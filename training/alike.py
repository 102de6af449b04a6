"""The weights of the pair scorer of statements, fitted to pairs that were invented for it.

    python -m training.alike [PAIRS.tsv] [--write]

A logistic regression with signs that are given: what is shared can only speak for, what is swapped,
added or moved only against. Pairs that a veto takes are left out. Each pair is there once as it is
and once with another statement's words behind one of the two, so that cuts count as such. Prints
precision and recall of ten-fold cross-validation, pairs with a text in common in one fold.
"""

import argparse
import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from casetrail.assemble.alike import prepare
from casetrail.assemble.alike.align import align
from casetrail.assemble.alike.differ import differ
from casetrail.assemble.alike.features import FEATURES, features
from casetrail.assemble.alike.score import too_far
from casetrail.assemble.alike.vetoes import veto

PAIRS = Path(__file__).parent / "data" / "alike.tsv"
WEIGHTS = Path("src/casetrail/assemble/alike/weights.toml")
AGAINST = frozenset(("swapped", "swaps", "added", "moved"))
FOLDS, PENALTY, THRESHOLDS = 10, 10.0, (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8)

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Pair:
    """Two wordings, whether they are the same, of which sort, and in which fold."""

    first: str
    second: str
    same: bool
    sort: str
    fold: int


def load(path: Path) -> list[Pair]:
    """Return the pairs of a table; a text that is in two pairs puts both into one fold."""
    with path.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    Random(0).shuffle(rows)
    folds: dict[str, int] = {}
    pairs = []
    for index, row in enumerate(rows):
        texts = (row["first"], row["second"])
        fold = next((folds[text] for text in texts if text in folds), index % FOLDS)
        folds |= dict.fromkeys(texts, fold)
        pairs.append(Pair(*texts, row["label"] == "same", row["sort"], fold))
    return pairs


def longer(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs with words of another behind the second, which begin a new sentence."""
    random = Random(1)
    return [
        Pair(
            p.first, f"{p.second.rstrip('.')}. {random.choice(pairs).first}", p.same, p.sort, p.fold
        )
        for p in pairs
    ]


def seen(pair: Pair) -> tuple[float, ...] | None:
    """Return the features of a pair; None where a veto or too few shared words decide."""
    a, b = sorted(map(prepare, (pair.first, pair.second)), key=lambda one: one.text)
    if too_far(a, b):
        return None
    found = differ(align(a, b))
    return None if veto(found) else features(found)


def fit(given: Floats, same: Bools) -> Floats:
    """Return weights, shape (features + 1,), the bias last."""
    sign = np.where(same, 1.0, -1.0)

    def loss(weights: Floats) -> tuple[float, Floats]:
        margin = sign * (given @ weights[:-1] + weights[-1])
        slope = -sign / (1 + np.exp(margin))
        penalty = float(weights[:-1] @ weights[:-1]) / (2 * PENALTY)
        down = np.append(given.T @ slope + weights[:-1] / PENALTY, slope.sum())
        return float(np.logaddexp(0, -margin).sum()) + penalty, down

    bounds = [(None, 0.0) if name in AGAINST else (0.0, None) for name in FEATURES]
    start = np.zeros(len(FEATURES) + 1)
    found: Floats = minimize(
        loss, start, jac=True, bounds=[*bounds, (None, None)], method="L-BFGS-B"
    ).x
    return found


def values(weights: Floats, rows: Sequence[tuple[float, ...] | None]) -> Floats:
    """Return the value of each pair between 0 and 1; 0 for None."""
    return np.array(
        [0.0 if r is None else 1 / (1 + np.exp(-(weights[:-1] @ r + weights[-1]))) for r in rows]
    )


def fitted(pairs: Sequence[Pair], rows: Sequence[tuple[float, ...] | None]) -> Floats:
    """Return the weights fitted to the pairs that nothing decides before."""
    kept = [(row, pair.same) for row, pair in zip(rows, pairs, strict=True) if row is not None]
    return fit(np.array([row for row, _ in kept]), np.array([same for _, same in kept]))


def cross_validated(pairs: Sequence[Pair], rows: Sequence[tuple[float, ...] | None]) -> Floats:
    """Return each pair's value by weights that were fitted to the other folds."""
    found = np.zeros(len(pairs))
    for fold in range(FOLDS):
        inside = [i for i, pair in enumerate(pairs) if pair.fold != fold]
        outside = [i for i, pair in enumerate(pairs) if pair.fold == fold]
        weights = fitted([pairs[i] for i in inside], [rows[i] for i in inside])
        found[outside] = values(weights, [rows[i] for i in outside])
    return found


def report(pairs: Sequence[Pair], found: Floats) -> None:
    """Print precision, recall and the sorts of what is taken, at some thresholds."""
    same = np.array([pair.same for pair in pairs])
    for threshold in THRESHOLDS:
        taken = found >= threshold
        right = int((taken & same).sum())
        sorts = [pair.sort for pair, yes in zip(pairs, taken, strict=True) if yes]
        counts = {sort: sorts.count(sort) for sort in sorted(set(sorts))}
        precision, recall = 100 * right / max(int(taken.sum()), 1), 100 * right / int(same.sum())
        print(f"{threshold:.2f}  P {precision:.1f}  R {recall:.1f}  {counts}")


def main() -> None:
    """Fit, print the figures, and write the weights if asked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pairs", nargs="?", type=Path, default=PAIRS)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS}")
    options = parser.parse_args()
    plain = load(options.pairs)
    pairs = [*plain, *longer(plain)]
    rows = [seen(pair) for pair in pairs]
    found = cross_validated(pairs, rows)
    report(plain, found[: len(plain)])
    print("with another statement behind one")
    report(pairs[len(plain) :], found[len(plain) :])
    weights = fitted(pairs, rows)
    lines = [f"{name} = {value:.3f}" for name, value in zip(FEATURES, weights, strict=False)]
    text = f"bias = {weights[-1]:.3f}\n\n[weights]\n" + "\n".join(lines) + "\n"
    print(text)
    if options.write:
        head = WEIGHTS.read_text("utf-8").partition("bias")[0]
        WEIGHTS.write_text(head + text, encoding="utf-8")


if __name__ == "__main__":
    main()
