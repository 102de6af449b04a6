"""The whole recipe, from corpora to a measured pack, or one step of it.

    python -m training all     --data DATA --out RUN
    python -m training train   --data DATA --out RUN [--passes N]
    python -m training export  --checkpoint RUN/last.pt --out RUN/pack [--fp32]
    python -m training figures --data DATA --pack RUN/pack

``DATA`` holds the corpora unpacked: ``polnear``, ``gum``, ``meantime``, ``ecbplus`` and ``ewt``. A
step that was stopped goes on where it was when it is called again.
"""

import sys
from collections.abc import Callable

from training import export, figures, train


def everything() -> None:
    """Train, export and measure: takes ``--data`` and ``--out``."""
    data, out = sys.argv[sys.argv.index("--data") + 1], sys.argv[sys.argv.index("--out") + 1]
    _call(train.main, *sys.argv[1:])
    _call(export.main, "--checkpoint", f"{out}/last.pt", "--out", f"{out}/pack")
    _call(figures.main, "--data", data, "--pack", f"{out}/pack")


def _call(step: Callable[[], None], *arguments: str) -> None:
    sys.argv = [step.__module__, *arguments]
    step()


STEPS: dict[str, Callable[[], None]] = {
    "all": everything,
    "train": train.main,
    "export": export.main,
    "figures": figures.main,
}

if __name__ == "__main__":
    name = sys.argv.pop(1) if len(sys.argv) > 1 else ""
    if name not in STEPS:
        sys.exit(__doc__)
    STEPS[name]()
