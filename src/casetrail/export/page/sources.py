"""Sources: each report's stored text in full, with every sentence that a line rests on."""

from collections.abc import Sequence

from casetrail.export.background import kin_words
from casetrail.export.book import Book
from casetrail.export.dates import day_words
from casetrail.export.markup import join, page_id, tag
from casetrail.export.page.anchors import Anchors
from casetrail.export.page.marking import Mark, Marked, marked
from casetrail.export.page.parts import Section, address
from casetrail.export.sections import LATE
from casetrail.export.words import outlet_words
from casetrail.text.paragraphs import paragraphs
from casetrail.types import ArticleEntry, Span

_NOTE = (
    "The stored text of each report, for your own reading. The texts belong to their publishers."
)


def sources(book: Book, anchors: Anchors) -> tuple[Section, list[str]]:
    """Return the section of all stored texts, in order of publication, and what was cut."""
    articles = sorted(book.casefile.articles, key=lambda one: (one.published or LATE, one.id))
    quoted = quoted_spans(book)
    found = [_report(book, anchors, one, quoted.get(one.id, [])) for one in articles]
    reports = [tag("p", _NOTE, class_="note"), *(one.html for one in found)]
    section = Section("sources", "Sources", len(found), join(reports, "\n"))
    return section, [name for one in found for name in one.cut]


def quoted_spans(book: Book) -> dict[str, list[Span]]:
    """Map each article to the words in its text that the case file quotes."""
    found: dict[str, set[Span]] = {}
    for statement in book.casefile.statements:
        for number, evidence in enumerate(statement.evidence):
            own = evidence.quoted_spans or (() if number else statement.quoted_spans)
            if evidence.part == "text":
                found.setdefault(evidence.article, set()).update(own)
    return {article: sorted(spans) for article, spans in found.items()}


def _report(book: Book, anchors: Anchors, article: ArticleEntry, quoted: Sequence[Span]) -> Marked:
    title = _title(anchors, article)
    text = book.texts.get(article.id)
    emphasis = [Mark("quoted", span) for span in quoted]
    marks = emphasis + _anchored(anchors, article.id, "text")
    body = marked(text, paragraphs(text), marks, "p") if text else _missing()
    about = tag("p", _about(book, article), class_="meta")
    name = page_id("x", article.id)
    whole = tag("article", title.html, about, body.html, id=name, lang=article.language)
    return Marked(whole, title.cut + body.cut)


def _title(anchors: Anchors, article: ArticleEntry) -> Marked:
    title = article.title or "Without a title"
    return marked(title, [Span(0, len(title))], _anchored(anchors, article.id, "title"), "h3")


def _anchored(anchors: Anchors, article: str, part: str) -> list[Mark]:
    return [Mark(one.style, one.span, one) for one in anchors.within(article, part)]


def _missing() -> Marked:
    return Marked(tag("p", "The stored text is not at hand.", class_="doubt"), [])


def _about(book: Book, article: ArticleEntry) -> str:
    known = (outlet_words(article), day_words(article.published), kin_words(book, article))
    parts = (*known, address(article.url))
    return join(filter(None, parts), " · ")
