"""The head of the case file: its name, what it rests on, what was not read."""

from rich.console import Console

from casetrail.export.book import Book
from casetrail.export.dates import day_words, stretch_words
from casetrail.export.sections import Header, header, kept
from casetrail.export.terminal import ink
from casetrail.export.words import READS, plural


def print_head(book: Book, console: Console, command: str | None) -> None:
    """Print name, counts, period and as-of day, and how to open a line."""
    top = header(book)
    ink.show(console, ink.words((top.name, ink.STRONG)))
    ink.show(console, ink.words(_rests_on(top)))
    ink.show(console, ink.words(_as_of(book), *_undated(top)))
    if any(problem.what.startswith("not read") for problem in book.casefile.problems):
        ink.show(console, ink.words((READS, ink.DOUBT)))
    _print_how_to_open(book, console, command)


def _rests_on(top: Header) -> str:
    period = stretch_words(top.first, top.last) if top.first and top.last else "no dates"
    reports, outlets = plural(top.reports, "report"), plural(top.outlets, "outlet")
    return f"{reports} from {outlets}, {period}."


def _as_of(book: Book) -> str:
    day, left_out = book.casefile.as_of, book.casefile.left_out
    if day is None:
        return "From all reports."
    left = f"; {plural(left_out, 'report')} left out" if left_out else ""
    return f"As of {day_words(day)}: from the reports published by then{left}."


def _undated(top: Header) -> list[str]:
    return [f" {plural(top.undated, 'report has', 'reports have')} no date."] if top.undated else []


def _print_how_to_open(book: Book, console: Console, command: str | None) -> None:
    first = next(iter(kept(book.casefile.statements)), None)
    if command and first:
        example = f"{command} {book.short_id(first)}"
        ink.show(console, ink.words("Open the sentence behind a line: ", (example, ink.KEY)))
