"""Sentences, with exact offsets: candidate breaks, and small rules that join them again.

Each rule takes the text and one candidate and answers True to join. ``RULES`` gives the order;
``explain`` says which rule spoke.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from casetrail.lang import en
from casetrail.types import Span

_CLOSERS = "\"'”’»)]"
_BREAK = re.compile(rf"[.!?…]+[{re.escape(_CLOSERS)}]*(?P<gap>\s+)")
_LAST_WORD = re.compile(r"([^\W_]+(?:[.'’&-][^\W_]+)*)\.*$")
_OPENERS = "\"'“‘«„([—–-"


class Break(NamedTuple):
    """A candidate break: the sentence may stop at ``stop`` and the next begin at ``next``."""

    stop: int
    next: int


def sentences(text: str, paragraphs: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the sentences of ``text``, paragraph by paragraph, as spans without outer space."""
    return tuple(span for paragraph in paragraphs for span in _split(text, paragraph))


def explain(text: str, candidate: Break) -> str | None:
    """Return the name of the rule that joins at ``candidate``; None when it is a break."""
    return next((rule.__name__ for rule in RULES if rule(text, candidate)), None)


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for match in _BREAK.finditer(text, paragraph.start, paragraph.stop):
        candidate = Break(match.start("gap"), match.end())
        if candidate.next < paragraph.stop and explain(text, candidate) is None:
            yield Span(start, candidate.stop)
            start = candidate.next
    yield Span(start, paragraph.stop)


def next_is_lower(text: str, candidate: Break) -> bool:
    """``“Why now?” he asked`` goes on in lower case."""
    return _first_letter(text, candidate.next).islower()


def after_abbreviation(text: str, candidate: Break) -> bool:
    """``Gen. Alexander``: a title or other word that is never last in a sentence."""
    return _word_before(text, candidate).lower() in _abbreviations()


def after_initial(text: str, candidate: Break) -> bool:
    """``J. R. Lindqvist``: one capital letter and a full stop, as in a name."""
    word = _word_before(text, candidate)
    return len(word) == 1 and word.isupper() and word != "I" and text[candidate.stop - 1] == "."


def after_dotted_acronym(text: str, candidate: Break) -> bool:
    """``the U.S. Justice Department``: only a word that opens sentences breaks here."""
    if not re.search(r"\b(?:[A-Za-z]\.){2,}$", text[max(0, candidate.stop - 12) : candidate.stop]):
        return False
    return _word_at(text, candidate.next) not in en.words("sentence_openers")


def before_number_of_no(text: str, candidate: Break) -> bool:
    """``No. 4 wing``: an abbreviation of "number" before a digit."""
    number_word = _word_before(text, candidate).lower() in en.words("number_abbreviations")
    return number_word and text[candidate.next].isdigit()


def inside_trailing_dots(text: str, candidate: Break) -> bool:
    """``I ... I cannot``: dots standing alone mark a pause."""
    return (
        re.search(r"\s(?:…|\.{2,4})$", text[max(0, candidate.stop - 6) : candidate.stop])
        is not None
    )


RULES: tuple[Callable[[str, Break], bool], ...] = (
    next_is_lower,
    after_abbreviation,
    after_initial,
    after_dotted_acronym,
    before_number_of_no,
    inside_trailing_dots,
)


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(word.rstrip(".").lower() for word in en.words("abbreviations"))


def _word_before(text: str, candidate: Break) -> str:
    """Return the word a full stop closes; empty when the break is another mark's."""
    if text[candidate.stop - 1] != ".":
        return ""
    found = _LAST_WORD.search(text[max(0, candidate.stop - 40) : candidate.stop])
    return found.group(1) if found else ""


def _word_at(text: str, start: int) -> str:
    found = re.match(r"\w+", text[start : start + 40])
    return found.group() if found else ""


def _first_letter(text: str, start: int) -> str:
    """Return the first character after opening marks, the letter that tells a new sentence."""
    stop = min(len(text), start + 8)
    return next((c for c in text[start:stop] if c not in _OPENERS and not c.isspace()), "")
