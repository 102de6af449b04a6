"""Days and spans of days as TIMEX3 and EDTF write them. Pure arithmetic, no text."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

# By convention: early is days 1 to 10 of a month, mid 11 to 20, late 21 to its end.
_PARTS = {"early": ("START", 1, 10), "mid": ("MID", 11, 20), "late": ("END", 21, 31)}
# Of a year: its first, second and last third.
_YEAR_PARTS = {"early": ("START", 1, 4), "mid": ("MID", 5, 8), "late": ("END", 9, 12)}
# Of a decade or a century, in tenths of it.
_LONG_PARTS = {"early": ("START", 0, 3), "mid": ("MID", 3, 7), "late": ("END", 7, 10)}
DAY_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
_SEASONS = {"spring": ("SP", 21, 3), "summer": ("SU", 22, 6), "autumn": ("FA", 23, 9),
            "fall": ("FA", 23, 9), "winter": ("WI", 24, 12)}  # fmt: skip
"""TIMEX3's letters, EDTF's number, and the month in which the season begins in the north."""


class Days(NamedTuple):
    """What an expression means: TIMEX3 value and mod, EDTF, first and last day (inclusive).

    A length of time that is not tied to the calendar has no days and no EDTF.
    """

    value: str
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    mod: str | None = None


def one_day(day: date, daypart: str | None = None) -> Days:
    """Return a single day, or a part of it."""
    value = day.isoformat()
    return Days(value + DAY_PARTS.get(daypart or "", ""), value, day, day)


def at_clock(day: date, hour: int, minute: int, zone: str = "") -> Days:
    """Return a time of day; ``zone`` is "Z" for universal time."""
    return Days(f"{day.isoformat()}T{hour:02}:{minute:02}{zone}", day.isoformat(), day, day)


def days(first: date, last: date) -> Days:
    """Return the days from ``first`` to ``last``, which an event may fill."""
    return Days(first.isoformat(), f"{first.isoformat()}/{last.isoformat()}", first, last)


def month(year: int, number: int, part: str | None = None) -> Days:
    """Return a month, or its early, mid or late part."""
    last = monthrange(year, number)[1]
    value = f"{year:04}-{number:02}"
    if part is None:
        return Days(value, value, date(year, number, 1), date(year, number, last))
    mod, first, stop = _PARTS[part]
    return _one_of(value, date(year, number, first), date(year, number, min(stop, last)), mod)


def months(year: int, first: int, last: int, value: str) -> Days:
    """Return the months ``first`` to ``last`` of a year, one day of which is meant."""
    return _one_of(value, date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def quarter(year: int, number: int) -> Days:
    """Return a quarter of the calendar year."""
    return months(year, 3 * number - 2, 3 * number, f"{year:04}-Q{number}")


def half(year: int, number: int) -> Days:
    """Return a half of the calendar year."""
    return months(year, 6 * number - 5, 6 * number, f"{year:04}-H{number}")


def season(year: int, name: str) -> Days:
    """Return a season as the northern half of the world counts it; winter begins in December."""
    letters, code, first = _SEASONS[name]
    begin = date(year, first, 1)
    end_year, end_month = months_before(begin, -2)
    end = date(end_year, end_month, monthrange(end_year, end_month)[1])
    return Days(f"{year:04}-{letters}", f"{year:04}-{code}", begin, end)


def season_begins(year: int, name: str) -> date:
    """Return the first day of a season by whole months."""
    return date(year, _SEASONS[name][2], 1)


def year(number: int, part: str | None = None) -> Days:
    """Return a year, or its early, mid or late part."""
    value = f"{number:04}"
    if part is None:
        return Days(value, value, date(number, 1, 1), date(number, 12, 31))
    mod, first, last = _YEAR_PARTS[part]
    stop = date(number, last, monthrange(number, last)[1])
    return _one_of(value, date(number, first, 1), stop, mod)


def years(first: int, last: int) -> Days:
    """Return the years from ``first`` to ``last``."""
    value = f"{first:04}/{last:04}"
    return Days(value, value, date(first, 1, 1), date(last, 12, 31))


def decade(tens: int, part: str | None = None) -> Days:
    """Return the decade that begins with the year ``tens`` times ten."""
    return _long(f"{tens}", f"{tens}X", tens * 10, 1, part)


def century(hundreds: int, part: str | None = None) -> Days:
    """Return the century that begins with the year ``hundreds`` times a hundred."""
    return _long(f"{hundreds}", f"{hundreds}XX", hundreds * 100, 10, part)


def _long(value: str, edtf: str, first: int, tenth: int, part: str | None) -> Days:
    mod, start, stop = _LONG_PARTS[part] if part else (None, 0, 10)
    begin, end = date(first + start * tenth, 1, 1), date(first + stop * tenth - 1, 12, 31)
    if part:
        return _one_of(value, begin, end, mod)
    return Days(value, edtf, begin, end)


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


def reference(value: str, earliest: date | None = None, latest: date | None = None) -> Days:
    """Return the past, the present or the future: no day of the calendar by itself."""
    return Days(value, None, earliest, latest)


def length(value: str, first: date | None, last: date | None, mod: str | None) -> Days:
    """Return a length of time, tied to the calendar where both ends are known."""
    edtf = f"{first.isoformat()}/{last.isoformat()}" if first and last else None
    return Days(value, edtf, first, last, mod)


def approximate(days: Days) -> Days:
    """Return a day, month or year that is only about right: EDTF's ``~``, TIMEX3's APPROX."""
    if days.edtf is None or days.mod is not None or not set(days.edtf) <= set("0123456789-"):
        return days
    return days._replace(edtf=f"{days.edtf}~", mod="APPROX")


def _one_of(value: str, first: date, last: date, mod: str | None = None) -> Days:
    return Days(value, f"[{first.isoformat()}..{last.isoformat()}]", first, last, mod)


def months_before(day: date, count: int) -> tuple[int, int]:
    """Return (year, month) that lies ``count`` months before ``day``."""
    total = day.year * 12 + day.month - 1 - count
    return total // 12, total % 12 + 1


def shifted(day: date, months: int) -> date:
    """Return the day ``months`` later, or the last of its month where there is no such day."""
    year, number = months_before(day, -months)
    return date(year, number, min(day.day, monthrange(year, number)[1]))


def monday_of(day: date) -> date:
    """Return the Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches (the anonymous Gregorian computus)."""
    golden, (hundreds, rest) = year % 19, divmod(year, 100)
    leaps, skipped = divmod(hundreds, 4)
    moon = (19 * golden + hundreds - leaps - (8 * hundreds + 13) // 25 + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    number, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, number, day + 1)


def nth_weekday(year: int, number: int, weekday: int, nth: int) -> date:
    """Return the ``nth`` such weekday of a month (0 is Monday); -1 is the last."""
    if nth < 0:
        last = date(year, number, monthrange(year, number)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, number, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
