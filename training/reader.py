"""The whole model: one encoder, its heads, and the loss of a batch."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.batches import Batch
from training.encoder import Encoder
from training.mentions import MentionHead
from training.parts import PartHead
from training.statements import LinkHead, StatementHead

PART_WEIGHT = 0.2
"""Parts of speech help the rest and are no end in themselves."""


@dataclass(frozen=True)
class Losses:
    """The losses of a batch, each summed over its windows."""

    statements: Tensor
    links: Tensor
    mentions: Tensor
    parts: Tensor


@dataclass(frozen=True)
class Windows:
    """How many windows of a step carry each kind of mark: what its losses are divided by."""

    statements: int
    mentions: int
    parts: int

    def mean(self, losses: Losses) -> Tensor:
        """Return what training makes small."""
        marked = (losses.statements + losses.links) / max(1, self.statements)
        parts = PART_WEIGHT * losses.parts / max(1, self.parts)
        return marked + losses.mentions / max(1, self.mentions) + parts


class Reader(nn.Module):
    """Windows in; statements, links and mentions out."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.statements = StatementHead()
        self.links = LinkHead()
        self.mentions = MentionHead()
        self.parts = PartHead()

    def forward(self, batch: Batch) -> Losses:
        """Return the losses of ``batch``."""
        vectors = self.encoder(batch.pieces, batch.firsts)
        none = torch.zeros(())
        return Losses(
            statements=self._statements(vectors, batch) if len(batch.statement_rows) else none,
            links=self._links(vectors, batch) if len(batch.link_rows) else none,
            mentions=self._mentions(vectors, batch) if len(batch.mention_rows) else none,
            parts=self._parts(vectors, batch) if len(batch.part_rows) else none,
        )

    def _statements(self, vectors: Tensor, batch: Batch) -> Tensor:
        rows = batch.statement_rows
        emissions = self.statements(vectors[rows])
        total: Tensor = self.statements.crf(emissions, batch.statement_tags, batch.words[rows])
        return total.sum()

    def _links(self, vectors: Tensor, batch: Batch) -> Tensor:
        rows = batch.link_rows
        words, mask = self.links.reduce(vectors)[rows], batch.words[rows]
        emissions = self.links(words, batch.link_cues, batch.paragraphs[rows], mask)
        total: Tensor = self.links.crf(emissions, batch.link_tags, mask)
        return total.sum()

    def _mentions(self, vectors: Tensor, batch: Batch) -> Tensor:
        rows = batch.mention_rows
        emissions = self.mentions(vectors[rows]).flatten(0, 1)
        mask = batch.words[rows].repeat_interleave(len(self.mentions.crf.moves), 0)
        total: Tensor = self.mentions.crf(emissions, batch.mention_tags.flatten(0, 1), mask)
        return total.sum()

    def _parts(self, vectors: Tensor, batch: Batch) -> Tensor:
        total: Tensor = self.parts(vectors[batch.part_rows], batch.part_tags)
        return total
