"""What an uncased encoder is told beside the pieces: letter case, quotation state, breaks.

The same functions serve training and use. Each returns one small integer per word.
"""

import re
from collections.abc import Sequence

from casetrail.types import Span

CASES = ("lower", "title", "upper", "letter", "mixed", "number", "mark", "other")
"""Letter case of a word; ``letter`` is one capital: the ``U`` of ``U.S.``."""

QUOTES = ("outside", "inside", "opening", "closing")
"""Where a word stands to double quotation marks; the marks themselves open or close."""

BREAKS = ("none", "paragraph", "first")
"""What comes before a word: nothing, a paragraph's start, the article's start."""

OPENING = frozenset("“„«‟")
CLOSING = frozenset("”»")
STRAIGHT = frozenset('"＂')
LETTERS = re.compile(r"[^\W\d_]")


def case_id(word: str) -> int:
    """Return the index into ``CASES`` for one word."""
    if not LETTERS.search(word):
        return 5 if word[0].isdigit() else 6
    if word.islower():
        return 0
    if word.isupper():
        return 3 if len(word) == 1 else 2
    if word[0].isupper() and word[1:].islower():
        return 1
    return 4 if any(letter.isupper() for letter in word) else 7


def case_ids(text: str, words: Sequence[Span]) -> list[int]:
    """Return the letter case of each word."""
    return [case_id(text[start:stop]) for start, stop in words]


def quote_ids(text: str, words: Sequence[Span], breaks: Sequence[int]) -> list[int]:
    """Return each word's place to the quotation marks; every paragraph starts outside.

    A closing mark that nothing opened closes nothing: the word keeps its own state.
    """
    states: list[int] = []
    inside = False
    for (start, _), edge in zip(words, breaks, strict=True):
        inside = inside and not edge
        state, inside = _step(text[start], inside)
        states.append(state)
    return states


def _step(first: str, inside: bool) -> tuple[int, bool]:
    if first in STRAIGHT:
        return (3, False) if inside else (2, True)
    if first in OPENING:
        return 2, True
    if first in CLOSING:
        return 3, False
    return int(inside), inside


def break_ids(words: Sequence[Span], paragraphs: Sequence[Span]) -> list[int]:
    """Return 1 at each paragraph's first word, 2 at the article's first, 0 elsewhere."""
    breaks = [0] * len(words)
    index = 0
    for number, paragraph in enumerate(paragraphs):
        while index < len(words) and words[index].start < paragraph.start:
            index += 1
        if index < len(words) and words[index].start < paragraph.stop:
            breaks[index] = 1 if number else 2
    return breaks
