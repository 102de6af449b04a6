"""How likely each span is: its probability over all legal sequences of tags.

The best sequence is not the best set of spans. A span counts when it is right to the word, so the
set with the highest expected F1 takes every span that is likelier than about half of that F1.
Within a span the tags are fixed (B, I ..., E, or S), so that the chance of every span of a window
follows from one pass forward and one pass back.
"""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from casetrail.model.tags import Moves, Piece

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

LEAST = 0.03
"""Spans less likely than this are never looked at."""
BEGIN, INSIDE, END, SINGLE = 1, 2, 3, 4
"""The tags of the first kind; those of the next follow four later."""
TINY = 1e-300


class Likely(NamedTuple):
    """A span of words and its chance."""

    piece: Piece
    chance: float


class Passes(NamedTuple):
    """Scaled sums over all sequences, (sequences, words, tags), for spans to be read from.

    ``forward`` ends at a word, ``backward`` starts after it; ``inner`` are the exponentials of the
    emissions over the scale of their word. ``moves`` (sequences, tags, tags) are exponentials too.
    """

    forward: Doubles
    backward: Doubles
    inner: Doubles
    moves: Doubles


def passes(emissions: Floats, moves: Moves) -> Passes:
    """Run forward and back over ``emissions`` (sequences, words, tags).

    ``moves`` may hold one table for all sequences or one for each.
    """
    inner = np.exp((emissions - emissions.max(-1, keepdims=True)).astype(np.float64))
    between = np.exp(moves.between.astype(np.float64))
    forward = _forward(inner, between, np.exp(moves.first))
    final = np.broadcast_to(np.exp(moves.last), inner[:, 0].shape)
    backward = _backward(inner, between, final)
    backward /= (forward[:, -1] * final).sum(-1)[:, None, None]
    tables = np.broadcast_to(between, (len(inner), *between.shape[-2:]))
    return Passes(forward, backward, inner, tables)


def _forward(inner: Doubles, between: Doubles, first: Doubles) -> Doubles:
    """Return the forward sums; divides ``inner`` by the scale of each word in passing."""
    sums = np.empty_like(inner)
    here = first
    for index in range(inner.shape[1]):
        reached = (here[:, None] @ between)[:, 0] if index else here
        step = reached * inner[:, index]
        scale = step.sum(-1, keepdims=True)
        inner[:, index] /= scale
        here = sums[:, index] = step / scale
    return sums


def _backward(inner: Doubles, between: Doubles, final: Doubles) -> Doubles:
    sums = np.empty_like(inner)
    back = np.ascontiguousarray(np.swapaxes(between, -1, -2))
    here = final
    for index in range(inner.shape[1] - 1, -1, -1):
        sums[:, index] = here
        here = ((here * inner[:, index])[:, None] @ back)[:, 0]
    return sums


def likely(run: Passes, row: int, kind: int, least: float = LEAST) -> list[Likely]:
    """Return the spans of ``kind`` in sequence ``row`` that are likelier than ``least``."""
    base = 4 * kind
    forward, backward = run.forward[row], run.backward[row]
    single = forward[:, base + SINGLE] * backward[:, base + SINGLE]
    found = [
        Likely(Piece(int(index), int(index) + 1, kind), float(single[index]))
        for index in np.flatnonzero(single > least)
    ]
    starts = np.flatnonzero(forward[:, base + BEGIN] * backward[:, base + BEGIN] > least)
    chances = _longer(run, row, base, starts)
    for place, stop in np.argwhere(chances > least):
        start, chance = int(starts[place]), float(chances[place, stop])
        found.append(Likely(Piece(start, int(stop) + 1, kind), chance))
    return found


def _longer(run: Passes, row: int, base: int, starts: NDArray[np.intp]) -> Doubles:
    """Return the chances (starts, words) of spans of several words by their last word."""
    moves, inner = run.moves[row], run.inner[row]
    begin, inside, end = base + BEGIN, base + INSIDE, base + END
    through = np.cumsum(np.log(np.maximum(inner[:, inside] * moves[inside, inside], TINY)))
    closing = inner[:, end] * run.backward[row][:, end]
    before = np.concatenate(([0.0], through[:-1]))
    opening = run.forward[row][starts, begin]
    enter = moves[begin, inside] * moves[inside, end] / moves[inside, inside]
    index = np.arange(len(inner))[None]
    apart = index - starts[:, None]
    run_log = np.where(apart >= 2, before[None] - through[starts][:, None], -np.inf)
    chances = opening[:, None] * enter * np.exp(run_log) * closing[None]
    pairs = opening[:, None] * moves[begin, end] * closing[None]
    both: Doubles = np.where(apart == 1, pairs, chances)
    return both


def chosen(spans: Iterable[Likely], *thresholds: float) -> list[Likely]:
    """Return spans that do not overlap, whose chances less their threshold sum highest.

    There is one threshold for each kind of span, or one for all.
    """
    worth = [(span, span.chance - thresholds[span.piece.kind % len(thresholds)]) for span in spans]
    best: list[tuple[float, tuple[Likely, ...]]] = [(0.0, ())]
    stops = [0]
    for span, value in sorted((pair for pair in worth if pair[1] > 0), key=_stop):
        before = int(np.searchsorted(stops, span.piece.start, side="right")) - 1
        total, taken = best[before]
        if total + value > best[-1][0]:
            best.append((total + value, (*taken, span)))
            stops.append(span.piece.stop)
    return list(best[-1][1])


def _stop(pair: tuple[Likely, float]) -> int:
    return pair[0].piece.stop
