"""Events in order, requests and their answers, and what is due."""

from rich.console import Console
from rich.text import Text

from casetrail.export.background import because_words, due_words, support_words, where_words
from casetrail.export.book import Book
from casetrail.export.dates import when_words
from casetrail.export.naming import ask_words, voice_words, witness_words
from casetrail.export.sections import chronology, due, kept
from casetrail.export.terminal import ink
from casetrail.export.words import ask_state_words, event_doubt_words
from casetrail.types import Event, Line


def print_chronology(book: Book, console: Console) -> None:
    """Print the events, dated ones in order, then those without a day."""
    events = chronology(book)
    if not events:
        return
    ink.heading(console, "What happened, in order", len(events))
    for event in events:
        ink.entry(console, _event(event), book.short_id(event))
        ink.beside(console, event, where_words(event), *_background(book, event))
        ink.gap(console)


def print_requests(book: Book, console: Console) -> None:
    """Print who asked whom for what, and what came of it."""
    asks = kept(book.casefile.asks)
    if not asks:
        return
    ink.heading(console, "Requests", len(asks))
    for ask in asks:
        state = ask_state_words(ask.state, len(book.casefile.articles))
        ink.entry(console, ink.words(ask_words(book, ask)), book.short_id(ask))
        ink.entry(console, ink.words((state.capitalize(), ink.STRONG)))
        ink.beside(console, ask, when_words(ask.when) or "", *_background(book, ask))
        ink.gap(console)


def print_due(book: Book, console: Console) -> None:
    """Print what is planned for a day still ahead."""
    found = due(book)
    if not found:
        return
    ink.heading(console, "Due next", len(found))
    for one, event in found:
        when = when_words(one.when) or "no date"
        ink.entry(console, ink.words((when, ink.STRONG), f" · {event.what}"), book.short_id(event))
        ink.notes(console, due_words(one))
    ink.gap(console)


def _event(event: Event) -> Text:
    when = when_words(event.when) or "no date"
    doubt = event_doubt_words(event)
    remark = f" ({doubt})" if doubt else ""
    return ink.words((when, ink.STRONG), f" · {event.what}", (remark, ink.DOUBT))


def _background(book: Book, line: Line) -> list[str]:
    reports = dict.fromkeys(witness_words(book, one) for one in line.evidence)
    return [voice_words(book, line), because_words(line), *reports, support_words(line)]
