"""Days and spans of days as TIMEX3 and EDTF write them. Pure arithmetic, no text."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

# By convention: early is days 1 to 10 of a month, mid 11 to 20, late 21 to its end.
_PARTS = {"early": ("START", 1, 10), "mid": ("MID", 11, 20), "late": ("END", 21, 31)}
# Of a year: its first, second and last third.
_YEAR_PARTS = {"early": ("START", 1, 4), "mid": ("MID", 5, 8), "late": ("END", 9, 12)}


class Days(NamedTuple):
    """What an expression means: TIMEX3 value and mod, EDTF, first and last day (inclusive)."""

    value: str
    edtf: str
    earliest: date
    latest: date
    mod: str | None = None


def one_day(day: date) -> Days:
    """Return a single day."""
    return Days(day.isoformat(), day.isoformat(), day, day)


def month(year: int, number: int, part: str | None = None) -> Days:
    """Return a month, or its early, mid or late part."""
    last = monthrange(year, number)[1]
    value = f"{year:04}-{number:02}"
    if part is None:
        return Days(value, value, date(year, number, 1), date(year, number, last))
    mod, first, stop = _PARTS[part]
    return _one_of(value, date(year, number, first), date(year, number, min(stop, last)), mod)


def year(number: int, part: str | None = None) -> Days:
    """Return a year, or its early, mid or late part."""
    value = f"{number:04}"
    if part is None:
        return Days(value, value, date(number, 1, 1), date(number, 12, 31))
    mod, first, last = _YEAR_PARTS[part]
    stop = date(number, last, monthrange(number, last)[1])
    return _one_of(value, date(number, first, 1), stop, mod)


def decade(tens: int) -> Days:
    """Return the decade that begins with the year ``tens`` times ten."""
    first = tens * 10
    return Days(f"{tens}", f"{tens}X", date(first, 1, 1), date(first + 9, 12, 31))


def week(monday: date) -> Days:
    """Return one day of the week that begins on ``monday``."""
    number = monday.isocalendar()
    value = f"{number.year}-W{number.week:02}"
    return _one_of(value, monday, monday + timedelta(days=6))


def weekend(monday: date) -> Days:
    """Return one day of the weekend of the week that begins on ``monday``."""
    number = monday.isocalendar()
    value = f"{number.year}-W{number.week:02}-WE"
    return _one_of(value, monday + timedelta(days=5), monday + timedelta(days=6))


def _one_of(value: str, first: date, last: date, mod: str | None = None) -> Days:
    return Days(value, f"[{first.isoformat()}..{last.isoformat()}]", first, last, mod)


def months_before(day: date, count: int) -> tuple[int, int]:
    """Return (year, month) that lies ``count`` months before ``day``."""
    total = day.year * 12 + day.month - 1 - count
    return total // 12, total % 12 + 1


def monday_of(day: date) -> date:
    """Return the Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())
