"""The mention head: three sequences of tags, for names, names within names, and nominals."""

from torch import Tensor, nn

from casetrail.model.tags import MENTION_KINDS, MENTION_LAYERS, tag_count
from training.crf import Crf
from training.encoder import WIDTH

INNER = 256


class MentionHead(nn.Module):
    """Scores of B, I, E, S of person, organisation and place, once per layer of mentions."""

    def __init__(self) -> None:
        super().__init__()
        self.count = tag_count(MENTION_KINDS)
        self.inner = nn.Linear(WIDTH, INNER)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(INNER, self.count * len(MENTION_LAYERS))
        self.crf = Crf(MENTION_KINDS, tables=len(MENTION_LAYERS))

    def forward(self, vectors: Tensor) -> Tensor:
        """Return emissions (batch, layers, words, tags) for vectors (batch, words, width)."""
        batch, words, _ = vectors.shape
        inner = nn.functional.gelu(self.inner(vectors))
        scores: Tensor = self.out(self.dropout(inner))
        return scores.reshape(batch, words, len(MENTION_LAYERS), self.count).transpose(1, 2)
