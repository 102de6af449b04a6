"""The parse of an article as readers ask for it: what hangs on what, and the tense of a verb."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from casetrail.read.mended import mended
from casetrail.types import Span, Token

Tense = Literal["past", "present", "future"]

_SMALL = frozenset({"det", "case", "punct", "mark", "cc"})
_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "would", "'d"})
_POSSIBLE = frozenset({"may", "might", "could", "can", "should", "must"})
_AUX = frozenset({"aux", "aux:pass", "cop"})
_DESCRIBED = frozenset({"ADJ", "NOUN", "PROPN"})
_PREDICATES = frozenset({"VERB", "AUX"})
_PAST_AUX = frozenset({"VBD", "VBN"})
_PERFECT = frozenset({"have", "has", "'ve", "’ve", "had", "having"})


class Parsed:
    """A parse with its lookups; everything is an index of a token. Empty without a model."""

    def __init__(self, tokens: tuple[Token, ...], text: str) -> None:
        self._text = text
        self.words = [token.span.of(text).lower() for token in tokens]
        self.tokens = mended(tokens, self.words)
        self._starts = [token.span.start for token in tokens]

    def __bool__(self) -> bool:
        return bool(self.tokens)

    @cached_property
    def children(self) -> list[list[int]]:
        """The tokens that hang on each token, in the order of the text."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for index, token in enumerate(self.tokens):
            if token.head != index:
                found[token.head].append(index)
        return found

    def is_capital(self, token: Token) -> bool:
        """Say whether a token begins with a capital letter."""
        return self._text[token.span.start].isupper()

    def at(self, place: int) -> int:
        """Return the token that holds the character ``place``, or the last before it."""
        return max(0, bisect_right(self._starts, place) - 1)

    def head_of(self, span: Span) -> int:
        """Return the token of a span on which the rest of it hangs.

        Where several hang elsewhere, as "the" and "morning" do on "conference", no small word.
        """
        first, last = self.at(span.start), self.at(span.stop - 1)
        inside = range(first, last + 1)
        outer = [index for index in inside if self._hangs_outside(index, inside)] or [first]
        weighty = (index for index in outer if self.tokens[index].relation not in _SMALL)
        return next(weighty, outer[0])

    def _hangs_outside(self, index: int, inside: range) -> bool:
        head = self.tokens[index].head
        return head == index or head not in inside

    def above(self, index: int) -> Iterator[int]:
        """Yield the tokens above one, up to its root. A circle, which cannot be, is cut."""
        seen = {index}
        while (head := self.tokens[index].head) not in seen:
            seen.add(head)
            yield head
            index = head

    def governor(self, index: int) -> int | None:
        """Return the verb, or the noun with a copula, that governs a token.

        None where a noun or an adjective stands between: "a dividend payable on 1 December".
        """
        for head in (index, *self.above(index)):
            described = self.tokens[head].part in _DESCRIBED and head != index
            if described and not self.with_relation(head, "cop"):
                return None
            if self.tokens[head].part in _PREDICATES or self.with_relation(head, "cop"):
                return head
        return None

    def with_relation(self, index: int, *relations: str) -> list[int]:
        """Return what hangs on a token by one of ``relations``."""
        return [child for child in self.children[index] if self.tokens[child].relation in relations]

    def tense(self, verb: int) -> Tense | None:
        """Return the tense of a verb with its auxiliaries; None for an infinitive or a participle.

        What may, could or should be is future: it has not happened yet.
        """
        helpers = [child for child in self.children[verb] if self.tokens[child].relation in _AUX]
        words = {self.words[helper] for helper in helpers}
        if words & _FUTURE or (words & _POSSIBLE and not words & _PERFECT):
            return "future"
        tags = {self.tokens[helper].tag for helper in helpers}
        own = self.tokens[verb].tag
        if own == "VBD" or tags & _PAST_AUX or (own == "VBN" and words & _PERFECT):
            return "past"
        if own in ("VBZ", "VBP") or tags & {"VBZ", "VBP"}:
            return "present"
        return None
