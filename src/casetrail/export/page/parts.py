"""The parts that every section of the page is built from."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.export.markup import Html, join, page_id, tag
from casetrail.export.naming import witness_words
from casetrail.export.page.anchors import Anchors
from casetrail.export.reviewed import review_words
from casetrail.export.safe import web_address
from casetrail.export.wording import Run
from casetrail.types import Evidence, Line


class Section(NamedTuple):
    """One section of the page, with what the contents say of it; one with nothing is left out."""

    name: str
    title: str
    number: int
    body: Html

    def html(self) -> Html:
        """Return the section under its heading."""
        count = tag("span", f"{self.number:,}", class_="count")
        heading = tag("h2", self.title, " ", count, id=f"{self.name}-title")
        inner = join((heading, self.body), "\n")
        return tag("section", inner, id=self.name, aria_labelledby=f"{self.name}-title")


def entry(book: Book, line: Line, margin: str, *parts: str, name: str | None = None) -> Html:
    """Return one line of the case file: its date or heading in the margin, its words beside."""
    short = book.short_id(line)
    link = tag("a", short, href=f"#{page_id('l', line.id)}", class_="id", title="This line")
    doubts = [tag("p", f"In doubt: {doubt}", class_="doubt") for doubt in line.doubts]
    decided = [tag("p", words, class_="decided") for words in review_words(line)]
    side = tag("div", tag("span", margin, class_="when"), link, class_="margin")
    words = tag("div", *parts, *decided, *doubts, class_="body")
    return tag("li", side, words, id=name or page_id("l", line.id), class_="line")


def row(margin: str, *parts: str, name: str | None = None) -> Html:
    """Return what is no line of the case file, set like one."""
    side = tag("div", tag("span", margin, class_="when"), class_="margin")
    return tag("li", side, tag("div", *parts, class_="body"), class_="line", id=name)


def entries(items: Sequence[Html], shown: int, noun: str) -> Html:
    """Return a list; what goes beyond ``shown`` folds away under its number."""
    if not items:
        return Html("")
    first = tag("ol", join(items[:shown], "\n"), class_="lines")
    rest = items[shown:]
    if not rest:
        return first
    label = tag("summary", f"{len(rest):,} more {noun}")
    return join((first, tag("details", label, tag("ol", join(rest, "\n"), class_="lines"))))


def witnesses(book: Book, anchors: Anchors, found: Iterable[Evidence]) -> Html:
    """Return a link to the sentence in each report that a line rests on."""
    return join((witness(book, anchors, one) for one in found), "; ")


def witness(book: Book, anchors: Anchors, evidence: Evidence) -> Html:
    """Return a link to one sentence, named by its report."""
    return tag("a", witness_words(book, evidence), href=f"#{anchors.of_evidence(evidence)}")


def meta(*parts: str) -> Html:
    """Return what is known beside the words, in one quiet line; nothing when all is empty."""
    known = list(filter(None, parts))
    return tag("p", join(known, " · "), class_="meta") if known else Html("")


def words(runs: Sequence[Run], lead: str = "") -> Html:
    """Return a statement's words: quoted ones set off, gaps quiet, the cue in front."""
    said = (tag("span", run.words, class_=run.kind) for run in runs)
    cue = [tag("span", lead, class_="cue"), " "] if lead else []
    return tag("p", *cue, *said, class_="words", dir="auto")


def address(url: str | None) -> Html:
    """Return a link to a web address; any other address as plain text."""
    if not url:
        return Html("")
    safe = web_address(url)
    if safe is None:
        return tag("span", url, class_="address")
    return tag("a", safe, href=safe, rel="noreferrer noopener", class_="address")
