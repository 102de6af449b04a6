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
from training.encoder import BASE, LAYERS
from training.examples import Example, examples
from training.plans import PLANS, Plan
from training.reader import Reader
from training.samples import Document
from training.steps import Team

SEED = 20160
PACKS = (150, 150, 110, 70)
"""Words that windows are packed to, drawn per document and pass: texts differ in paragraphs."""
RATE, HEAD_RATE, LAYER_DECAY = 3e-4, 1e-3, 0.9
CLIP = 20.0
PARTS_KEPT = 0.4
"""Share of the documents with nothing but parts of speech that a pass goes over."""
SAVE_EVERY = 200


@dataclass
class Run:
    """A training run in memory."""

    model: Reader
    optimizer: torch.optim.Optimizer
    folder: Path
    plan: Plan
    step: int = 0

    def save(self, name: str) -> None:
        """Write the weights and all that resuming needs."""
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
        }
        torch.save(state, self.folder / "writing")
        (self.folder / "writing").replace(self.folder / name)

    def resume(self, trunk: Path | None) -> None:
        """Go on from the last state, or from ``trunk``, if there is one."""
        path = self.folder / "last.pt"
        found = path if path.exists() else trunk
        if found is not None:
            state = torch.load(found, weights_only=True)
            self.model.load_state_dict(state["model"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plan", choices=sorted(PLANS), default="long")
    parser.add_argument("--trunk", type=Path, help="a checkpoint to go on from")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    run = start(options.out, PLANS[options.plan], options.trunk)
    train(run, corpora.training(options.data), options.threads)


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


def train(run: Run, documents: list[Document], threads: int) -> None:
    """Go through ``documents`` for every pass that is left."""
    pieces = Pieces(Tokenizer.from_file(str(BASE / "tokenizer.json")))
    prepared = [prepare(document.text, pieces) for document in documents]
    sizes = [len(epoch(documents, prepared, number)) for number in range(run.plan.passes)]
    team = Team(run.model)
    team.grow(threads)
    for number in range(run.plan.passes):
        begun = sum(sizes[:number])
        if run.step < begun + sizes[number]:
            for group in epoch(documents, prepared, number)[run.step - begun :]:
                _step(run, team, group, sum(sizes))
            run.save(f"pass{number + 1}.pt")
            run.save("last.pt")


def epoch(documents: list[Document], prepared: list[Prepared], number: int) -> list[list[Example]]:
    """Return the batches of one pass, the same for the same ``number``."""
    chance = random.Random(SEED + number)
    drawn = [
        example
        for document, text in zip(documents, prepared, strict=True)
        if document.statements or document.mentions or chance.random() < PARTS_KEPT
        for example in examples(document, text, chance.choice(PACKS))
    ]
    return grouped(drawn, chance)


def _step(run: Run, team: Team, group: list[Example], total: int) -> None:
    begun = time.monotonic()
    torch.manual_seed(SEED + run.step)
    share = run.step / total
    _schedule(run, run.plan.rate(share))
    losses = team.gradients(group, run.plan.restraint(share))
    norm = nn.utils.clip_grad_norm_(run.model.parameters(), CLIP)
    run.optimizer.step()
    run.step += 1
    if run.step % 20 == 0:
        shown = " ".join(f"{name} {value:.2f}" for name, value in losses.items())
        seconds = time.monotonic() - begun
        print(f"{run.step}/{total} {shown} norm {norm.item():.0f} {seconds:.2f} s", flush=True)
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
