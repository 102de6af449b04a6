"""Examples to batches: sorted by length in stretches, padded, never over a budget of pieces."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from casetrail.model.inputs import Ints
from casetrail.model.tags import MENTION_LAYERS
from training.encoder import Pieces
from training.examples import FREE, Example

BUDGET = 3072
"""Padded pieces in a batch: sixteen full windows."""
STRETCH = 800
"""Examples that are sorted together: enough to pad little, few enough to stay shuffled."""


@dataclass(frozen=True)
class Batch:
    """A padded batch. ``firsts``, ``paragraphs`` and ``words`` (mask) have shape (batch, words).

    ``statement_rows`` and ``mention_rows`` say which windows carry ``statement_tags`` (rows,
    words) and ``mention_tags`` (rows, layers, words); parts likewise. Each cue has ``link_rows``
    (its window), ``link_cues`` (cues, 2) and ``link_tags`` (cues, words).
    """

    pieces: Pieces
    firsts: Tensor
    paragraphs: Tensor
    words: Tensor
    statement_rows: Tensor
    statement_tags: Tensor
    mention_rows: Tensor
    mention_tags: Tensor
    part_rows: Tensor
    part_tags: Tensor
    link_rows: Tensor
    link_cues: Tensor
    link_tags: Tensor


def grouped(examples: list[Example], chance: random.Random) -> list[list[Example]]:
    """Shuffle ``examples`` into batches of like length."""
    chance.shuffle(examples)
    groups: list[list[Example]] = []
    for start in range(0, len(examples), STRETCH):
        stretch = sorted(examples[start : start + STRETCH], key=lambda example: example.pieces)
        groups.extend(_filled(stretch))
    chance.shuffle(groups)
    return groups


def _filled(examples: Sequence[Example]) -> Iterator[list[Example]]:
    group: list[Example] = []
    for example in examples:
        if group and example.pieces * (len(group) + 1) > BUDGET:
            yield group
            group = []
        group.append(example)
    if group:
        yield group


def collate(group: Sequence[Example]) -> Batch:
    """Pad a group into tensors."""
    width = max(len(example.inputs.firsts) for example in group)
    marked = [row for row, example in enumerate(group) if example.statements is not None]
    named = [row for row, example in enumerate(group) if example.mentions is not None]
    parsed = [row for row, example in enumerate(group) if example.parts is not None]
    links = [(row, link) for row, example in enumerate(group) for link in example.links]
    layers = [tags for row in named for tags in group[row].mentions or ()]
    depth = len(MENTION_LAYERS)
    return Batch(
        pieces=_pieces(group),
        firsts=_pad([example.inputs.firsts for example in group], width),
        paragraphs=_pad([example.inputs.paragraphs for example in group], width),
        words=_pad([np.ones_like(example.inputs.firsts) for example in group], width).bool(),
        statement_rows=torch.tensor(marked, dtype=torch.long),
        statement_tags=_pad([group[row].statements or [] for row in marked], width),
        mention_rows=torch.tensor(named, dtype=torch.long),
        mention_tags=_pad(layers, width).reshape(len(named), depth, width),
        part_rows=torch.tensor(parsed, dtype=torch.long),
        part_tags=_pad([group[row].parts or [] for row in parsed], width, FREE),
        link_rows=torch.tensor([row for row, _ in links], dtype=torch.long),
        link_cues=torch.tensor([(link.first, link.last) for _, link in links]).reshape(-1, 2),
        link_tags=_pad([link.tags for _, link in links], width),
    )


def _pieces(group: Sequence[Example]) -> Pieces:
    width = max(example.pieces for example in group)
    return Pieces(
        ids=_pad([example.inputs.ids for example in group], width),
        cases=_pad([example.inputs.cases for example in group], width),
        quotes=_pad([example.inputs.quotes for example in group], width),
        breaks=_pad([example.inputs.breaks for example in group], width),
        mask=_pad([np.ones_like(example.inputs.ids) for example in group], width),
    )


def _pad(rows: Sequence[Sequence[int] | Ints], width: int, fill: int = 0) -> Tensor:
    table = np.full((len(rows), width), fill, np.int64)
    for index, row in enumerate(rows):
        table[index, : len(row)] = row
    return torch.from_numpy(table)
