"""Where procedures stand, what happened in order, requests, and what is due."""

from casetrail.export.background import because_words, due_words, support_words, where_words
from casetrail.export.book import Book
from casetrail.export.dates import when_words
from casetrail.export.markup import Html, page_id, tag
from casetrail.export.naming import ask_words, voice_words
from casetrail.export.page.anchors import Anchors
from casetrail.export.page.parts import Section, entries, entry, meta, witnesses
from casetrail.export.proceeding import (
    blocked_words,
    charges_words,
    next_words,
    parties_words,
    since_words,
    status_words,
)
from casetrail.export.sections import chronology, due, kept, procedures
from casetrail.export.words import ask_state_words, event_doubt_words, procedure_words
from casetrail.types import Ask, Due, Event, Line, Procedure

_SHOWN = 60


def standing(book: Book, anchors: Anchors) -> Section:
    """Return where each procedure stands."""
    items = [_procedure(book, anchors, one) for one in procedures(book)]
    lines = entries(items, _SHOWN, "procedures")
    return Section("standing", "Where each procedure stands", len(items), lines)


def happened(book: Book, anchors: Anchors) -> Section:
    """Return the events, dated ones in order, then those without a day."""
    items = [_event(book, anchors, one) for one in chronology(book)]
    lines = entries(items, _SHOWN, "events")
    return Section("events", "What happened, in order", len(items), lines)


def requests(book: Book, anchors: Anchors) -> Section:
    """Return who asked whom for what, and what came of it."""
    items = [_ask(book, anchors, one) for one in kept(book.casefile.asks)]
    lines = entries(items, _SHOWN, "requests")
    return Section("requests", "Requests", len(items), lines)


def due_next(book: Book) -> Section:
    """Return what is planned for a day still ahead; each leads to its event."""
    items = [_due(one, event) for one, event in due(book)]
    return Section("due", "Due next", len(items), entries(items, _SHOWN, "dates"))


def _procedure(book: Book, anchors: Anchors, one: Procedure) -> Html:
    title = tag("p", procedure_words(one, book.name(one.person)), class_="what")
    status = tag("p", status_words(one), class_="status")
    facts = [meta(parties_words(book, one)), *map(meta, charges_words(one))]
    ahead = [meta(next_words(book, one)), meta(blocked_words(one))]
    told = (voice_words(book, one), witnesses(book, anchors, one.evidence), support_words(one))
    links = meta(*told)
    return entry(book, one, since_words(one), title, status, *facts, *ahead, links)


def _event(book: Book, anchors: Anchors, event: Event) -> Html:
    title = tag("p", event.what, _open(event), class_="what", dir="auto")
    about = meta(where_words(event), *_background(book, anchors, event))
    return entry(book, event, when_words(event.when) or "No date", title, about)


def _ask(book: Book, anchors: Anchors, ask: Ask) -> Html:
    title = tag("p", ask_words(book, ask), class_="what", dir="auto")
    state = tag("b", ask_state_words(ask.state, len(book.casefile.articles)).capitalize())
    about = meta(state, *_background(book, anchors, ask))
    return entry(book, ask, when_words(ask.when) or "No date", title, about)


def _due(one: Due, event: Event) -> Html:
    when = tag("span", when_words(one.when) or "No date", class_="when")
    link = tag("a", event.what, href=f"#{page_id('l', event.id)}")
    words = tag("p", link, class_="what", dir="auto")
    body = tag("div", words, meta(due_words(one)), class_="body")
    return tag("li", tag("div", when, class_="margin"), body, class_="line")


def _open(event: Event) -> Html:
    words = event_doubt_words(event)
    return tag("span", words, class_="open") if words else Html("")


def _background(book: Book, anchors: Anchors, line: Line) -> list[str]:
    links = witnesses(book, anchors, line.evidence)
    return [voice_words(book, line), because_words(line), links, support_words(line)]
