"""Quotation marks: which character opens, which closes, told by its neighbours."""

import re
from typing import NamedTuple

from casetrail.types import Span

# Opening mark to the marks that may close it. German and Slavic papers open low and close with
# the mark that opens in English; wires type two grave accents or two apostrophes for one mark.
_CLOSERS = {
    "“": '”"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "‹": "›",
    '"': '"”',
    "``": "''",
    "''": "''",
    "‘": "’",
    "”": "”",
    "'": "'",
}
_OPENING = re.compile(r"``|''|[“„«»‹\"‘'”]")
_SINGLE = "'‘"
_ELISION = re.compile(r"['‘’](?:\d0s|em|til|tis|twas|cause|n)\b", re.IGNORECASE)


class Mark(NamedTuple):
    """A quotation mark at ``[start, stop)``."""

    start: int
    stop: int
    mark: str


def opening(text: str, at: int, paragraph: Span) -> Mark | None:
    """Return the first opening mark at or after ``at``; None when the paragraph has no more."""
    for match in _OPENING.finditer(text, at, paragraph.stop):
        if _opens(text, match, paragraph):
            return Mark(match.start(), match.end(), match.group())
    return None


def closing(text: str, at: int, paragraph: Span, mark: str) -> Mark | None:
    """Return the mark that closes ``mark`` opened before ``at``; None when it stays open."""
    doubtful: Mark | None = None
    for match in re.finditer("|".join(map(re.escape, _closers(mark))), text[at : paragraph.stop]):
        found = Mark(at + match.start(), at + match.end(), match.group())
        if _opened_again(text, at, found, mark):
            break
        if mark not in _SINGLE:
            if _closes(text, found, paragraph):
                return found
        elif _ends_word(text, found, paragraph):
            if not _may_be_possessive(text, found):
                return found
            doubtful = doubtful or found
    return doubtful


def _closers(mark: str) -> tuple[str, ...]:
    return (_CLOSERS[mark],) if len(mark) == 2 else tuple(_CLOSERS[mark])


def _opens(text: str, match: re.Match[str], paragraph: Span) -> bool:
    start, stop = match.span()
    before = text[start - 1] if start > paragraph.start else " "
    after = text[stop] if stop < paragraph.stop else " "
    if match.group() == "”":  # some papers misprint the mark that opens a paragraph
        return start == paragraph.start
    if after.isspace() or before.isalnum():
        return False
    if match.group() in _SINGLE:
        return _single_opens(text, start, before, after)
    return match.group() != "»" or text.find("«", stop, paragraph.stop) > 0


def _single_opens(text: str, start: int, before: str, after: str) -> bool:
    """A single mark opens before a word, after a space or a bracket, and is no elision ('90s)."""
    free = before.isspace() or before in '([—–-"“'
    return free and (after.isalnum() or after in '[("“…') and not _ELISION.match(text, start)


def _closes(text: str, mark: Mark, paragraph: Span) -> bool:
    """A mark of two uses that follows a space and leans on the next word opens; others close."""
    if mark.mark not in '"“':
        return True
    before = text[mark.start - 1]
    after = text[mark.stop] if mark.stop < paragraph.stop else " "
    return not (before.isspace() and after.isalnum())


def _ends_word(text: str, mark: Mark, paragraph: Span) -> bool:
    """A single mark inside a word is an apostrophe."""
    after = text[mark.stop] if mark.stop < paragraph.stop else " "
    return not after.isalnum() and not text[mark.start - 1].isspace()


def _may_be_possessive(text: str, mark: Mark) -> bool:
    """``workers’ rights``: an s before, a space and a small letter after."""
    tail = text[mark.stop : mark.stop + 2]
    return (
        text[mark.start - 1] in "sSzx" and len(tail) == 2 and tail[0] == " " and tail[1].islower()
    )


def _opened_again(text: str, at: int, found: Mark, mark: str) -> bool:
    """Say whether the same curly mark opens once more by ``found``: the first never closed."""
    again = text.find(mark, at, found.stop) if mark == "“" else -1
    return again > 0 and not text[again - 1].isalnum() and text[again + 1 : again + 2].isalnum()
