"""A linear-chain CRF: the score of a whole sequence of tags, and its loss."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from casetrail.model.tags import FORBIDDEN, edges, legal
from training.chain import log_total


class Crf(nn.Module):
    """Learned moves between tags, on top of which moves are legal; one table of moves or several.

    ``moves`` has shape (tables, tags, tags).
    """

    legal: Tensor
    first: Tensor
    last: Tensor

    def __init__(self, kinds: Sequence[str], tables: int = 1) -> None:
        super().__init__()
        first, last = edges(kinds)
        self.register_buffer("legal", torch.from_numpy(legal(kinds)), persistent=False)
        self.register_buffer("first", torch.from_numpy(first.copy()), persistent=False)
        self.register_buffer("last", torch.from_numpy(last.copy()), persistent=False)
        self.moves = nn.Parameter(torch.zeros(tables, *self.legal.shape))

    def forward(self, emissions: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Return -log p(tags) of each sequence, shape (batch,).

        ``emissions`` (batch, words, tags); ``tags`` and ``mask`` (batch, words), where the mask is
        true on a first stretch and false after it. A negative tag stands for any. Sequences take
        the tables in turn.
        """
        emissions = emissions.float()
        turns = len(emissions) // len(self.moves)
        moves = (self.moves + self.legal).repeat(turns, 1, 1)
        wanted = self._score(emissions, tags.clamp(min=0), mask, moves)
        free = (tags < 0).any(1)
        if free.any():
            held = _held(emissions[free], tags[free])
            wanted = wanted.masked_scatter(free, self._total(held, mask[free], moves[free]))
        return self._total(emissions, mask, moves) - wanted

    def _score(self, emissions: Tensor, tags: Tensor, mask: Tensor, moves: Tensor) -> Tensor:
        at = emissions.gather(2, tags[:, :, None])[:, :, 0]
        rows = torch.arange(len(tags))[:, None]
        move = moves[rows, tags[:, :-1], tags[:, 1:]]
        last = tags.gather(1, mask.sum(1, keepdim=True) - 1)[:, 0]
        inner = (at * mask).sum(1) + (move * mask[:, 1:]).sum(1)
        return inner + self.first[tags[:, 0]] + self.last[last]

    def _total(self, emissions: Tensor, mask: Tensor, moves: Tensor) -> Tensor:
        return log_total(emissions, mask, moves, self.first, self.last)


def _held(emissions: Tensor, tags: Tensor) -> Tensor:
    """Return ``emissions`` with every tag but the given one forbidden, where one is given."""
    given = nn.functional.one_hot(tags.clamp(min=0), emissions.shape[2]).bool()
    return emissions.masked_fill(~given & (tags >= 0)[:, :, None], FORBIDDEN)
