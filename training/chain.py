"""The sum over all sequences of tags, with its gradient worked out by hand.

The gradient of the log of the sum is the chance of each tag at each word, and of each move: one
pass forward and one pass back give both. Letting autograd follow the loop takes ten times as long.
"""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable


class LogTotal(torch.autograd.Function):
    """log of the summed exponentials of the scores of all sequences, (batch,)."""

    @staticmethod
    def forward(
        ctx: Any, emissions: Tensor, mask: Tensor, moves: Tensor, first: Tensor, last: Tensor
    ) -> Tensor:
        """Go forward, and back for the gradients, in float64 and scaled at every word."""
        peak = emissions.max(-1).values
        inner = torch.exp((emissions - peak[:, :, None]).double())
        between, final = moves.double().exp(), last.double().exp()
        forward, scale = _forward(inner, between, first.double().exp(), mask)
        ends = (forward[-1] * final).sum(-1)
        logs = (torch.log(scale) * mask.T).sum(0) + (peak.double() * mask).sum(1) + torch.log(ends)
        backward = _backward(inner, between, final, mask, scale) / ends[:, None]
        chances = (forward * backward).transpose(0, 1) * mask[:, :, None]
        after = (inner.transpose(0, 1) * backward / scale[:, :, None])[1:] * mask.T[1:, :, None]
        pairs = torch.einsum("lna,lnb->nab", forward[:-1], after) * between
        ctx.save_for_backward(chances.float(), pairs.float())
        return logs.float()

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        """Return the chances, times the gradient of each sequence."""
        chances, pairs = ctx.saved_tensors
        outer = grad[:, None, None]
        return chances * outer, None, pairs * outer, None, None


def log_total(
    emissions: Tensor, mask: Tensor, moves: Tensor, first: Tensor, last: Tensor
) -> Tensor:
    """Return the log totals (batch,) of ``emissions`` (batch, words, tags).

    ``moves`` (batch, tags, tags); ``first`` and ``last`` (tags,); ``mask`` (batch, words).
    """
    apply: Callable[..., Tensor] = LogTotal.apply
    return apply(emissions, mask, moves, first, last)


def _forward(inner: Tensor, between: Tensor, first: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Return forward sums (words, batch, tags) and what they were scaled by (words, batch)."""
    here = inner[:, 0] * first
    scale = here.sum(-1)
    here = here / scale[:, None]
    sums, scales = [here], [scale]
    for index in range(1, inner.shape[1]):
        step = torch.bmm(here[:, None], between)[:, 0] * inner[:, index]
        live = mask[:, index]
        scale = torch.where(live, step.sum(-1), 1.0)
        here = torch.where(live[:, None], step / scale[:, None], here)
        sums.append(here)
        scales.append(scale)
    return torch.stack(sums), torch.stack(scales)


def _backward(inner: Tensor, between: Tensor, final: Tensor, mask: Tensor, scale: Tensor) -> Tensor:
    """Return (words, batch, tags) of backward sums."""
    back = between.transpose(1, 2).contiguous()
    here = final.expand(len(inner), -1)
    sums = [here]
    for index in range(inner.shape[1] - 1, 0, -1):
        step = torch.bmm((here * inner[:, index] / scale[index][:, None])[:, None], back)[:, 0]
        here = torch.where(mask[:, index, None], step, here)
        sums.append(here)
    return torch.stack(sums[::-1])
