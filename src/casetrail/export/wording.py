"""The words of a statement: what stood inside quotation marks, what did not, and the gaps."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from casetrail.export.book import Book
from casetrail.export.safe import neutral, one_line
from casetrail.export.words import ACTS
from casetrail.types import Span, Statement

MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』"
GAP = "[…]"


class Run(NamedTuple):
    """Words shown in one way; ``quoted`` runs carry their marks, a ``gap`` is where a cue stood."""

    kind: Literal["plain", "quoted", "gap"]
    words: str


def statement_runs(book: Book, statement: Statement) -> list[Run]:
    """Return the statement's words, read from its first witness's stored text.

    Without that text, or for a line that a person edited, ``content`` is shown without marks.
    """
    first = next(iter(statement.evidence), None)
    text = book.source_text(first) if first else None
    if text is None or statement.review == "edited":
        return [Run("plain", one_line(statement.content))] if statement.content else []
    return runs(text, statement.content_spans, statement.quoted_spans)


def silence(statement: Statement) -> Run:
    """Return what stands in place of words where there are none: ``declined to comment``."""
    return Run("plain", ACTS[statement.act])


def runs(text: str, content: Sequence[Span], quoted: Sequence[Span]) -> list[Run]:
    """Return the words of ``content`` in order, marks put only round what ``quoted`` covers.

    Runs carry their own spaces: joined with nothing between, they read as the sentence did.
    """
    found: list[Run] = []
    previous: Span | None = None
    for span in sorted(content):
        if previous is not None:
            found.append(_joint(text, previous, span))
        found += _runs_of(text, span, sorted(quoted))
        previous = span
    return found


def plain_words(found: Sequence[Run]) -> str:
    """Return the runs as one string."""
    return "".join(run.words for run in found).strip()


def _joint(text: str, before: Span, after: Span) -> Run:
    """Return what stands between two pieces: a gap where a cue split them, else a space."""
    between = text[before.stop : after.start]
    cue = any(not (char.isspace() or char in MARKS) for char in between)
    return Run("gap", f" {GAP} ") if cue else Run("plain", " ")


def _runs_of(text: str, span: Span, quoted: Sequence[Span]) -> Iterator[Run]:
    place = span.start
    for inner in quoted:
        start, stop = max(inner.start, place), min(inner.stop, span.stop)
        if start >= stop:
            continue
        yield from _plain(text[place:start], after_quote=place > span.start, before_quote=True)
        yield Run("quoted", _in_marks(one_line(text[start:stop])))
        place = stop
    yield from _plain(text[place : span.stop], after_quote=place > span.start, before_quote=False)


def _in_marks(words: str) -> str:
    """Put double marks round ``words``, or single ones where double ones stand inside already."""
    inside = set(words) & set('“”"')
    return f"‘{words}’" if inside else f"“{words}”"


def _plain(words: str, *, after_quote: bool, before_quote: bool) -> Iterator[Run]:
    """Yield the words round quotations, without the marks that the view puts itself."""
    if before_quote and words[-1:] and words[-1] in MARKS:
        words = words[:-1]
    if after_quote and words[:1] and words[0] in MARKS:
        words = words[1:]
    if words:
        yield Run("plain", re.sub(r"\s+", " ", neutral(words)))
