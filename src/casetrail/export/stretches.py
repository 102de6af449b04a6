"""Time cut into stretches that hold something: weeks, months, quarters or years.

A case sleeps for months and wakes for a week. Stretches without anything are skipped, and the next
one says so, so that a chart spends its room where things happened.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from casetrail.export.dates import day_words
from casetrail.export.moments import Moment
from casetrail.text.day_words import MONTHS, month_words


class Unit(NamedTuple):
    """A way to cut time: where the stretch that holds a day starts, and what it is called."""

    start: Callable[[date], date]
    name: Callable[[date], str]
    short: Callable[[date], str]
    days: int
    """Days of the longest such stretch."""


class Stretch(NamedTuple):
    """Days from ``first`` until before ``stop``; ``skips`` when empty ones were left out before."""

    first: date
    stop: date
    name: str
    short: str
    skips: bool


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> date:
    return day.replace(day=1)


def _quarter(day: date) -> date:
    return day.replace(month=day.month - (day.month - 1) % 3, day=1)


def _year(day: date) -> date:
    return day.replace(month=1, day=1)


def _week_name(day: date) -> str:
    return f"week of {day_words(day)}"


def _quarter_name(day: date) -> str:
    return f"{MONTHS[day.month - 1]} to {MONTHS[day.month + 1]} {day.year}"


def _day_short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def _month_short(day: date) -> str:
    return MONTHS[day.month - 1][:3]


def _no_short(day: date) -> str:
    return ""


UNITS = (
    Unit(_week, _week_name, _day_short, 7),
    Unit(_month, month_words, _month_short, 31),
    Unit(_quarter, _quarter_name, _month_short, 92),
    Unit(_year, lambda day: str(day.year), _no_short, 366),
)


def stretches(moments: Iterable[Moment], most: int) -> list[Stretch]:
    """Return the stretches that hold a first or last day, in the finest unit that fits ``most``.

    A skip takes the room of one stretch. Where even years are too many, years it is.
    """
    days = sorted({day for one in moments for day in one})
    cuts = (_cut(unit, days) for unit in UNITS)
    found: list[Stretch] = []
    for found in cuts:
        if len(found) + sum(one.skips for one in found) <= most:
            break
    return found


def following(unit: Unit, start: date) -> date:
    """Return the first day after the stretch of ``unit`` that begins at ``start``."""
    return unit.start(start + timedelta(days=unit.days))


def _cut(unit: Unit, days: list[date]) -> list[Stretch]:
    starts = list(dict.fromkeys(unit.start(day) for day in days))
    stops = [following(unit, start) for start in starts]
    skips = [before < start for before, start in zip(starts[:1] + stops, starts, strict=False)]
    rows = zip(starts, stops, skips, strict=True)
    return [Stretch(a, b, unit.name(a), unit.short(a), skip) for a, b, skip in rows]
