"""Where each thing stands in time: the first and last day it can be drawn at."""

from datetime import date
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.types import Day, Statement, When


class Moment(NamedTuple):
    """Two days, both inclusive: the same for an exact day, apart for a week or a month."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Number of days, one or more."""
        return (self.last - self.first).days + 1


def moment(earliest: Day | None, latest: Day | None) -> Moment | None:
    """Return the moment between two days; an open side is drawn at the known one."""
    known = [date.fromisoformat(day) for day in (earliest, latest) if day]
    return Moment(known[0], known[-1]) if known else None


def of_when(when: When | None) -> Moment | None:
    """Return the moment of a resolved date; None for any other."""
    return moment(when.earliest, when.latest) if when else None


def of_day(day: Day | None) -> Moment | None:
    """Return the moment of one day."""
    return moment(day, day)


def of_statement(book: Book, statement: Statement) -> Moment | None:
    """Return when it was said; when that is not known, the day its first report came out."""
    first = next(iter(statement.evidence), None)
    published = book.published(first.article) if first else None
    return of_when(statement.when) or of_day(published)
