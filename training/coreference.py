"""The head of coreference: which earlier word, if any, means the same as this one.

Words stand for mentions (Dobrovolskii 2021), and one pass over pairs replaces the coarse and the
fine one: a bilinear score and a small network over both words, their distance and their likeness.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from casetrail.model.referring import DISTANCES, FORMS, LIKENESSES, compared
from training.encoder import WIDTH
from training.examples import Referents

KEPT, MENTION, PAIR = 256, 128, 64
MENTION_WEIGHT = 0.3
DOUBTFUL = -1.5
"""Words that are no mention, but scored above this as one, are tried as candidates too."""
MOST = 450
"""Candidates of a document at most, in training."""


@dataclass(frozen=True)
class Found:
    """A document of a batch: where its words are, and who they mean."""

    rows: Tensor
    columns: Tensor
    referents: Referents


class CoreferenceHead(nn.Module):
    """Keeps a vector of every word; scores mentions and pairs of them."""

    def __init__(self) -> None:
        super().__init__()
        self.keep = nn.Linear(WIDTH, KEPT)
        self.mention_inner, self.mention = nn.Linear(WIDTH, MENTION), nn.Linear(MENTION, 1)
        self.form = nn.Embedding(len(FORMS), KEPT)
        self.norm = nn.LayerNorm(KEPT)
        self.dropout = nn.Dropout(0.1)
        self.later, self.earlier = nn.Linear(KEPT, KEPT), nn.Linear(KEPT, KEPT)
        self.pair_later, self.pair_earlier = nn.Linear(KEPT, PAIR), nn.Linear(KEPT, PAIR)
        self.distance = nn.Embedding(DISTANCES, PAIR)
        self.likeness = nn.Embedding(LIKENESSES, PAIR)
        self.pair = nn.Linear(PAIR, 1)
        self.alone = nn.Linear(KEPT, 1)

    def mentions(self, vectors: Tensor) -> Tensor:
        """Return scores (.., words) of being the head of a mention."""
        inner = nn.functional.gelu(self.mention_inner(vectors))
        scores: Tensor = self.mention(self.dropout(inner))[..., 0]
        return scores

    def known(self, kept: Tensor, forms: Tensor) -> Tensor:
        """Return kept vectors (words, KEPT) told what form each word has."""
        words: Tensor = self.dropout(self.norm(kept + self.form(forms)))
        return words

    def pairs(self, later: Tensor, earlier: Tensor, distance: Tensor, likeness: Tensor) -> Tensor:
        """Return scores (later, earlier) of meaning the same; nobody earlier has score 0."""
        scores = self.later(later) @ self.earlier(earlier).T * KEPT**-0.5
        both = self.pair_later(later)[:, None] + self.pair_earlier(earlier)[None]
        both = torch.relu(both + self.distance(distance) + self.likeness(likeness))
        alone: Tensor = self.alone(later) + self.alone(earlier).T
        return torch.add(scores + self.pair(both)[:, :, 0], alone)

    def loss(self, vectors: Tensor, found: Found) -> Tensor:
        """Return the loss of one document, summed over its mentions."""
        words = vectors[found.rows, found.columns]
        referents = found.referents
        mentions = self.mentions(words).float()
        wanted = torch.from_numpy(referents.chains != 0)
        total = torch.zeros(())
        if referents.complete:
            total = nn.functional.binary_cross_entropy_with_logits(
                mentions, wanted.float(), reduction="sum"
            )
        tried = wanted | (mentions.detach() > DOUBTFUL) if referents.complete else wanted
        chosen = torch.nonzero(tried)[:MOST, 0]
        return MENTION_WEIGHT * total + self._link_loss(words, chosen, referents)

    def _link_loss(self, words: Tensor, chosen: Tensor, referents: Referents) -> Tensor:
        if len(chosen) < 2:
            return torch.zeros(())
        here = referents.words.of(chosen.numpy())
        distance, likeness = map(torch.from_numpy, compared(here, here))
        known = self.known(self.keep(words[chosen]), torch.from_numpy(here.forms))
        scores = self.pairs(known, known, distance, likeness).float()
        before = torch.ones_like(scores, dtype=torch.bool).tril(-1)
        chains = torch.from_numpy(referents.chains)[chosen]
        same = (chains[:, None] == chains[None]) & (chains > 0)[:, None] & before
        scores = torch.cat((torch.zeros(len(scores), 1), scores.masked_fill(~before, -1e4)), 1)
        right = torch.cat((~same.any(1, keepdim=True), same), 1)
        missed = scores.logsumexp(1) - scores.masked_fill(~right, -1e4).logsumexp(1)
        return missed.sum()
