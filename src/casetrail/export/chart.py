"""The short timeline: reports and statements counted by week, month, quarter or year."""

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.export.dates import MONTHS, day_words, month_words
from casetrail.export.moments import Moment, hull, of_day, of_statement
from casetrail.export.sections import kept

# More rows than this push the case file itself off the first screen.
_MOST_ROWS = 16


class Bucket(NamedTuple):
    """A stretch of time, named, with how many reports and statements fall into it."""

    name: str
    reports: int
    statements: int


class Unit(NamedTuple):
    """A way to cut time: where the stretch that holds a day starts, what follows, its name."""

    start: Callable[[date], date]
    following: Callable[[date], date]
    name: Callable[[date], str]


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)


def _quarter(day: date) -> date:
    return day.replace(month=day.month - (day.month - 1) % 3, day=1)


def _quarter_name(day: date) -> str:
    return f"{MONTHS[day.month - 1]} to {MONTHS[day.month + 1]} {day.year}"


def _year(day: date) -> date:
    return day.replace(month=1, day=1)


UNITS = (
    Unit(_week, lambda day: day + timedelta(days=7), lambda day: f"week of {day_words(day)}"),
    Unit(_month, lambda day: _month(day + timedelta(days=31)), month_words),
    Unit(_quarter, lambda day: _quarter(day + timedelta(days=92)), _quarter_name),
    Unit(_year, lambda day: _year(day + timedelta(days=366)), lambda day: str(day.year)),
)


def buckets(book: Book) -> list[Bucket]:
    """Return the stretches from the first report to the last, in the finest unit that fits.

    Empty when the reports cover less than two stretches: then there is nothing to compare.
    """
    published = [of_day(article.published) for article in book.casefile.articles]
    reports = [found for found in published if found]
    period = hull(reports)
    if period is None:
        return []
    unit, starts = _cut(period)
    said = [of_statement(book, statement) for statement in kept(book.casefile.statements)]
    counts = [_count(starts, found) for found in (reports, [one for one in said if one])]
    rows = zip(starts, *counts, strict=True)
    return [Bucket(unit.name(start), *numbers) for start, *numbers in rows] if starts[1:] else []


def _cut(period: Moment) -> tuple[Unit, list[date]]:
    for unit in UNITS:
        starts = _starts(unit, period)
        if len(starts) <= _MOST_ROWS:
            break
    return unit, starts


def _starts(unit: Unit, period: Moment) -> list[date]:
    starts = [unit.start(period.first)]
    while (following := unit.following(starts[-1])) <= period.last:
        starts.append(following)
    return starts


def _count(starts: list[date], moments: list[Moment]) -> list[int]:
    """Count moments by the stretch their first day falls into; those before the first are none."""
    counts = [0] * len(starts)
    for one in moments:
        place = bisect_right(starts, one.first) - 1
        if place >= 0:
            counts[place] += 1
    return counts
