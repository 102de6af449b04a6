"""The whole recipe, from corpora to a measured pack, or one step of it.

    python -m training all     --data DATA --out RUN
    python -m training train   --data DATA --out RUN/long
    python -m training train   --data DATA --out RUN/short --plan short --trunk RUN/long/pass3.pt
    python -m training average --checkpoints RUN/long/pass8.pt ... --out RUN/mean.pt
    python -m training export  --checkpoint RUN/mean.pt --out RUN/pack [--fp32]
    python -m training figures --data DATA --pack RUN/pack

``DATA`` holds the corpora unpacked: ``polnear``, ``gum``, ``meantime``, ``ecbplus`` and ``ewt``. A
training that was stopped goes on where it was when it is called again.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from training import average, corpora, export, figures, train
from training.plans import LONG, PLANS, TRUNK


def everything() -> None:
    """Train both ways from one trunk, average, export and measure."""
    parser = argparse.ArgumentParser(description=everything.__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    documents = corpora.training(options.data)
    for name, plan in PLANS.items():
        trunk = None if plan is LONG else options.out / "long" / f"pass{TRUNK}.pt"
        train.train(train.start(options.out / name, plan, trunk), documents, options.threads)
    mean, pack = options.out / "mean.pt", options.out / "pack"
    average.average(list(_averaged(options.out)), mean)
    export.export(mean, pack)
    figures.write(options.data, pack)


def _averaged(out: Path) -> Iterator[Path]:
    for name, plan in PLANS.items():
        yield from (out / name / f"pass{number}.pt" for number in plan.averaged)


STEPS: dict[str, Callable[[], None]] = {
    "all": everything,
    "train": train.main,
    "average": average.main,
    "export": export.main,
    "figures": figures.main,
}

if __name__ == "__main__":
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    if name not in STEPS:
        sys.exit(__doc__)
    STEPS[name]()
