"""The parse head: tokens, sentences, tags, and the arc and relation of every token.

Biaffine scores of Dozat and Manning (2017). A token stands for its first word; a root hangs on
itself. Words that go on a token (``.`` of ``U.S.``) hang on nothing.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from casetrail.model.syntax import PARTS, RELATIONS, TAGS
from training.encoder import WIDTH
from training.examples import FREE

ARC, RELATION = 256, 96


@dataclass(frozen=True)
class ParseTags:
    """Targets of shape (rows, words); ``FREE`` where nothing is known or asked.

    ``joins`` and ``firsts`` are 1 where a word goes on a token and where one begins a sentence.
    """

    heads: Tensor
    relations: Tensor
    parts: Tensor
    tags: Tensor
    joins: Tensor
    firsts: Tensor


class ParseHead(nn.Module):
    """Scores of arcs and relations between words, and of tags, joins and sentence starts."""

    def __init__(self) -> None:
        super().__init__()
        self.arc_head, self.arc_own = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc = nn.Linear(ARC, ARC, bias=False)
        self.lone = nn.Linear(ARC, 1)
        self.relation_head = nn.Linear(WIDTH, RELATION)
        self.relation_own = nn.Linear(WIDTH, RELATION)
        self.relation = nn.Parameter(torch.zeros(len(RELATIONS), RELATION, RELATION))
        nn.init.normal_(self.relation, std=RELATION**-0.5 / 10)
        self.linear = nn.Linear(2 * RELATION, len(RELATIONS))
        self.words = nn.Linear(WIDTH, 2 + len(PARTS) + len(TAGS))
        """Joins, sentence starts, parts of speech and tags in one map."""
        self.dropout = nn.Dropout(0.1)

    def arcs(self, vectors: Tensor) -> Tensor:
        """Return scores (batch, words, words) of each word (row) hanging on each (column)."""
        own = self.dropout(nn.functional.gelu(self.arc_own(vectors)))
        head = self.dropout(nn.functional.gelu(self.arc_head(vectors)))
        scores: Tensor = self.lone(head).transpose(1, 2)
        return torch.baddbmm(scores, self.arc(own), head.transpose(1, 2), alpha=ARC**-0.5)

    def reduced(self, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """Return what relations are told from: each word as one that hangs, and as a head."""
        own = nn.functional.gelu(self.relation_own(vectors))
        return self.dropout(own), self.dropout(nn.functional.gelu(self.relation_head(vectors)))

    def relations(self, own: Tensor, head: Tensor) -> Tensor:
        """Return scores (words, relations) for pairs of reduced vectors (words, width)."""
        mixed = torch.einsum("nd,rde->nre", own, self.relation)
        scores: Tensor = self.linear(torch.cat((own, head), 1)) + (mixed * head[:, None]).sum(2)
        return scores

    def forward(self, vectors: Tensor, tags: ParseTags) -> Tensor:
        """Return the loss, summed over words, of vectors (rows, words, width)."""
        joins, firsts, parts, fine = (
            self.words(vectors).float().split((1, 1, len(PARTS), len(TAGS)), 2)
        )
        total = _binary(joins[:, :, 0], tags.joins) + _binary(firsts[:, :, 0], tags.firsts)
        total = total + _classes(parts, tags.parts) + _classes(fine, tags.tags)
        return total + self._arc_loss(vectors, tags) + self._relation_loss(vectors, tags)

    def _arc_loss(self, vectors: Tensor, tags: ParseTags) -> Tensor:
        scores = self.arcs(vectors).float()
        numbers = tags.firsts.clamp(min=0).cumsum(1)
        here = (numbers[:, :, None] == numbers[:, None]) & (tags.joins == 0)[:, None]
        scores = scores.masked_fill(~here, -1e4)
        return _classes(scores, tags.heads)

    def _relation_loss(self, vectors: Tensor, tags: ParseTags) -> Tensor:
        own, head = self.reduced(vectors)
        rows, words = torch.nonzero(tags.heads >= 0, as_tuple=True)
        scores = self.relations(own[rows, words], head[rows, tags.heads[rows, words]])
        return nn.functional.cross_entropy(
            scores.float(), tags.relations[rows, words], reduction="sum"
        )


def _binary(scores: Tensor, tags: Tensor) -> Tensor:
    known = tags >= 0
    return nn.functional.binary_cross_entropy_with_logits(
        scores[known], tags[known].float(), reduction="sum"
    )


def _classes(scores: Tensor, tags: Tensor) -> Tensor:
    return nn.functional.cross_entropy(
        scores.transpose(1, 2), tags, ignore_index=FREE, reduction="sum"
    )
