"""Statements by speaker."""

from collections.abc import Iterable

from casetrail.export.background import support_words
from casetrail.export.book import Book
from casetrail.export.markup import Html, join, page_id, tag
from casetrail.export.naming import circumstances, lead_words, said_words, speaker_words
from casetrail.export.page.anchors import Anchors
from casetrail.export.page.parts import Section, entries, entry, meta, witness, words
from casetrail.export.sections import Speaker, voices
from casetrail.export.wording import silence, statement_runs
from casetrail.export.words import manner_words
from casetrail.types import Evidence, Statement

# What is beyond the first screen of a speaker folds away.
_SHOWN = 8


def statements(book: Book, anchors: Anchors) -> Section:
    """Return the statements of known speakers, then of unnamed and unclear ones."""
    found = voices(book)
    known = [_speaker(book, anchors, one) for one in found.named]
    unnamed = _rest(book, anchors, "Not named by the reports", found.unnamed)
    unclear = _rest(book, anchors, "Speaker unclear", found.unclear)
    count = sum(len(one.statements) for one in found.named)
    count += len(found.unnamed) + len(found.unclear)
    body = join([*known, unnamed, unclear], "\n")
    return Section("statements", "Statements by speaker", count, body)


def _speaker(book: Book, anchors: Anchors, speaker: Speaker) -> Html:
    role = tag("span", speaker.role, class_="role") if speaker.role else ""
    heading = tag("h3", tag("bdi", speaker.name), " ", role)
    items = [_statement(book, anchors, one, "") for one in speaker.statements]
    return tag("div", heading, _list(items), id=page_id("sp", speaker.key), class_="speaker")


def _rest(book: Book, anchors: Anchors, title: str, found: Iterable[Statement]) -> Html:
    items = [_statement(book, anchors, one, speaker_words(book, one)) for one in found]
    return tag("div", tag("h3", title), _list(items), class_="speaker") if items else Html("")


def _list(items: list[Html]) -> Html:
    return entries(items, _SHOWN, "statement" if len(items) == _SHOWN + 1 else "statements")


def _statement(book: Book, anchors: Anchors, one: Statement, who: str) -> Html:
    runs = statement_runs(book, one) or [silence(one)]
    sources = (_source(book, anchors, one, evidence) for evidence in one.evidence)
    about = meta(circumstances(book, one), join(sources, "; "), support_words(one))
    return entry(book, one, said_words(book, one), words(runs, lead_words(one, who)), about)


def _source(book: Book, anchors: Anchors, one: Statement, evidence: Evidence) -> Html:
    return join((manner_words(one, evidence.mode), witness(book, anchors, evidence)), " ")
