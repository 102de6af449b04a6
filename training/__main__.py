"""The whole recipe, from corpora to a measured pack, or one step of it.

    python -m training all     --data DATA --out RUN
    python -m training train   --data DATA --out RUN [--passes N]
    python -m training average --checkpoints RUN/pass5.pt RUN/pass6.pt --out RUN/mean.pt
    python -m training export  --checkpoint RUN/mean.pt --out RUN/pack [--fp32]
    python -m training figures --data DATA --pack RUN/pack

``DATA`` holds the corpora unpacked: ``polnear``, ``gum``, ``meantime``, ``ecbplus`` and ``ewt``. A
training that was stopped goes on where it was when it is called again.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from training import average, corpora, export, figures, train

AVERAGED = 2
"""How many of the last passes are averaged."""


def everything() -> None:
    """Train, average, export and measure."""
    parser = argparse.ArgumentParser(description=everything.__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--passes", type=int, default=train.PASSES)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    run = train.start(options.out, options.passes)
    train.train(run, corpora.training(options.data), options.threads)
    last = range(options.passes - AVERAGED + 1, options.passes + 1)
    mean, pack = options.out / "mean.pt", options.out / "pack"
    average.average([options.out / f"pass{number}.pt" for number in last], mean)
    export.export(mean, pack)
    figures.write(options.data, pack)


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
