"""Times counted from the day that the narrative has reached: "two days later", "that year"."""

import re
from collections.abc import Callable
from datetime import timedelta

from casetrail.read.times import calendar
from casetrail.read.times.calendar import Days
from casetrail.read.times.context import Context, Meaning
from casetrail.read.times.counted import away, stretch
from casetrail.read.times.numbers import number_of
from casetrail.read.times.parts import WEEKDAYS, Parts, part_of
from casetrail.read.times.written import hour_of

_STEPS = {"following": 1, "next": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}
_DOUBT = "counted from the publication date; the text may mean another day"
_DAY_UNITS = ("day", "morning", "afternoon", "evening", "night")


def _earlier(parts: Parts, context: Context) -> Meaning | None:
    """``a year earlier``: from the day told; else, for what lies before, from the published day."""
    back = parts["side"].lower() in ("earlier", "ago")
    count = number_of(parts.get("number", "a"))
    unit = parts.get("unit", parts.get("compact", "")).lower()
    if count is None:
        return None
    if back and (quarter := _year_ago(parts, context)):
        return quarter
    step = -count if back else count
    if context.told and (days := _moved(context.told, step, unit)):
        return Meaning(days, "narrative", context.told)
    if not back or context.published is None:
        return None
    published = calendar.one_day(context.published)
    return Meaning(away(context.published, step, unit), "relative", published, _DOUBT)


def _moved(told: Days, count: float, unit: str) -> Days | None:
    """Count from a day told; from a month or a year only in units at least as long."""
    if told.earliest is None or told.latest is None:
        return None
    width = (told.latest - told.earliest).days
    if width > 366 or (width > 31 and unit not in ("year", "decade")):
        return None
    if width > 0 and unit == "day":
        return None
    return away(told.earliest, count, unit)


def _that(parts: Parts, context: Context) -> Meaning | None:
    """``that day``, ``the following year``: of the day told."""
    words, unit, told = parts["told"].lower(), parts["told_unit"].lower(), context.told
    if told is None or told.earliest is None or told.latest is None:
        return None
    step = next((step for word, step in _STEPS.items() if word in words), 0)
    if words == "the day":  # "the day before", "the day after"
        step, unit = (-1 if unit == "before" else 1), "day"
    elif unit in ("before", "after"):
        return None
    if unit in _DAY_UNITS:
        return _that_day(told, step, unit)
    if (told.latest - told.earliest).days > _WIDEST[unit]:
        return None
    days = stretch(unit, told.earliest, step, part_of(parts))
    return Meaning(days, "narrative", told) if days else None


_WIDEST = {"week": 6, "weekend": 6, "month": 31, "quarter": 92, "year": 366, "decade": 3660}


def _that_day(told: Days, step: int, unit: str) -> Meaning | None:
    if told.earliest is None or told.earliest != told.latest:
        return None
    day = told.earliest + timedelta(days=step)
    return Meaning(calendar.one_day(day, None if unit == "day" else unit), "narrative", told)


def _that_weekday(parts: Parts, context: Context) -> Meaning | None:
    """``the following Monday``: the first after the day told."""
    told, number = context.told, WEEKDAYS.index(parts["weekday"].lower())
    if told is None or told.earliest is None or told.earliest != told.latest:
        return None
    if parts["told"].lower() == "previous":
        step = -((told.earliest.weekday() - number - 1) % 7 + 1)
    else:
        step = (number - told.earliest.weekday() - 1) % 7 + 1
    return Meaning(calendar.one_day(told.earliest + timedelta(days=step)), "narrative", told)


def _that_season(parts: Parts, context: Context) -> Meaning | None:
    """``that summer``: of the year told."""
    told, words = context.told, parts["told"].lower()
    if told is None or told.earliest is None or len(told.value) < _YEAR:
        return None
    step = next((step for word, step in _STEPS.items() if word in words), 0)
    return Meaning(calendar.season(told.earliest.year + step, parts["season"]), "narrative", told)


def _clock(parts: Parts, context: Context) -> Meaning | None:
    """``at noon``: of the day told, where the text gives no other."""
    told = context.told
    if told is None or told.earliest is None or told.earliest != told.latest:
        return None
    if {"weekday", "day", "beside"} & parts.keys():
        return None
    zone = "Z" if "zone" in parts else ""
    return Meaning(calendar.at_clock(told.earliest, *hour_of(parts), zone), "narrative", told)


def _then(parts: Parts, context: Context) -> Meaning | None:
    """``then``: the time told, itself."""
    return Meaning(context.told, "narrative", context.told) if context.told else None


def _year_ago(parts: Parts, context: Context) -> Meaning | None:
    """``a year ago`` where a quarter has been told: the same quarter of the year before."""
    told = context.told
    if told is None or told.earliest is None or not _QUARTER.fullmatch(told.value):
        return None
    if parts.get("unit", parts.get("compact", "")).lower() != "year":
        return None
    if number_of(parts.get("number", "a")) != 1:
        return None
    year, number = told.value.split("-Q")
    return Meaning(calendar.quarter(int(year) - 1, int(number)), "narrative", told)


def _the_same(parts: Parts, context: Context) -> Meaning | None:
    """``the quarter``: the one that has been told."""
    told = context.told
    same = {"quarter": _QUARTER, "day": _DAY}.get(parts["stretch"])
    if told and same and same.fullmatch(told.value):
        return Meaning(told, "narrative", told)
    return None


_YEAR = 4
"""A value of fewer letters is no year: a decade, a century."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_QUARTER = re.compile(r"\d{4}-Q\d")

RESOLVERS: dict[str, Callable[[Parts, Context], Meaning | None]] = {
    "earlier": _earlier,
    "ago": _year_ago,
    "the stretch": _the_same,
    "told": _that,
    "told weekday": _that_weekday,
    "told season": _that_season,
    "clock": _clock,
    "then": _then,
}
