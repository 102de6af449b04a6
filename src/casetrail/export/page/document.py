"""The whole page: one file, no JavaScript, nothing fetched, a policy that allows nothing else."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from importlib.resources import files

from casetrail.export.background import rests_on_words, scope_words
from casetrail.export.book import Book
from casetrail.export.markup import Html, tag
from casetrail.export.page import corrected, events, lists, statements
from casetrail.export.page.anchors import Anchors
from casetrail.export.page.marking import style_of_cut
from casetrail.export.page.parts import Section
from casetrail.export.page.sources import sources
from casetrail.export.sections import Header, has_unread, header
from casetrail.export.timeline import timeline
from casetrail.export.words import READS
from casetrail.types import CaseFile


def page_html(casefile: CaseFile, texts: Mapping[str, str]) -> str:
    """Return ``casefile`` as one HTML page; ``texts`` maps article id to frozen text."""
    book = Book(casefile, texts)
    anchors = Anchors(book)
    stored, cut = sources(book, anchors)
    found = [one for one in (*_sections(book, anchors), stored) if one.number]
    top = header(book)
    page = tag("html", _head(top, _style(cut)), "\n", _body(book, top, found), lang="en")
    return f"<!doctype html>\n{page}\n"


def _sections(book: Book, anchors: Anchors) -> tuple[Section, ...]:
    """Return the sections in the order a reader needs them."""
    return (
        events.standing(book, anchors),
        events.happened(book, anchors),
        statements.statements(book, anchors),
        events.requests(book, anchors),
        events.due_next(book),
        lists.conflicts(book, anchors),
        corrected.needs(book),
        lists.actors(book, anchors),
        lists.dates(book, anchors),
        lists.reports(book),
        corrected.rejected(book, anchors),
        lists.problems(book),
    )


def _style(cut: Sequence[str]) -> Html:
    sheet = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    return Html(sheet + style_of_cut(cut))


def _policy(style: Html) -> str:
    """Return the content security policy: this very style sheet, and nothing else at all."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _head(top: Header, style: Html) -> Html:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", top.name),
        tag("style", style),
    )


def _body(book: Book, top: Header, found: Sequence[Section]) -> Html:
    skip = tag("a", "Skip to the case file", href="#main", class_="skip")
    drawn = timeline(book)
    main = tag("main", drawn, "\n", *(one.html() for one in found), id="main", tabindex=-1)
    foot = tag("footer", tag("p", "Made by Casetrail from the reports listed above."))
    return tag("body", skip, _top(book, top), _contents(found), main, foot)


def _top(book: Book, top: Header) -> Html:
    facts = tag("p", rests_on_words(top), class_="facts")
    scope = tag("p", scope_words(book, top), class_="facts")
    note = tag("p", READS, class_="notice") if has_unread(book) else ""
    return tag("header", tag("h1", top.name, dir="auto"), facts, scope, note)


def _contents(found: Sequence[Section]) -> Html:
    links = (tag("a", one.title, href=f"#{one.name}") for one in found)
    counts = (tag("span", f"{one.number:,}", class_="count") for one in found)
    items = (tag("li", link, " ", count) for link, count in zip(links, counts, strict=True))
    return tag("nav", tag("ul", *items), aria_label="Contents")
