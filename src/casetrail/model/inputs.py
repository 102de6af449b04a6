"""An article as the encoder takes it: word pieces and features, cut into windows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from casetrail.model.features import break_ids, case_ids, quote_ids
from casetrail.model.windows import Window, paragraph_spans
from casetrail.model.words import word_spans
from casetrail.text.sentences import sentences
from casetrail.types import Span

Ints = NDArray[np.int64]


class Pieces:
    """Word pieces of words, remembered: news repeats its words."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self.tokenizer = tokenizer
        self.known: dict[str, tuple[int, ...]] = {}
        vocabulary = tokenizer.get_vocab()
        self.start, self.stop = vocabulary["[CLS]"], vocabulary["[SEP]"]
        self.unknown = vocabulary["[UNK]"]

    def of(self, word: str) -> tuple[int, ...]:
        """Return the pieces of one word; at least one, at most eight."""
        pieces = self.known.get(word)
        if pieces is None:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids
            pieces = tuple(ids[:8]) or (self.unknown,)
            self.known[word] = pieces
        return pieces


@dataclass(frozen=True)
class WindowInput:
    """One call of the encoder: ``ids``, ``cases``, ``quotes``, ``breaks`` of shape (pieces,).

    ``firsts``, shape (words,), points at each word's first piece. ``paragraphs``, shape (words,),
    numbers the paragraphs from 0.
    """

    ids: Ints
    cases: Ints
    quotes: Ints
    breaks: Ints
    firsts: Ints
    paragraphs: Ints


@dataclass(frozen=True)
class Prepared:
    """A text with its words, their pieces and their features."""

    text: str
    words: tuple[Span, ...]
    paragraphs: tuple[Span, ...]
    breaks: list[int]
    pieces: list[tuple[int, ...]]
    edges: tuple[int, int]
    """The pieces that open and close a window."""

    @cached_property
    def sizes(self) -> list[int]:
        """Pieces per word."""
        return [len(ids) for ids in self.pieces]

    @cached_property
    def cases(self) -> list[int]:
        """Letter case per word."""
        return case_ids(self.text, self.words)

    @cached_property
    def quotes(self) -> list[int]:
        """Quotation state per word."""
        return quote_ids(self.text, self.words, self.breaks)

    @cached_property
    def openings(self) -> list[bool]:
        """Say of each word whether a sentence begins there by the rules that split text."""
        split = sentences(self.text, tuple(self.paragraphs))
        return [mark > 0 for mark in break_ids(self.words, split)]

    def window(self, window: Window) -> WindowInput:
        """Return the arrays of one window, with its opening and closing piece."""
        part = slice(window.start, window.stop)
        sizes = self.sizes[part]
        ids = [piece for word in self.pieces[part] for piece in word]
        starts = np.cumsum([1, *sizes[:-1]], dtype=np.int64)
        opened = np.asarray([0, *(1 if edge else 0 for edge in self.breaks[part][1:])], np.int64)
        return WindowInput(
            ids=np.asarray([self.edges[0], *ids, self.edges[1]], np.int64),
            cases=_spread(self.cases[part], sizes),
            quotes=_spread(self.quotes[part], sizes),
            breaks=_first(self.breaks[part], starts, len(ids) + 2),
            firsts=starts,
            paragraphs=np.cumsum(opened, dtype=np.int64),
        )


def prepare(text: str, pieces: Pieces) -> Prepared:
    """Return ``text`` with words, paragraphs and pieces."""
    words = word_spans(text)
    paragraphs = paragraph_spans(text)
    return Prepared(
        text=text,
        words=words,
        paragraphs=paragraphs,
        breaks=break_ids(words, paragraphs),
        pieces=[pieces.of(text[start:stop]) for start, stop in words],
        edges=(pieces.start, pieces.stop),
    )


def _spread(values: Sequence[int], sizes: Sequence[int]) -> Ints:
    """Give each piece its word's value, and the two edges 0."""
    return np.concatenate(([0], np.repeat(values, sizes), [0])).astype(np.int64)


def _first(values: Sequence[int], starts: Ints, total: int) -> Ints:
    """Give each word's first piece its value, and all others 0."""
    spread = np.zeros(total, np.int64)
    spread[starts] = values
    return spread
