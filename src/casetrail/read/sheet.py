"""A sheet: one article laid out for the readers, its words with their small letters beside them."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from casetrail.read.parsed import Parsed
from casetrail.text.ids import claim_id
from casetrail.text.quotes import Quotation, quotations
from casetrail.types import Article, Reading, Span

# Prefixes that names carry in small letters: al-Rashid, ibn-Saud, d’Arc, l’Overture.
_PREFIXED = re.compile(r"(?:a[ldnrstz]|ash|ath|el|ibn|bin|ben|abd|d|l|o|de|van|von)['’-][A-Z]")


class Token(NamedTuple):
    """One word or mark. ``low`` is its small-letter form, with straight apostrophes."""

    start: int
    stop: int
    text: str
    low: str

    @property
    def span(self) -> Span:
        """The token's place in the article's text."""
        return Span(self.start, self.stop)

    @property
    def capital(self) -> bool:
        """Say whether it begins with a capital letter, or is a name like al-Rashid or d'Arc."""
        return self.text[0].isupper() or _PREFIXED.match(self.text) is not None

    @property
    def word(self) -> bool:
        """Say whether it is a word or number, not a mark."""
        return self.text[0].isalnum()


class Sheet:
    """What readers look at: tokens, sentences, paragraphs and quotations of one article.

    Positions called ``index`` count tokens; those called ``at``, ``start`` or ``stop`` count
    characters of the frozen text.
    """

    def __init__(self, article: Article, reading: Reading) -> None:
        self.article = article
        self.text = article.text
        self.paragraphs = reading.paragraphs
        self.sentences = reading.sentences
        self.parsed = Parsed(reading.tokens, article.text)
        self.likely_names = reading.names
        self.likely_times = reading.times if reading.tokens else None
        self.tokens = tuple(_token(article.text, span) for span in reading.words)
        self._starts = [token.start for token in self.tokens]
        self._sentence_starts = [span.start for span in self.sentences]
        self._paragraph_starts = [span.start for span in self.paragraphs]

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations, in order."""
        return quotations(self.text, self.paragraphs)

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quotation.outer.start for quotation in self.quotations]

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Words that the article writes with a small letter somewhere."""
        return frozenset(token.text for token in self.tokens if token.text[0].islower())

    def index(self, at: int) -> int:
        """Return the index of the first token that starts at or after ``at``."""
        return bisect_left(self._starts, at)

    def sentence_at(self, at: int) -> int:
        """Return the number of the sentence that holds the character ``at``."""
        return max(0, bisect_right(self._sentence_starts, at) - 1)

    def paragraph_at(self, at: int) -> int:
        """Return the number of the paragraph that holds the character ``at``."""
        return max(0, bisect_right(self._paragraph_starts, at) - 1)

    def quotation_at(self, at: int) -> Quotation | None:
        """Return the quotation whose marks enclose the character ``at``."""
        found = bisect_right(self._quote_starts, at) - 1
        if found < 0 or at >= self.quotations[found].outer.stop:
            return None
        return self.quotations[found]

    def quotations_in(self, span: Span) -> tuple[Quotation, ...]:
        """Return the quotations that share a character with ``span``, in order."""
        first = max(0, bisect_right(self._quote_starts, span.start) - 1)
        beyond = bisect_left(self._quote_starts, span.stop)
        return tuple(q for q in self.quotations[first:beyond] if span.overlaps(q.outer))

    def evidence(self, spans: list[Span]) -> Span:
        """Return the whole sentences that cover ``spans``: what a person opens to check."""
        first = self.sentences[self.sentence_at(min(span.start for span in spans))]
        last = self.sentences[self.sentence_at(max(span.stop for span in spans) - 1)]
        return Span(first.start, last.stop)

    def bounds(self, at: int) -> tuple[int, int]:
        """Return the token range ``[first, beyond)`` of the sentence that holds ``at``."""
        sentence = self.sentences[self.sentence_at(at)]
        return self.index(sentence.start), self.index(sentence.stop)

    def claim_id(self, kind: str, *spans: Span) -> str:
        """Return the id of a claim of this article."""
        return claim_id(self.article.id, kind, spans)


def _token(text: str, span: Span) -> Token:
    word = text[span.start : span.stop]
    return Token(span.start, span.stop, word, word.lower().replace("’", "'"))
