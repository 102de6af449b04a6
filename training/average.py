"""The mean of the weights of several checkpoints: steadier than the last of them."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor


def main() -> None:
    """Average from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoints", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    average(options.checkpoints, options.out)


def average(checkpoints: Sequence[Path], out: Path) -> None:
    """Write the mean of ``checkpoints`` to ``out``."""
    states = [torch.load(path, weights_only=True)["model"] for path in checkpoints]
    torch.save(
        {"model": {name: _mean([state[name] for state in states]) for name in states[0]}}, out
    )


def _mean(weights: Sequence[Tensor]) -> Tensor:
    return torch.stack([weight.double() for weight in weights]).mean(0).to(weights[0].dtype)


if __name__ == "__main__":
    main()
