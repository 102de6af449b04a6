"""The lanes of the timeline: reports by outlet, statements by speaker, events, steps.

Pure: what is drawn and where in time, with no drawing in it.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.export.dates import day_words, when_words
from casetrail.export.markup import page_id
from casetrail.export.moments import Moment, of_day, of_statement, of_when
from casetrail.export.naming import line_words, said_words, statement_words
from casetrail.export.sections import chronology, kept, procedures, voices
from casetrail.export.words import NO_OUTLET, event_doubt_words, plural, procedure_words
from casetrail.types import ArticleEntry, Event, Line, Statement

_MOST_OUTLETS = 6
_MOST_SPEAKERS = 8
# A quarter of a year.
_WIDEST_DAYS = 92


class Mark(NamedTuple):
    """One thing in time: what it says, and the id of the line or report it leads to.

    ``moment`` is None for what has no date, or none within three months.
    Not ``certain`` is what is planned or doubtful, or known only by the date of its report.
    """

    moment: Moment | None
    title: str
    target: str
    certain: bool = True


class Lane(NamedTuple):
    """A named row of marks."""

    name: str
    marks: tuple[Mark, ...]


class Band(NamedTuple):
    """Lanes of one sort, under one heading."""

    name: str
    sort: str
    lanes: tuple[Lane, ...]


def bands(book: Book) -> list[Band]:
    """Return the bands that have a lane, in the order they are drawn."""
    found = (
        Band("Steps", "step", tuple(_steps(book))),
        Band("Events", "event", tuple(_events(book))),
        Band("Statements", "statement", tuple(_speakers(book))),
        Band("Reports", "report", tuple(_outlets(book))),
    )
    return [band for band in found if band.lanes]


def dated_only(found: Iterable[Band]) -> list[Band]:
    """Leave out lanes without a single dated mark: an empty row says nothing."""
    dated = (band._replace(lanes=tuple(filter(_is_dated, band.lanes))) for band in found)
    return [band for band in dated if band.lanes]


def _is_dated(lane: Lane) -> bool:
    return any(mark.moment for mark in lane.marks)


def _outlets(book: Book) -> list[Lane]:
    groups: dict[str, list[Mark]] = defaultdict(list)
    for article in book.casefile.articles:
        groups[article.outlet or NO_OUTLET].append(_report(book, article))
    return _busiest(groups, _MOST_OUTLETS, "other outlet")


def _speakers(book: Book) -> list[Lane]:
    found = voices(book)
    groups = {one.name: [_said(book, each) for each in one.statements] for one in found.named}
    lanes = _busiest(groups, _MOST_SPEAKERS, "other speaker")
    rest = [_said(book, each) for each in (*found.unnamed, *found.unclear)]
    return [*lanes, Lane("Not named or unclear", tuple(rest))] if rest else lanes


def _events(book: Book) -> list[Lane]:
    marks = tuple(_happened(book, event) for event in chronology(book))
    return [Lane("Events", marks)] if marks else []


def _steps(book: Book) -> list[Lane]:
    lanes = []
    for procedure in procedures(book):
        steps = kept(_events_of(book, procedure.steps))
        name = procedure_words(procedure, book.name(procedure.person))
        lanes.append(Lane(name, tuple(_happened(book, event) for event in steps)))
    return [lane for lane in lanes if lane.marks]


def _events_of(book: Book, ids: Iterable[str]) -> list[Event]:
    found = (book.lines.get(one) for one in ids)
    return [line for line in found if isinstance(line, Event)]


def _busiest(groups: dict[str, list[Mark]], most: int, other: str) -> list[Lane]:
    """Return the fullest groups as lanes, and one last lane for all the others."""
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    # One group alone is drawn by its name: "1 other" would take the same room.
    kept_apart = most if len(ordered) > most + 1 else len(ordered)
    lanes = [Lane(name, tuple(marks)) for name, marks in ordered[:kept_apart]]
    others = ordered[kept_apart:]
    if others:
        lanes.append(Lane(plural(len(others), other), _all(marks for _, marks in others)))
    return lanes


def _all(groups: Iterable[Sequence[Mark]]) -> tuple[Mark, ...]:
    return tuple(mark for marks in groups for mark in marks)


def _report(book: Book, article: ArticleEntry) -> Mark:
    title = f"{day_words(article.published)}: {book.report(article.id)}"
    return Mark(of_day(article.published), title, page_id("r", article.id))


def _said(book: Book, statement: Statement) -> Mark:
    title = f"{said_words(book, statement)}: {statement_words(book, statement)}"
    when = statement.when
    dated = when is not None and None not in (when.earliest, when.latest)
    told = dated and when is not None and when.basis != "narrative"  # no day carried over
    return Mark(_narrow(of_statement(book, statement)), title, _target(statement), certain=told)


def _happened(book: Book, event: Event) -> Mark:
    doubt = event_doubt_words(event)
    title = f"{when_words(event.when)}: {line_words(book, event)}"
    shown = f"{title} ({doubt})" if doubt else title
    return Mark(_narrow(of_when(event.when)), shown, _target(event), certain=not doubt)


def _narrow(found: Moment | None) -> Moment | None:
    """Return the moment unless it is too wide: a bar over a year says nothing, and takes room."""
    return found if found and found.days <= _WIDEST_DAYS else None


def _target(line: Line) -> str:
    return page_id("l", line.id)
