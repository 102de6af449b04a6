"""Tags: B, I, E and S of each kind of span, and O; which may follow which."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

STATEMENT_KINDS = ("source", "cue", "content")
LINK_KINDS = ("source", "content")
MENTION_KINDS = ("person", "organisation", "place")
MENTION_LAYERS = ("outer", "inner", "nominal")
"""Named mentions, named mentions inside those, and nominal ones: three sequences of tags."""
TIME_KINDS: tuple[Literal["date"], Literal["time"], Literal["duration"]] = (
    "date",
    "time",
    "duration",
)
"""Kinds of times as written; a repeated time ("every week") counts as a duration here."""
Factuality = Literal["happened", "planned", "possible", "did_not_happen"]
FACTUALITIES: tuple[Factuality, Factuality, Factuality, Factuality] = (
    "happened", "planned", "possible", "did_not_happen",
)  # fmt: skip

FORBIDDEN = -1e4


class Piece(NamedTuple):
    """A tagged range of words ``[start, stop)`` and the index of its kind."""

    start: int
    stop: int
    kind: int


class Moves(NamedTuple):
    """Scores of moves (tags, tags), of a first tag and of a last tag (tags,)."""

    between: NDArray[np.float32]
    first: NDArray[np.float32]
    last: NDArray[np.float32]


def tag_count(kinds: Sequence[str]) -> int:
    """Return how many tags ``kinds`` need: O, then B, I, E, S of each."""
    return 1 + 4 * len(kinds)


def to_tags(pieces: Sequence[Piece], length: int) -> list[int]:
    """Write ``pieces`` as one tag per word; where two meet, the first written stays."""
    tags = [0] * length
    for start, stop, kind in pieces:
        if start >= stop or any(tags[start:stop]):
            continue
        base = 1 + 4 * kind
        if stop - start == 1:
            tags[start] = base + 3
            continue
        tags[start:stop] = [base, *[base + 1] * (stop - start - 2), base + 2]
    return tags


def to_pieces(tags: Sequence[int]) -> list[Piece]:
    """Read back the pieces of a legal sequence of tags."""
    pieces: list[Piece] = []
    start = 0
    for index, tag in enumerate(tags):
        kind, part = divmod(tag - 1, 4)
        if tag and part in (0, 3):
            start = index
        if tag and part in (2, 3):
            pieces.append(Piece(start, index + 1, kind))
    return pieces


def legal(kinds: Sequence[str]) -> NDArray[np.float32]:
    """Return 0 where a tag (row) may be followed by another (column), else ``FORBIDDEN``."""
    count = tag_count(kinds)
    moves = np.full((count, count), FORBIDDEN, np.float32)
    opens = [0, *(1 + 4 * kind + part for kind in range(len(kinds)) for part in (0, 3))]
    closes = [0, *(1 + 4 * kind + part for kind in range(len(kinds)) for part in (2, 3))]
    moves[np.ix_(closes, opens)] = 0
    for kind in range(len(kinds)):
        first = 1 + 4 * kind
        moves[np.ix_([first, first + 1], [first + 1, first + 2])] = 0
    return moves


def edges(kinds: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the scores of the first and of the last tag: a sequence is never cut in a span."""
    moves = legal(kinds)
    return moves[0], moves[:, 0]


def table(kinds: Sequence[str], learned: Sequence[Sequence[float]] | None = None) -> Moves:
    """Return the moves of ``kinds``: what is legal, and what was learned on top of it."""
    between = legal(kinds)
    if learned is not None:
        between = between + np.asarray(learned, np.float32)
    return Moves(between, *edges(kinds))
