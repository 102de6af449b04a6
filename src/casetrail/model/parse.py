"""The parse of an article, window by window: tokens, sentences, and what hangs on what."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from casetrail.model.syntax import PARTS, RELATIONS, TAGS
from casetrail.model.trees import tree
from casetrail.types import Span, Token

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

ROOT = RELATIONS.index("root")
APART = -1e4
"""The score of an arc that may not be."""


@dataclass(frozen=True)
class ParseScores:
    """What the encoder says of the words of a window for the parse.

    ``words`` (n, 2 + parts + tags): does it go on a token, does it begin a sentence, its part of
    speech and tag. ``arcs`` (n, n). ``own`` and ``heads`` (n, width), for relations.
    """

    words: Floats
    arcs: Floats
    own: Floats
    heads: Floats

    def parts_and_tags(self) -> tuple[Ints, Ints]:
        """Return the best part of speech and the best tag of each word."""
        parts = self.words[:, 2 : 2 + len(PARTS)].argmax(1)
        tags = self.words[:, 2 + len(PARTS) :].argmax(1)
        return parts.astype(np.int64), tags.astype(np.int64)


_RULE = 4.0
"""What a rule that begins a sentence weighs against the model, in logits; best of 0 to 6 on EWT and
GUM dev. Two names on both sides of a full stop mislead the model: "in Vell. Venn was charged"."""


@dataclass(frozen=True)
class WordParse:
    """The parse of an article by words, each array of shape (words,).

    ``joined``: the word goes on the token before. ``heads`` are indices of words; -1 for words
    that go on a token.
    """

    joined: NDArray[np.bool_]
    heads: Ints
    relations: Ints
    parts: Ints
    tags: Ints


def blank(size: int) -> WordParse:
    """Return a parse of ``size`` words in which every word is a root, to be filled in."""
    return WordParse(
        np.zeros(size, bool),
        np.arange(size),
        np.full(size, ROOT),
        np.zeros(size, np.int64),
        np.zeros(size, np.int64),
    )


def heads_of(
    scores: ParseScores,
    glued: NDArray[np.bool_],
    breaks: NDArray[np.bool_],
    openings: NDArray[np.bool_],
) -> Ints:
    """Return the head of each word of a window; -1 for words that go on a token.

    ``glued`` says of each word that no space parts it from the one before, ``breaks`` that it
    begins a paragraph, ``openings`` that the rules begin a sentence with it.
    """
    joined = (scores.words[:, 0] > 0) & glued & ~breaks
    begins = scores.words[:, 1] > np.where(openings, -_RULE, 0)
    firsts = (begins | breaks) & ~joined
    heads = np.full(len(joined), -1, np.int64)
    firsts[0] = True
    starts = np.flatnonzero(firsts)
    for start, stop in zip(starts, [*starts[1:], len(joined)], strict=True):
        tokens = start + np.flatnonzero(~joined[start:stop])
        heads[tokens] = tokens[tree(scores.arcs[np.ix_(tokens, tokens)])]
    return heads


def tokens_of(words: tuple[Span, ...], parse: WordParse) -> tuple[Token, ...]:
    """Return the tokens of an article; what hangs on a word hangs on the token that holds it."""
    starts = np.flatnonzero(~parse.joined)
    stops = [*starts[1:], len(words)][: len(starts)]
    token_of = np.cumsum(~parse.joined) - 1
    heads = _sound(token_of[parse.heads[starts]])
    return tuple(
        Token(
            span=Span(words[start].start, words[stop - 1].stop),
            part=PARTS[parse.parts[start]],
            tag=TAGS[parse.tags[start]],
            head=int(head),
            relation="root" if head == index else RELATIONS[parse.relations[start]],
        )
        for index, (start, stop, head) in enumerate(zip(starts, stops, heads, strict=True))
    )


def _sound(heads: Ints) -> Ints:
    """Make a root of a token where windows that overlap have closed a circle."""
    depth = heads.copy()
    for _ in range(int(np.ceil(np.log2(len(heads) + 1)))):
        depth = depth[depth]
    lost = np.flatnonzero(heads[depth] != depth)
    sound = heads.copy()
    sound[lost] = lost
    return sound


def relations_of(scores: Floats, roots: NDArray[np.bool_]) -> Ints:
    """Return the relation of each token; only a root may have that of a root.

    ``scores`` (tokens, relations); ``roots`` (tokens,) says of each whether it is one.
    """
    scores = scores.copy()
    scores[~roots, ROOT] = APART
    found: Ints = scores.argmax(1).astype(np.int64)
    found[roots] = ROOT
    return found
