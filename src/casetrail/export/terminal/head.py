"""The head of the case file: its name, what it rests on, what was not read."""

from rich.console import Console

from casetrail.export.background import rests_on_words, scope_words
from casetrail.export.book import Book
from casetrail.export.reviewed import corrected_words
from casetrail.export.sections import has_unread, header, kept
from casetrail.export.terminal import ink
from casetrail.export.words import READS


def print_head(book: Book, console: Console, command: str | None) -> None:
    """Print name, counts, period and as-of day, and how to open a line."""
    top = header(book)
    ink.show(console, ink.words((top.name, ink.STRONG)))
    ink.show(console, ink.words(rests_on_words(top)))
    ink.show(console, ink.words(scope_words(book, top)))
    if has_unread(book):
        ink.show(console, ink.words((READS, ink.DOUBT)))
    if corrected := corrected_words(book):
        ink.show(console, ink.words((corrected, ink.DECIDED)))
    _print_how_to_open(book, console, command)


def _print_how_to_open(book: Book, console: Console, command: str | None) -> None:
    first = next(iter(kept(book.casefile.statements)), None)
    if command and first:
        example = f"{command} {book.short_id(first)}"
        ink.show(console, ink.words("Open the sentence behind a line: ", (example, ink.KEY)))
