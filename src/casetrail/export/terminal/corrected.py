"""What people decided that is seen nowhere else: corrections that need somebody, rejected lines."""

from rich.console import Console

from casetrail.export.book import Book
from casetrail.export.naming import line_words, witness_words
from casetrail.export.reviewed import need_words, rejected_words
from casetrail.export.terminal import ink
from casetrail.types import NeedsYou


def print_needs(book: Book, console: Console) -> None:
    """Print the corrections that cannot be carried out as they were made, and what is there now."""
    needs = book.casefile.needs_you
    if not needs:
        return
    ink.heading(console, "Corrections that need you", len(needs))
    for one in needs:
        ink.entry(console, ink.words((need_words(one), ink.STRONG)), one.judgement[:7])
        ink.notes(console, f"“{one.words}”", book.report(one.article or ""), *_there_now(book, one))
        ink.gap(console)


def print_rejected(book: Book, console: Console) -> None:
    """Print the lines that people rejected, and why."""
    rejected = book.casefile.rejected
    if not rejected:
        return
    ink.heading(console, "Rejected", len(rejected))
    for one in rejected:
        ink.entry(console, ink.words(one.words), one.id[:7])
        reports = dict.fromkeys(witness_words(book, evidence) for evidence in one.evidence)
        ink.notes(console, rejected_words(one), *reports)
        ink.gap(console)


def _there_now(book: Book, one: NeedsYou) -> list[str]:
    """Return the lines that stand at its place now."""
    lines = {line.id: line for id_ in one.lines if (line := book.lines.get(id_))}
    return [f"there now: {line_words(book, line)} ({id_[:7]})" for id_, line in lines.items()]
