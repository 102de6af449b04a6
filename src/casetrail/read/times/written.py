"""Times that the text writes out in full: no other day is needed."""

from collections.abc import Callable
from datetime import date

from casetrail.read.times import calendar
from casetrail.read.times.calendar import Days
from casetrail.read.times.numbers import year_of
from casetrail.read.times.parts import Parts, month_of, ordinal_of, part_of, written_year

_MONTHS = 12
_CENTURIES = {"nineteenth": 19, "twentieth": 20, "twenty-first": 21}


def _day(parts: Parts) -> Days:
    year = year_of(parts["year"])
    day = date(year, month_of(parts), int(parts["day"]))
    return _clock(parts, day) if "hour" in parts or "named" in parts else calendar.one_day(day)


def _night(parts: Parts) -> Days:
    day = date(year_of(parts["year"]), month_of(parts), int(parts["day"]))
    return calendar.one_day(day, parts["daypart"].lower())


def _clock(parts: Parts, day: date) -> Days:
    hour, minute = hour_of(parts)
    return calendar.at_clock(day, hour, minute)


def hour_of(parts: Parts) -> tuple[int, int]:
    """Return hour and minute of a time of day: "4:30 p.m.", "noon"."""
    named = parts.get("named", "").lower()
    if named:
        return (0 if named == "midnight" else 12), 0
    if "half" not in parts:
        return int(parts["hour"]), int(parts["minute"])
    hour = int(parts["hour"]) % 12 + (12 if parts["half"].lower().startswith("p") else 0)
    return hour, int(parts.get("minute", "0"))


def _days(parts: Parts) -> Days:
    year, number = year_of(parts["year"]), month_of(parts)
    return calendar.days(
        date(year, number, int(parts["day"])), date(year, number, int(parts["last_day"]))
    )


def _month(parts: Parts) -> Days:
    return calendar.month(year_of(parts["year"]), month_of(parts), part_of(parts))


def _year(parts: Parts) -> Days:
    return calendar.year(year_of(parts["year"]), part_of(parts))


def _years(parts: Parts) -> Days | None:
    first, last = int(parts["year"]), int(parts["last_year"])
    last = last if last > 99 else first // 100 * 100 + last
    return calendar.years(first, last) if first < last else None


def _decade(parts: Parts) -> Days:
    tens = int(parts["decade"]) if "decade" in parts else 190 + int(parts["tens"])
    return calendar.decade(tens, part_of(parts))


def _century(parts: Parts) -> Days:
    words = parts["century"].lower()
    number = int(words) if words.isdigit() else _CENTURIES[words]
    return calendar.century(number - 1, part_of(parts))


def _quarter(parts: Parts) -> Days:
    return calendar.quarter(year_of(parts["year"]), ordinal_of(parts))


def _half(parts: Parts) -> Days:
    return calendar.half(year_of(parts["year"]), ordinal_of(parts))


def _season(parts: Parts) -> Days:
    return calendar.season(year_of(parts["year"]), parts["season"].lower())


_DATED: dict[str, Callable[[Parts], Days | None]] = {
    "day": _day,
    "clock": _day,
    "night of": _night,
    "days of the year": _days,
    "month": _month,
    "year": _year,
    "years": _years,
    "quarter": _quarter,
    "half": _half,
    "season beside": _season,
}
_LONG: dict[str, Callable[[Parts], Days | None]] = {"decade": _decade, "century": _century}


def written(rule: str, parts: Parts) -> Days | None:
    """Return the days of a match that names its year; None when it does not.

    None too for 06/07/2023, which is June or July by the paper's country. ValueError for a day
    that the calendar does not have.
    """
    if rule in _LONG:
        return _LONG[rule](parts)
    if rule not in _DATED or written_year(parts) is None:
        return None
    if rule == "clock" and "day" not in parts:
        return None
    if "either" in parts and month_of(parts) != int(parts["day"]) <= _MONTHS:
        return None
    return _DATED[rule](parts)
