"""Dates as people read them: ``22 June 2022``, ``between 13 and 19 June 2022``."""

from calendar import monthrange
from datetime import date

from casetrail.text.day_words import MONTHS, full_day_words, month_words
from casetrail.types import Day, When


def when_words(when: When | None) -> str | None:
    """Return the days ``when`` can mean, in words; None when it is not resolved to any."""
    if when is None or (when.earliest is None and when.latest is None):
        return None
    return period_words(when.earliest, when.latest, lasts="/" in (when.edtf or ""))


def period_words(earliest: Day | None, latest: Day | None, *, lasts: bool = False) -> str:
    """Return a period in words; ``lasts`` tells all of its days from one day among them."""
    if earliest is None or latest is None:
        return _open_words(earliest, latest)
    first, last = date.fromisoformat(earliest), date.fromisoformat(latest)
    whole = _calendar_unit(first, last)
    if whole is not None:
        return whole
    start, stop = _ends(first, last)
    return f"from {start} to {stop}" if lasts else f"between {start} and {stop}"


def stretch_words(first: Day, last: Day) -> str:
    """Return ``22 June 2022``, or ``13 to 22 June 2022``: the period that something covers."""
    start, stop = _ends(date.fromisoformat(first), date.fromisoformat(last))
    return day_words(last) if first == last else f"{start} to {stop}"


def day_words(day: Day | date | None) -> str:
    """Return ``22 June 2022``; ``no date`` for None."""
    if day is None:
        return "no date"
    known = day if isinstance(day, date) else date.fromisoformat(day)
    return full_day_words(known)


def _open_words(earliest: Day | None, latest: Day | None) -> str:
    if latest is not None:
        return f"by {day_words(latest)}"
    return f"from {day_words(earliest)} on" if earliest else "no date"


def _calendar_unit(first: date, last: date) -> str | None:
    """Name a single day, a whole month or a whole year; None for any other stretch."""
    if first == last:
        return day_words(first)
    starts_month = first.day == 1
    ends_month = last.day == monthrange(last.year, last.month)[1]
    if not (starts_month and ends_month and first.year == last.year):
        return None
    if first.month == last.month:
        return month_words(first)
    return str(first.year) if (first.month, last.month) == (1, 12) else None


def _ends(first: date, last: date) -> tuple[str, str]:
    """Return both ends, the first without the month or year that it shares with the last."""
    if first.year != last.year:
        return day_words(first), day_words(last)
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]}", day_words(last)
    return str(first.day), day_words(last)
