"""Statements by speaker: the date and manner, the words, the report, and what is in doubt."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from casetrail.export.background import support_words
from casetrail.export.book import Book
from casetrail.export.naming import (
    circumstances,
    lead_words,
    manner_of_witness,
    said_words,
    speaker_words,
)
from casetrail.export.sections import Speaker, voices
from casetrail.export.terminal import ink
from casetrail.export.wording import silence, statement_runs
from casetrail.export.words import plural
from casetrail.types import Statement


def print_statements(book: Book, console: Console) -> None:
    """Print known speakers, most quoted first, then unnamed and unclear ones."""
    found = voices(book)
    total = sum(len(one.statements) for one in found.named)
    total += len(found.unnamed) + len(found.unclear)
    if not total:
        return
    ink.heading(console, "Statements by speaker", total)
    for speaker in found.named:
        _print_speaker(book, console, speaker)
    _print_rest(book, console, "Speakers whom the reports do not name", found.unnamed)
    _print_rest(book, console, "Statements whose speaker is unclear", found.unclear)


def _print_speaker(book: Book, console: Console, speaker: Speaker) -> None:
    role = f", {speaker.role}" if speaker.role else ""
    count = f" · {plural(len(speaker.statements), 'statement')}"
    ink.show(console, ink.words((speaker.name, ink.STRONG), role, (count, ink.QUIET)))
    ink.gap(console)
    for statement in speaker.statements:
        _print_statement(book, console, statement)


def _print_rest(book: Book, console: Console, title: str, statements: Iterable[Statement]) -> None:
    for number, statement in enumerate(statements):
        if number == 0:
            ink.show(console, ink.words((title, ink.STRONG)))
            ink.gap(console)
        _print_statement(book, console, statement, speaker_words(book, statement))


def _print_statement(book: Book, console: Console, statement: Statement, who: str = "") -> None:
    ink.entry(console, _when_and_how(book, statement), book.short_id(statement))
    ink.entry(console, _words(book, statement, who))
    sources = (manner_of_witness(book, statement, one) for one in statement.evidence)
    ink.beside(console, statement, *sources, support_words(statement))
    ink.gap(console)


def _when_and_how(book: Book, statement: Statement) -> Text:
    how = circumstances(book, statement)
    return ink.words(said_words(book, statement), (f" · {how}" if how else "", ink.QUIET))


def _words(book: Book, statement: Statement, who: str) -> Text:
    runs = statement_runs(book, statement) or [silence(statement)]
    lead = lead_words(statement, who)
    return Text.assemble(ink.words((lead, "italic"), " " * bool(lead)), ink.run_text(runs))
