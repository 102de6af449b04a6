"""One step of training on several cores: each takes pieces of the batch as it becomes free.

A thread on a busy core then does less instead of holding up the others. Each thread has its own
model whose weights are those of the first; gradients are added up at the end.
"""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import torch
from torch import Tensor

from training.batches import collate
from training.examples import Unit
from training.plans import Restraint
from training.reader import Losses, Reader, Windows

SHARES = 2
"""Into how many pieces per thread a batch is cut."""
MASK_PIECE, EDGE_PIECES = 103, (101, 102)


@dataclass
class Team:
    """The model and its twins, one for each thread."""

    model: Reader
    twins: list[Reader] = field(default_factory=list)

    def grow(self, threads: int) -> None:
        """Add twins until there is one model for each thread."""
        torch.set_num_threads(1)
        while len(self.twins) + 1 < threads:
            twin = Reader()
            for ours, theirs in zip(twin.parameters(), self.model.parameters(), strict=True):
                ours.data = theirs.data
            self.twins.append(twin)

    def gradients(self, group: Sequence[Unit], restraint: Restraint) -> dict[str, float]:
        """Leave the gradients of ``group`` in the model; return its mean losses by name."""
        members = [self.model, *self.twins]
        counts = _windows(group)
        waiting = deque(_cut(group, SHARES * len(members)))
        for member in members:
            _restrain(member, restraint.dropout)
            member.zero_grad(set_to_none=True)
        with ThreadPoolExecutor(len(members)) as pool:
            work = [
                pool.submit(_work, member, waiting, counts, restraint.hidden) for member in members
            ]
            losses = [loss for done in work for loss in done.result()]
        for twin in self.twins:
            _add(self.model, twin)
        return _means(losses, counts)


def _restrain(member: Reader, dropout: float) -> None:
    member.train()
    for module in member.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = dropout


def _work(
    member: Reader, waiting: deque[list[Unit]], counts: Windows, hidden: float
) -> list[Losses]:
    done: list[Losses] = []
    while True:
        try:
            group = waiting.popleft()
        except IndexError:
            return done
        batch = collate(group)
        _hide(batch.pieces.ids, batch.pieces.mask, hidden)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            losses = member(batch)
        counts.mean(losses).backward()  # type: ignore[no-untyped-call]
        done.append(Losses(*(loss.detach() for loss in vars(losses).values())))


def _cut(group: Sequence[Unit], parts: int) -> list[list[Unit]]:
    """Cut a group, which is sorted by length, into runs of about as many windows."""
    size = max(1, -(-sum(len(unit.examples) for unit in group) // parts))
    runs: list[list[Unit]] = [[]]
    windows = 0
    for unit in group:
        if runs[-1] and windows + len(unit.examples) > size:
            runs.append([])
            windows = 0
        runs[-1].append(unit)
        windows += len(unit.examples)
    return runs


def _windows(group: Sequence[Unit]) -> Windows:
    examples = [example for unit in group for example in unit.examples]
    return Windows(
        statements=sum(example.statements is not None for example in examples),
        mentions=sum(example.mentions is not None for example in examples),
        parse=sum(example.parse is not None for example in examples),
        coreference=sum(len(unit.examples) for unit in group if unit.referents is not None),
        events=sum(example.events is not None for example in examples),
        times=sum(example.times is not None for example in examples),
    )


def _hide(ids: Tensor, mask: Tensor, share: float) -> None:
    """Put the mask piece in place of some pieces."""
    edges = (ids == EDGE_PIECES[0]) | (ids == EDGE_PIECES[1])
    ids.masked_fill_((torch.rand(ids.shape) < share) & (mask == 1) & ~edges, MASK_PIECE)


def _add(model: Reader, twin: Reader) -> None:
    for ours, theirs in zip(model.parameters(), twin.parameters(), strict=True):
        if theirs.grad is not None:
            ours.grad = theirs.grad if ours.grad is None else ours.grad.add_(theirs.grad)


def _means(losses: Sequence[Losses], counts: Windows) -> dict[str, float]:
    divisors = {"links": counts.statements, **vars(counts)}
    return {
        name: sum(float(getattr(loss, name)) for loss in losses) / max(1, divisors[name])
        for name in vars(losses[0])
    }
