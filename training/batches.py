"""Examples to batches: sorted by length in stretches, padded, never over a budget of pieces."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from casetrail.model.inputs import Ints
from casetrail.model.tags import MENTION_LAYERS
from training.coreference import Found
from training.encoder import Pieces
from training.events import CLASSES
from training.examples import FREE, Example, Unit
from training.parse import ParseTags

BUDGET = 3072
"""Padded pieces in a batch: sixteen full windows."""
STRETCH = 800
"""Examples that are sorted together: enough to pad little, few enough to stay shuffled."""


@dataclass(frozen=True)
class Batch:
    """A padded batch. ``firsts``, ``paragraphs`` and ``words`` (mask) have shape (batch, words).

    ``statement_rows`` and ``mention_rows`` say which windows carry ``statement_tags`` (rows,
    words) and ``mention_tags`` (rows, layers, words); parse, events and times likewise. Each cue
    has ``link_rows`` (its window), ``link_cues`` (cues, 2) and ``link_tags`` (cues, words).
    """

    pieces: Pieces
    firsts: Tensor
    paragraphs: Tensor
    words: Tensor
    statement_rows: Tensor
    statement_tags: Tensor
    mention_rows: Tensor
    mention_tags: Tensor
    parse_rows: Tensor
    parse_tags: ParseTags
    event_rows: Tensor
    event_classes: Tensor
    event_values: Tensor
    time_rows: Tensor
    time_tags: Tensor
    documents: list[Found]
    link_rows: Tensor
    link_cues: Tensor
    link_tags: Tensor


def grouped(units: list[Unit], chance: random.Random) -> list[list[Unit]]:
    """Shuffle ``units`` into batches of like length."""
    chance.shuffle(units)
    groups: list[list[Unit]] = []
    for start in range(0, len(units), STRETCH):
        stretch = sorted(units[start : start + STRETCH], key=lambda unit: unit.pieces)
        groups.extend(_filled(stretch))
    chance.shuffle(groups)
    return groups


def _filled(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    group: list[Unit] = []
    windows = 0
    for unit in units:
        if group and unit.pieces * (windows + len(unit.examples)) > BUDGET:
            yield group
            group, windows = [], 0
        group.append(unit)
        windows += len(unit.examples)
    if group:
        yield group


def collate(units: Sequence[Unit]) -> Batch:
    """Pad units into tensors."""
    group = [example for unit in units for example in unit.examples]
    width = max(len(example.inputs.firsts) for example in group)
    marked = [row for row, example in enumerate(group) if example.statements is not None]
    named = [row for row, example in enumerate(group) if example.mentions is not None]
    parsed = [row for row, example in enumerate(group) if example.parse is not None]
    eventful = [row for row, example in enumerate(group) if example.events is not None]
    timed = [row for row, example in enumerate(group) if example.times is not None]
    links = [(row, link) for row, example in enumerate(group) for link in example.links]
    layers = [tags for row in named for tags in group[row].mentions or ()]
    depth = len(MENTION_LAYERS)
    return Batch(
        pieces=_pieces(group),
        firsts=_pad([example.inputs.firsts for example in group], width),
        paragraphs=_pad([example.inputs.paragraphs for example in group], width),
        words=_pad([np.ones_like(example.inputs.firsts) for example in group], width).bool(),
        statement_rows=_rows(marked),
        statement_tags=_pad([group[row].statements or [] for row in marked], width),
        mention_rows=_rows(named),
        mention_tags=_pad(layers, width).reshape(len(named), depth, width),
        parse_rows=_rows(parsed),
        parse_tags=_parse([group[row] for row in parsed], width),
        event_rows=_rows(eventful),
        event_classes=_bits(_pad([group[row].events or [] for row in eventful], width)),
        event_values=_values([group[row].values for row in eventful], width),
        time_rows=_rows(timed),
        time_tags=_pad([group[row].times or [] for row in timed], width),
        documents=list(_documents(units)),
        link_rows=_rows([row for row, _ in links]),
        link_cues=torch.tensor([(link.first, link.last) for _, link in links]).reshape(-1, 2),
        link_tags=_pad([link.tags for _, link in links], width),
    )


def _rows(rows: Sequence[int]) -> Tensor:
    return torch.tensor(rows, dtype=torch.long)


def _parse(group: Sequence[Example], width: int) -> ParseTags:
    parses = [example.parse for example in group if example.parse is not None]
    names = ("heads", "relations", "parts", "tags", "joins", "firsts")
    return ParseTags(
        *(_pad([getattr(parse, name) for parse in parses], width, FREE) for name in names)
    )


def _bits(sets: Tensor) -> Tensor:
    """Return (rows, words, classes) of sets written as bits."""
    return (sets[:, :, None] >> torch.arange(CLASSES)) % 2 == 1


def _values(rows: Sequence[Sequence[float]], width: int) -> Tensor:
    table = np.full((len(rows), width), np.nan, np.float32)
    for index, row in enumerate(rows):
        table[index, : len(row)] = row
    return torch.from_numpy(table)


def _documents(units: Sequence[Unit]) -> Iterator[Found]:
    """Yield where the words of each document with chains are in the batch."""
    row = 0
    for unit in units:
        if unit.referents is not None:
            rows: list[int] = []
            columns: list[int] = []
            for offset, example in enumerate(unit.examples):
                window = example.window
                inside = range(window.first - window.start, window.last - window.start)
                columns.extend(inside)
                rows.extend([row + offset] * len(inside))
            yield Found(_rows(rows), _rows(columns), unit.referents)
        row += len(unit.examples)


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
