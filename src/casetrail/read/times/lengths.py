"""Lengths of time and repeated times: TIMEX3's DURATION and SET."""

from datetime import date

from casetrail.read.times import calendar
from casetrail.read.times.calendar import Days
from casetrail.read.times.context import Context
from casetrail.read.times.numbers import number_of, written
from casetrail.read.times.parts import WEEKDAYS, Parts, month_of

_LETTERS = {
    "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W",
    "fortnight": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "E", "centur": "C",
    "weekend": "W", "morning": "D",
}  # fmt: skip
_MODS = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX",
    "some": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN",
    "under": "LESS_THAN", "just under": "LESS_THAN", "more than": "MORE_THAN",
    "over": "MORE_THAN", "just over": "MORE_THAN", "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
}  # fmt: skip
_HALVES = {"year": "6M", "hour": "30M", "minute": "30S"}
_ADVERBS = {"hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y",
            "yearly": "P1Y", "quarterly": "P1Q"}  # fmt: skip
_BEFORE = frozenset({"last", "past", "previous", "recent", "latest", "preceding"})
_AFTER = frozenset({"next", "coming"})
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "centur": 1200}
_DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14}


def value(number: float | None, unit: str) -> str:
    """Return TIMEX3's value of a length: ``P2Y``, ``PT3H``, ``PXM``; two decades are ``P20Y``."""
    if unit == "fortnight" and number is not None:
        number *= 2
    if unit == "decade" and number is not None:
        return f"P{written(number * 10)}Y"
    if unit in _HALVES and number is not None and number != int(number):
        whole = f"{int(number)}{_LETTERS[unit][-1]}" if number > 1 else ""
        return f"P{_LETTERS[unit][:-1]}{whole}{_HALVES[unit]}"
    letters = _LETTERS[unit]
    return f"P{letters[:-1]}{written(number)}{letters[-1]}"


def length(parts: Parts) -> Days:
    """Return a length of time that is tied to no day."""
    number, unit = number_of(parts["number"]), parts["unit"].lower()
    if "second_unit" in parts and number is not None:
        second = value(number_of(parts["second_number"]), parts["second_unit"].lower())
        both = value(number, unit) + second.removeprefix("P")
        return calendar.length(both, None, None, mod_of(parts))
    if "and" in parts and number is not None:
        number += 0.5
    return calendar.length(value(number, unit), None, None, mod_of(parts))


def anchored(parts: Parts, context: Context) -> Days:
    """Return "the past two years" and the like, with its first and last day where they are told."""
    number, unit, side = number_of(parts.get("number", "a")), parts["unit"], parts["side"].lower()
    first = last = None
    if context.published is not None and number is not None:
        if side in _BEFORE:
            first, last = _shift(context.published, -number, unit), context.published
        elif side in _AFTER:
            first, last = context.published, _shift(context.published, number, unit)
    if first is None or last is None:
        first = last = None
    return calendar.length(value(number, unit), first, last, None)


def _shift(day: date, number: float, unit: str) -> date | None:
    if unit in _MONTHS:
        return calendar.shifted(day, round(number * _MONTHS[unit]))
    if unit in _DAYS:
        return date.fromordinal(day.toordinal() + round(number * _DAYS[unit]))
    return None


def repeated(parts: Parts) -> Days:
    """Return a repeated time: "every day", "annually", "every Tuesday"."""
    if "adverb" in parts:
        return Days(_ADVERBS[parts["adverb"].lower()])
    if "weekday" in parts:
        part = calendar.DAY_PARTS.get(parts.get("set_part", ""), "")
        return Days(f"XXXX-WXX-{WEEKDAYS.index(parts['weekday'].lower()) + 1}{part}")
    if "month" in parts:
        return Days(f"XXXX-{month_of(parts):02}")
    return Days(value(2 if "other" in parts else 1, parts["set_unit"]))


def mod_of(parts: Parts) -> str | None:
    """Return TIMEX3's mod of "about", "more than" and the like."""
    return _MODS.get(parts.get("about", "").lower())
