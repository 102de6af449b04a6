"""The short timeline: how many reports and statements fall into each stretch of time."""

from bisect import bisect_right
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.export.moments import Moment, of_day, of_statement
from casetrail.export.sections import kept
from casetrail.export.stretches import Stretch, stretches

# More rows than this push the case file itself off the first screen.
_MOST_ROWS = 16


class Bucket(NamedTuple):
    """A stretch of time, named, with how many reports and statements fall into it."""

    name: str
    skips: bool
    reports: int
    statements: int


def buckets(book: Book) -> list[Bucket]:
    """Return the stretches that hold a report or a statement, in the finest unit that fits.

    Empty when there is only one: then there is nothing to compare.
    """
    published = (of_day(article.published) for article in book.casefile.articles)
    said = (of_statement(book, statement) for statement in kept(book.casefile.statements))
    reports = [one for one in published if one]
    statements = [one for one in said if one]
    rows = stretches((*reports, *map(_first_day, statements)), _MOST_ROWS)
    counts = zip(rows, _count(rows, reports), _count(rows, statements), strict=True)
    found = [Bucket(row.name, row.skips, *numbers) for row, *numbers in counts]
    return found if found[1:] else []


def _first_day(one: Moment) -> Moment:
    """Return the day a statement is counted at, so that its last day asks for no row."""
    return Moment(one.first, one.first)


def _count(rows: list[Stretch], moments: list[Moment]) -> list[int]:
    starts = [row.first for row in rows]
    counts = [0] * len(rows)
    for one in moments:
        counts[bisect_right(starts, one.first) - 1] += 1
    return counts
