"""Scores of a parse of raw text, as the CoNLL 2018 shared task has them.

Tokens are aligned by their characters, so that a token cut wrongly costs its arcs too. Subtypes of
relations count as their universal part.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from training.samples import Node

from bench.score import Count
from casetrail.types import Span, Token

FIGURES = ("tokens", "sentences", "parts", "tags", "UAS", "LAS")
Arc = tuple[Span, Span | None, str]


@dataclass
class Scores:
    """Counts by figure."""

    counts: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in FIGURES})

    def add(self, tokens: Iterable[Token], nodes: Iterable[Node]) -> None:
        """Add one document."""
        ours, gold = list(tokens), list(nodes)
        for name, count in self.counts.items():
            count.add(_compared(_facts(name, ours), _facts(name, gold)))


def _facts(name: str, tokens: Sequence[Token | Node]) -> set[object]:
    spans = [token.span for token in tokens]
    if name == "tokens":
        return set(spans)
    if name == "sentences":
        return set(_sentences(tokens))
    if name in ("parts", "tags"):
        return {(token.span, token.part if name == "parts" else token.tag) for token in tokens}
    return {
        (token.span, _above(index, token, spans), _universal(token) if name == "LAS" else "")
        for index, token in enumerate(tokens)
    }


def _above(index: int, token: Token | Node, spans: list[Span]) -> Span | None:
    return None if token.head == index else spans[token.head]


def _universal(token: Token | Node) -> str:
    return token.relation.split(":")[0]


def _sentences(tokens: Sequence[Token | Node]) -> list[Span]:
    """Return the spans of the trees."""
    roots: dict[int, list[Span]] = {}
    for index, token in enumerate(tokens):
        here = index
        while tokens[here].head != here:
            here = tokens[here].head
        roots.setdefault(here, []).append(token.span)
    return [Span(spans[0].start, spans[-1].stop) for spans in roots.values()]


def _compared(ours: set[object], gold: set[object]) -> Count:
    right = len(ours & gold)
    return Count(right=right, extra=len(ours) - right, missed=len(gold) - right)
