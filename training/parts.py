"""The part-of-speech head: it teaches the encoder in training and is not in the pack."""

from torch import Tensor, nn

from training.conllu import PARTS
from training.encoder import WIDTH
from training.examples import FREE


class PartHead(nn.Module):
    """Scores of each part of speech for every word."""

    def __init__(self) -> None:
        super().__init__()
        self.out = nn.Linear(WIDTH, len(PARTS))

    def forward(self, vectors: Tensor, tags: Tensor) -> Tensor:
        """Return the loss, summed over words."""
        scores = self.out(vectors).float().transpose(1, 2)
        return nn.functional.cross_entropy(scores, tags, ignore_index=FREE, reduction="sum")
