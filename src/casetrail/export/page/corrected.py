"""What people decided that is seen nowhere else: corrections that need somebody, rejected lines."""

from casetrail.export.book import Book
from casetrail.export.dates import day_words
from casetrail.export.markup import Html, page_id, tag
from casetrail.export.naming import line_words
from casetrail.export.page.anchors import Anchors
from casetrail.export.page.parts import Section, entries, meta, row, witnesses
from casetrail.export.reviewed import need_words, rejected_words
from casetrail.types import Evidence, Line, NeedsYou, Rejected

_SHOWN = 20


def needs(book: Book) -> Section:
    """Return the corrections that cannot be carried out as they were made."""
    items = [_need(book, one) for one in book.casefile.needs_you]
    lines = entries(items, _SHOWN, "corrections")
    return Section("needs", "Corrections that need you", len(items), lines)


def rejected(book: Book, anchors: Anchors) -> Section:
    """Return the lines that people rejected, and why."""
    items = [_rejected(book, anchors, one) for one in book.casefile.rejected]
    lines = entries(items, _SHOWN, "rejected lines")
    return Section("rejected", "Rejected", len(items), lines)


def _need(book: Book, one: NeedsYou) -> Html:
    lines = {line.id: line for id_ in one.lines if (line := book.lines.get(id_))}
    now = [
        tag("a", line_words(book, line), href=f"#{page_id('l', id_)}")
        for id_, line in lines.items()
    ]
    there = [tag("p", "There now: ", link, class_="meta") for link in now]
    words = tag("p", need_words(one), class_="what")
    body = (words, meta(f"“{one.words}”", book.report(one.article or "")), *there)
    return row(day_words(one.at[:10]), *body)


def _there_now(book: Book, line: Line) -> Html:
    link = tag("a", line_words(book, line), href=f"#{page_id('l', line.id)}")
    return tag("p", "There now: ", link, class_="meta")


def _rejected(book: Book, anchors: Anchors, one: Rejected) -> Html:
    words = tag("p", one.words, class_="what", dir="auto")
    known: list[Evidence] = list(one.evidence)
    about = meta(rejected_words(one), witnesses(book, anchors, known))
    return row(day_words(one.rejected.at[:10]), words, about)
