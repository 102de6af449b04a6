"""The head of times as written: B, I, E, S of dates, times of day and durations."""

from torch import Tensor, nn

from casetrail.model.tags import TIME_KINDS, tag_count
from training.crf import Crf
from training.encoder import WIDTH

INNER = 128


class TimeHead(nn.Module):
    """Scores of every tag for every word."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = nn.Linear(WIDTH, INNER)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(INNER, tag_count(TIME_KINDS))
        self.crf = Crf(TIME_KINDS)

    def forward(self, vectors: Tensor) -> Tensor:
        """Return emissions (batch, words, tags) for vectors (batch, words, width)."""
        inner = self.dropout(nn.functional.gelu(self.inner(vectors)))
        scores: Tensor = self.out(inner)
        return scores
