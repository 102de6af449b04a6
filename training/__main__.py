"""The whole recipe, from corpora to a measured pack, or one step of it.

    python -m training all     --data DATA --out RUN
    python -m training train   --data DATA --out RUN/trunk --plan trunk
    python -m training train   --data DATA --out RUN/joint --trunk RUN/trunk/pass3.pt
    python -m training average --checkpoints RUN/joint/pass10.pt ... --out RUN/mean.pt
    python -m training export  --checkpoint RUN/mean.pt --out RUN/pack [--fp32]
    python -m training figures --data DATA --pack RUN/pack
    python -m training folds   --data DATA --out RUN

``DATA`` holds the corpora unpacked: ``polnear``, ``gum``, ``meantime``, ``tbaq``, ``factuality``,
``ecbplus`` and ``ewt``. A training that was stopped goes on where it was when it is called again.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from training import average, corpora, export, figures, train
from training.plans import FOLD, JOINT, TRUNK, Plan


def everything() -> None:
    """Train, average, export and measure."""
    options = _options(everything.__doc__)
    run = _trained(options, "joint", JOINT, _trunk(options))
    mean, pack = options.out / "mean.pt", options.out / "pack"
    average.average([run.folder / f"pass{number}.pt" for number in JOINT.averaged], mean)
    export.export(mean, pack)
    figures.write(options.data, pack)


def folds() -> None:
    """Train a pack for each fold but the first, which the shipped pack has not seen."""
    options = _options(folds.__doc__)
    trunk = _trunk(options)
    for fold in range(1, corpora.FOLDS):
        run = _trained(options, f"fold{fold}", FOLD, trunk, fold)
        export.export(run.folder / f"pass{FOLD.passes}.pt", run.folder / "pack")


def _trunk(options: argparse.Namespace) -> Path:
    """Return the trunk, trained if it is not there."""
    path: Path = options.out / "trunk" / f"pass{TRUNK.passes}.pt"
    if not path.exists():
        _trained(options, "trunk", TRUNK, None)
    return path


def _trained(
    options: argparse.Namespace, name: str, plan: Plan, trunk: Path | None, fold: int = 0
) -> train.Run:
    run = train.start(options.out / name, plan, trunk)
    train.train(run, train.portions(plan, options.data, fold), options.threads)
    return run


def _options(about: str | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


STEPS: dict[str, Callable[[], None]] = {
    "all": everything,
    "train": train.main,
    "average": average.main,
    "export": export.main,
    "figures": figures.main,
    "folds": folds,
}

if __name__ == "__main__":
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    if name not in STEPS:
        sys.exit(__doc__)
    STEPS[name]()
