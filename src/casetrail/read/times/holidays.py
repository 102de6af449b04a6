"""Holidays that the English news names, and their day in a year."""

from collections.abc import Callable
from datetime import date, timedelta

from casetrail.read.times.calendar import easter, nth_weekday

_FIXED = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
    "boxing day": (12, 26), "new year's": (1, 1), "new year's day": (1, 1),
    "new year's eve": (12, 31), "halloween": (10, 31),
    "valentine's day": (2, 14), "bastille day": (7, 14), "may day": (5, 1),
}  # fmt: skip
_MOVING: dict[str, Callable[[int], date]] = {
    "thanksgiving": lambda year: nth_weekday(year, 11, 3, 4),
    "thanksgiving day": lambda year: nth_weekday(year, 11, 3, 4),
    "labor day": lambda year: nth_weekday(year, 9, 0, 1),
    "memorial day": lambda year: nth_weekday(year, 5, 0, -1),
    "martin luther king day": lambda year: nth_weekday(year, 1, 0, 3),
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "easter": easter,
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + timedelta(days=1),
}


def holiday(name: str, year: int) -> date:
    """Return the day of a holiday in ``year``. Thanksgiving and the like are the American ones."""
    low = name.lower().replace("’", "'")
    return _MOVING[low](year) if low in _MOVING else date(year, *_FIXED[low])
