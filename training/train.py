"""The training loop: seeded, logged, saved as it goes, and resumed where it stopped."""

import argparse
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn

from casetrail.model.inputs import Pieces, Prepared, prepare
from training import corpora
from training.batches import grouped
from training.corpora import Portion
from training.encoder import BASE, LAYERS
from training.examples import Unit, units
from training.plans import FOLD, PLANS, TRUNK, Plan
from training.reader import Reader
from training.steps import Team

SEED = 20160
PACKS = (150, 150, 110, 70)
"""Words that windows are packed to, drawn per document and pass: texts differ in paragraphs."""
RATE, HEAD_RATE, LAYER_DECAY = 3e-4, 1e-3, 0.9
CLIP = 20.0
SAVE_EVERY = 200


@dataclass
class Run:
    """A training run in memory."""

    model: Reader
    optimizer: torch.optim.Optimizer
    folder: Path
    plan: Plan
    passed: int = 0
    """Passes that are done, and the steps of the next one that are."""
    step: int = 0

    def save(self, name: str) -> None:
        """Write the weights and all that resuming needs."""
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "passed": self.passed,
            "step": self.step,
        }
        torch.save(state, self.folder / "writing")
        (self.folder / "writing").replace(self.folder / name)

    def resume(self, trunk: Path | None) -> None:
        """Go on from the last state, or take from ``trunk`` the weights of the heads it has."""
        path = self.folder / "last.pt"
        if path.exists():
            state = torch.load(path, weights_only=True)
            self.model.load_state_dict(state["model"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.passed, self.step = state["passed"], state["step"]
        elif trunk is not None:
            weights = torch.load(trunk, weights_only=True)["model"]
            ours = self.model.state_dict()
            known = {name: weight for name, weight in weights.items() if name in ours}
            self.model.load_state_dict(known, strict=False)


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plan", choices=sorted(PLANS), default="joint")
    parser.add_argument("--trunk", type=Path, help="a checkpoint whose weights to begin with")
    parser.add_argument("--fold", type=int, default=0, help="the fold that is kept back")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    run = start(options.out, PLANS[options.plan], options.trunk)
    train(run, portions(run.plan, options.data, options.fold), options.threads)


def portions(plan: Plan, data: Path, fold: int) -> list[Portion]:
    """Return what a training by ``plan`` reads."""
    if plan is TRUNK:
        return corpora.first_half(data)
    return corpora.second_half(data, fold) if plan is FOLD else corpora.training(data, fold)


def start(folder: Path, plan: Plan, trunk: Path | None = None) -> Run:
    """Return a fresh run, or the one that stopped in ``folder``, or one that leaves ``trunk``."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    model = Reader()
    model.encoder.load_base()
    optimizer = torch.optim.AdamW(_groups(model), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    run = Run(model, optimizer, folder, plan)
    run.resume(trunk)
    return run


def train(run: Run, read: list[Portion], threads: int) -> None:
    """Go through ``read`` for every pass that is left."""
    pieces = Pieces(Tokenizer.from_file(str(BASE / "tokenizer.json")))
    prepared = [
        [prepare(document.text, pieces) for document in portion.documents] for portion in read
    ]
    team = Team(run.model)
    team.grow(threads)
    while run.passed < run.plan.passes:
        groups = epoch(read, prepared, run.passed)
        for group in groups[run.step :]:
            _step(run, team, group, len(groups))
        run.passed, run.step = run.passed + 1, 0
        run.save(f"pass{run.passed}.pt")
        run.save("last.pt")


def epoch(read: list[Portion], prepared: list[list[Prepared]], number: int) -> list[list[Unit]]:
    """Return the batches of one pass, the same for the same ``number``."""
    chance = random.Random(SEED + number)
    drawn = [
        unit
        for portion, texts in zip(read, prepared, strict=True)
        for document, text in zip(portion.documents, texts, strict=True)
        for _ in range(int(portion.times + chance.random()))
        for unit in units(document, text, chance.choice(PACKS))
    ]
    return grouped(drawn, chance)


def _step(run: Run, team: Team, group: list[Unit], size: int) -> None:
    """Take one step of the ``size`` steps of this pass."""
    begun = time.monotonic()
    torch.manual_seed(SEED + run.passed * 10_000 + run.step)
    share = (run.passed + run.step / size) / run.plan.passes
    _schedule(run, run.plan.rate(share))
    losses = team.gradients(group, run.plan.restraint(share))
    norm = nn.utils.clip_grad_norm_(run.model.parameters(), CLIP)
    run.optimizer.step()
    run.step += 1
    if run.step % 20 == 0:
        shown = " ".join(f"{name} {value:.2f}" for name, value in losses.items())
        seconds = time.monotonic() - begun
        place = f"{run.passed + 1}: {run.step}/{size}"
        print(f"{place} {shown} norm {norm.item():.0f} {seconds:.2f} s", flush=True)
    if run.step % SAVE_EVERY == 0:
        run.save("last.pt")


def _schedule(run: Run, factor: float) -> None:
    for group in run.optimizer.param_groups:
        group["lr"] = group["peak"] * factor


def _groups(model: Reader) -> list[dict[str, object]]:
    """Give the heads a high rate and each layer below the last a lower one."""
    groups: dict[float, list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        groups.setdefault(_rate(name), []).append(parameter)
    return [{"params": parameters, "peak": rate, "lr": 0.0} for rate, parameters in groups.items()]


def _rate(name: str) -> float:
    parts = name.split(".")
    if parts[0] != "encoder":
        return HEAD_RATE
    if parts[2] in ("case", "quote", "edge"):
        return HEAD_RATE
    depth = LAYERS - int(parts[2]) - 1 if parts[1] == "layers" else LAYERS
    return RATE * LAYER_DECAY**depth


if __name__ == "__main__":
    main()
