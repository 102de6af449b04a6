"""The statement heads: tags of every word, and the source and content of one given cue."""

import torch
from torch import Tensor, nn

from casetrail.model.tags import LINK_KINDS, STATEMENT_KINDS, tag_count
from training.crf import Crf
from training.encoder import WIDTH, Layer

LINK_WIDTH, LINK_HEADS, LINK_INNER = 192, 6, 512
REACH = 192
"""Distances to the cue beyond this many words are taken as this."""
STEPS = (1, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40, 60, 100)
"""Where one bucket of distance ends and the next begins."""
FAR = 2
"""Paragraphs between word and cue, beyond which they are taken as this many."""


class StatementHead(nn.Module):
    """Scores of B, I, E, S of source, cue and content for every word."""

    def __init__(self) -> None:
        super().__init__()
        count = tag_count(STATEMENT_KINDS)
        self.inner = nn.Linear(WIDTH, WIDTH)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(WIDTH, count)
        self.crf = Crf(STATEMENT_KINDS)

    def forward(self, vectors: Tensor) -> Tensor:
        """Return emissions (batch, words, tags) for vectors (batch, words, width)."""
        inner = nn.functional.gelu(self.inner(vectors))
        scores: Tensor = self.out(self.dropout(inner))
        return scores


class LinkHead(nn.Module):
    """One light layer over the words, told which of them are the cue.

    Every word gets the sum of its own vector, the cue's, and embeddings of its distance to the cue
    in words and in paragraphs; one layer of attention lets sources and contents see each other.
    """

    bucket: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.reduce = nn.Linear(WIDTH, LINK_WIDTH)
        self.cue = nn.Linear(LINK_WIDTH, LINK_WIDTH)
        self.distance = nn.Embedding(2 * len(STEPS) + 1, LINK_WIDTH)
        self.paragraph = nn.Embedding(2 * FAR + 1, LINK_WIDTH)
        self.norm = nn.LayerNorm(LINK_WIDTH)
        self.dropout = nn.Dropout(0.1)
        self.layer = Layer(LINK_WIDTH, LINK_HEADS, LINK_INNER)
        self.out = nn.Linear(LINK_WIDTH, tag_count(LINK_KINDS))
        self.crf = Crf(LINK_KINDS)
        self.register_buffer("bucket", _buckets(), persistent=False)

    def forward(self, words: Tensor, cues: Tensor, paragraphs: Tensor, mask: Tensor) -> Tensor:
        """Return emissions (cues, words, tags).

        ``words`` (cues, words, link width) are the reduced vectors of each cue's window, ``cues``
        (cues, 2) the first and last word of each cue, ``paragraphs`` and ``mask`` (cues, words).
        """
        index = torch.arange(words.shape[1], device=words.device)[None, :]
        first, last = cues[:, :1], cues[:, 1:]
        before = torch.clamp(index - first, -REACH, 0)
        after = torch.clamp(index - last, 0, REACH)
        inside = ((index >= first) & (index <= last)).to(words.dtype)
        cue = (words * inside[:, :, None]).sum(1) / inside.sum(1)[:, None]
        here = paragraphs.gather(1, first)
        apart = torch.clamp(paragraphs - here, -FAR, FAR) + FAR
        total = words + self.cue(cue)[:, None] + self.paragraph(apart)
        total = total + self.distance(self.bucket[before + after + REACH])
        blocked = (1.0 - mask[:, None, None, :].to(words.dtype)) * -1e4
        scores: Tensor = self.out(self.layer(self.dropout(self.norm(total)), blocked))
        return scores


def _buckets() -> Tensor:
    """Return the bucket of every distance from ``-REACH`` to ``REACH``; 0 is the middle one."""
    distance = torch.arange(-REACH, REACH + 1)
    steps = torch.tensor(STEPS)
    size = torch.bucketize(distance.abs(), steps, right=True)
    return len(STEPS) + torch.sign(distance) * size
