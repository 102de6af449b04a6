"""Where each procedure stands: status, parties, charges, what is next, what holds it up."""

from rich.console import Console

from casetrail.export.background import support_words
from casetrail.export.book import Book
from casetrail.export.naming import voice_words, witness_words
from casetrail.export.proceeding import (
    blocked_words,
    charges_words,
    next_words,
    parties_words,
    since_words,
    status_words,
)
from casetrail.export.sections import procedures
from casetrail.export.terminal import ink
from casetrail.export.words import procedure_words


def print_procedures(book: Book, console: Console) -> None:
    """Print one entry per procedure."""
    found = procedures(book)
    if not found:
        return
    ink.heading(console, "Where each procedure stands", len(found))
    for one in found:
        title = procedure_words(one, book.name(one.person))
        ink.entry(console, ink.words((title, ink.STRONG)), book.short_id(one))
        status = ink.words((status_words(one), ink.STRONG), f", {since_words(one)}")
        ink.entry(console, status)
        facts = (parties_words(book, one), *charges_words(one), next_words(book, one))
        reports = dict.fromkeys(witness_words(book, evidence) for evidence in one.evidence)
        beside = (blocked_words(one), voice_words(book, one), *reports, support_words(one))
        ink.beside(console, one, *facts, *beside)
        ink.gap(console)
