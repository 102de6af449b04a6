"""The event head: is a word an event, did it happen, and how sure is the text of it."""

import torch
from torch import Tensor, nn

from casetrail.model.tags import FACTUALITIES
from training.encoder import WIDTH

INNER = 192
CLASSES = 1 + len(FACTUALITIES)
"""No event, then the factualities."""
VALUE_WEIGHT = 0.2


class EventHead(nn.Module):
    """Scores of the classes, and a value from -1, certainly not, to 1, certainly."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = nn.Linear(WIDTH, INNER)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(INNER, CLASSES)
        self.value = nn.Linear(INNER, 1)

    def forward(self, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """Return scores (batch, words, classes) and values (batch, words)."""
        inner = self.dropout(nn.functional.gelu(self.inner(vectors)))
        return self.out(inner), self.value(inner)[:, :, 0]

    def loss(self, vectors: Tensor, allowed: Tensor, values: Tensor) -> Tensor:
        """Return the loss summed over words.

        ``allowed`` (rows, words, classes) says which classes a word may have, none of them where
        nothing is known; ``values`` (rows, words) is NaN where there is none.
        """
        scores, reached = self(vectors)
        chances = torch.log_softmax(scores.float(), 2)
        known = allowed.any(2) & ~allowed.all(2)
        inside = chances.masked_fill(~allowed, -1e4).logsumexp(2)
        given = ~torch.isnan(values)
        apart = nn.functional.smooth_l1_loss(
            reached.float()[given], values[given] / 3, reduction="sum"
        )
        return -inside[known].sum() + VALUE_WEIGHT * apart
