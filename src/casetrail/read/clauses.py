"""Clauses: where the content of a cue begins and ends, by words and marks alone."""

from casetrail.lang import en
from casetrail.read.cues import forms
from casetrail.read.sheet import Sheet
from casetrail.read.source_phrases import nouns
from casetrail.types import Span

# Between a verb and its "that" may stand whom and when, hardly more.
_TO_THAT = 10
SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "you"})
_TRAILING = frozenset(".,;:!?—–-")


def find_that(sheet: Sheet, at: int, beyond: int, *, with_object: bool) -> int | None:
    """Return the index of the "that" which opens a cue's content; None when there is none.

    Between the two only an adjunct may stand ("on Monday", "to reporters"), and with
    ``with_object`` the person told ("told the court that").
    """
    for place in range(at, min(at + _TO_THAT, beyond)):
        token = sheet.tokens[place]
        if token.low == "that":
            free = place == at or with_object or _adjunct(sheet, at) or sheet.tokens[at].text == ","
            return place if free else None
        if _aside_word(sheet, place):
            continue
        if token.text in {",", ";", ":", ".", "("}:
            return None
    return None


def _aside_word(sheet: Sheet, at: int) -> bool:
    """``said, though, that``: one word between commas."""
    tokens = sheet.tokens
    return (
        tokens[at].text == ","
        and at + 2 < len(tokens)
        and (tokens[at + 2].text == "," or tokens[at - 2].text == ",")
    )


def _adjunct(sheet: Sheet, at: int) -> bool:
    low = sheet.tokens[at].low
    if low.endswith("ly") or low == "however":  # "stated categorically that"
        return True
    return low in en.words("adjunct_openers") or low in en.words("times_between")


def starts_clause(sheet: Sheet, at: int) -> bool:
    """Say whether a clause without "that" can begin at token ``at``."""
    if at >= len(sheet.tokens):
        return False
    token = sheet.tokens[at]
    if sheet.quotation_at(token.start) is not None:
        return False
    return (
        token.low in en.words("determiners") | en.words("clause_starters") | nouns()
        or token.low in SUBJECT_PRONOUNS
        or (token.capital and token.word)
        or token.text[0].isdigit()
        or token.low.endswith("s")
    )


def content_span(sheet: Sheet, start: int, stop: int) -> Span | None:
    """Return the characters of the tokens ``[start, stop)`` without the marks at their ends.

    A quotation that begins inside and runs on past the sentence is taken whole.
    """
    while stop > start and _drops(sheet, stop - 1):
        stop -= 1
    if stop <= start:
        return None
    span = Span(sheet.tokens[start].start, sheet.tokens[stop - 1].stop)
    running = sheet.quotation_at(span.stop - 1)
    if running is not None and running.outer.start >= span.start:
        return Span(span.start, max(span.stop, running.outer.stop))
    return span


def _drops(sheet: Sheet, at: int) -> bool:
    """A closing mark of the sentence is no part of a content, unless it is quoted."""
    token = sheet.tokens[at]
    return token.text in _TRAILING and sheet.quotation_at(token.start) is None


def clause_start(sheet: Sheet, at: int) -> int | None:
    """Return where the clause begins that goes on at the character ``at``; None if it opens there.

    A mark, or the sentence's own beginning, parts clauses; "However," is stepped over.
    """
    first, _ = sheet.bounds(at)
    index = sheet.index(at)
    if index == first or not sheet.tokens[index - 1].word:
        return None
    start = index
    while start > first and _joins(sheet, start - 1):
        start -= 1
    if sheet.tokens[start].low in en.words("connectives"):
        start += 1
    return sheet.tokens[start].start if start < index else None


def _joins(sheet: Sheet, index: int) -> bool:
    token = sheet.tokens[index]
    outside = sheet.quotation_at(token.start) is None
    return outside and token.text not in {",", ";", ":", "—", "–", ".", "!", "?"}


def skip_times(sheet: Sheet, at: int, beyond: int) -> int:
    """Step over a short time after a cue: "said on Friday", "told reporters late Thursday"."""
    stop = at
    if stop < beyond and sheet.tokens[stop].low in {"on", "late", "early", "last", "this"}:
        stop += 1
    begin = stop
    while stop < beyond and sheet.tokens[stop].low in en.words("times_between"):
        stop += 1
    return stop if stop > begin else at


def has_verb(sheet: Sheet, span: Span) -> bool:
    """Say whether a span holds a word that can be a clause's verb: "said goodbye" has none."""
    inside = sheet.tokens[sheet.index(span.start) : sheet.index(span.stop)]
    verbs = en.words("modals") | en.words("plain_verbs") | forms().keys()
    return any(
        token.low in verbs or token.low.endswith(("ed", "n't")) or token.low in {"'s", "'re", "'ve"}
        for token in inside
    )


def words_in(sheet: Sheet, span: Span) -> int:
    """Return how many words a span holds, marks left out."""
    return sum(
        token.word for token in sheet.tokens[sheet.index(span.start) : sheet.index(span.stop)]
    )
