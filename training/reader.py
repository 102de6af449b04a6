"""The whole model: one encoder, its heads, and the loss of a batch."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.batches import Batch
from training.coreference import CoreferenceHead
from training.encoder import Encoder
from training.events import EventHead
from training.mentions import MentionHead
from training.parse import ParseHead
from training.statements import LinkHead, StatementHead
from training.times import TimeHead

WEIGHTS = {"parse": 0.15, "coreference": 0.5, "events": 0.5, "times": 1.0}
"""What the losses of the second half weigh beside statements and mentions: a window has 150 words
that hang somewhere, but only a few statements."""


@dataclass(frozen=True)
class Losses:
    """The losses of a batch, each summed over its windows."""

    statements: Tensor
    links: Tensor
    mentions: Tensor
    parse: Tensor
    coreference: Tensor
    events: Tensor
    times: Tensor


@dataclass(frozen=True)
class Windows:
    """How many windows of a step carry each kind of mark: what its losses are divided by."""

    statements: int
    mentions: int
    parse: int
    coreference: int
    events: int
    times: int

    def mean(self, losses: Losses) -> Tensor:
        """Return what training makes small."""
        marked = (losses.statements + losses.links) / max(1, self.statements)
        total = marked + losses.mentions / max(1, self.mentions)
        for name, weight in WEIGHTS.items():
            total = total + weight * getattr(losses, name) / max(1, getattr(self, name))
        return total


class Reader(nn.Module):
    """Windows in; the scores of every head out."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.statements = StatementHead()
        self.links = LinkHead()
        self.mentions = MentionHead()
        self.parse = ParseHead()
        self.coreference = CoreferenceHead()
        self.events = EventHead()
        self.times = TimeHead()

    def forward(self, batch: Batch) -> Losses:
        """Return the losses of ``batch``."""
        vectors = self.encoder(batch.pieces, batch.firsts)
        none = torch.zeros(())
        return Losses(
            statements=self._statements(vectors, batch) if len(batch.statement_rows) else none,
            links=self._links(vectors, batch) if len(batch.link_rows) else none,
            mentions=self._mentions(vectors, batch) if len(batch.mention_rows) else none,
            parse=self._parse(vectors, batch) if len(batch.parse_rows) else none,
            coreference=sum(
                (self.coreference.loss(vectors, found) for found in batch.documents), none
            ),
            events=self._events(vectors, batch) if len(batch.event_rows) else none,
            times=self._times(vectors, batch) if len(batch.time_rows) else none,
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

    def _parse(self, vectors: Tensor, batch: Batch) -> Tensor:
        total: Tensor = self.parse(vectors[batch.parse_rows], batch.parse_tags)
        return total

    def _events(self, vectors: Tensor, batch: Batch) -> Tensor:
        rows = batch.event_rows
        return self.events.loss(vectors[rows], batch.event_classes, batch.event_values)

    def _times(self, vectors: Tensor, batch: Batch) -> Tensor:
        rows = batch.time_rows
        emissions = self.times(vectors[rows])
        total: Tensor = self.times.crf(emissions, batch.time_tags, batch.words[rows])
        return total.sum()
