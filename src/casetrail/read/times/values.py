"""Values: what each rule's expression means, counted from the published day."""

from collections.abc import Callable
from datetime import date, timedelta

from casetrail.lang import en
from casetrail.read.times import calendar
from casetrail.read.times.calendar import Days
from casetrail.read.times.grammar import Found
from casetrail.read.times.tense import Direction

# Without a tense to go by, a bare month or day is the last one unless that is long past; then the
# next one if it is near; else it stays open.
_LONG_AGO = timedelta(days=200)
_NEAR = timedelta(days=120)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BESIDE = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "last night": -1}

Resolver = Callable[[Found, date, Direction | None], Days | None]


def explicit(found: Found) -> Days | None:
    """Return the days of an expression that needs no published day; None when it does."""
    parts = found.parts
    try:
        if found.rule == "day":
            return calendar.one_day(date(int(parts["year"]), _month(found), int(parts["day"])))
        if found.rule == "month":
            return calendar.month(int(parts["year"]), _month(found), parts.get("part"))
        if found.rule == "year":
            return calendar.year(int(found.parts["year"]), parts.get("part"))
        if found.rule == "decade":
            return calendar.decade(int(parts["decade"]))
    except ValueError:  # 31 February: written, but no day
        return None
    return None


def relative(found: Found, published: date, direction: Direction | None) -> Days | None:
    """Return the days of an expression counted from ``published``; None when it stays open."""
    try:
        return _RESOLVERS[found.rule](found, published, direction)
    except (ValueError, OverflowError):  # 29 February of a common year; years beyond the calendar
        return None


def _day_of_year(found: Found, published: date, direction: Direction | None) -> Days | None:
    number, day = _month(found), int(found.parts["day"])
    if "weekday" in found.parts:
        return _by_weekday(found, number, day, published)
    behind = date(published.year, number, day)
    if behind > published:
        behind = date(published.year - 1, number, day)
    ahead = date(behind.year + (behind != published), number, day)
    chosen = _choose(behind, ahead, published, direction)
    return calendar.one_day(chosen) if chosen else None


def _by_weekday(found: Found, number: int, day: int, published: date) -> Days | None:
    """``Monday 14 November``: the nearest year in which that day is a Monday."""
    weekday = _WEEKDAYS.index(found.parts["weekday"].lower())
    years = range(published.year - 6, published.year + 7)
    days = [date(year, number, day) for year in years if (number, day) != (2, 29)]
    fitting = [one for one in days if one.weekday() == weekday]
    nearest = min(fitting, key=lambda one: abs(one - published), default=None)
    return calendar.one_day(nearest) if nearest else None


def _choose(behind: date, ahead: date, published: date, direction: Direction | None) -> date | None:
    """Take the side the tense tells; without one the nearer, and the past before the future."""
    if direction == "ahead":
        # "four weeks from 20 April until 18 May": a day just past is not meant a year ahead.
        return behind if ahead - published > _LONG_AGO and published - behind < _NEAR else ahead
    if direction == "behind" or published - behind < _LONG_AGO:
        return behind
    return ahead if ahead - published < _NEAR else None


def _month_of_year(found: Found, published: date, direction: Direction | None) -> Days | None:
    number = _month(found)
    which = found.parts.get("which", "").lower()
    this = date(published.year, number, 1)
    behind = this if this <= published else date(published.year - 1, number, 1)
    ahead = this if number >= published.month else date(published.year + 1, number, 1)
    if which in {"last", "past", "previous"} and behind.month == published.month:
        behind = date(published.year - 1, number, 1)
    if which in {"next", "coming"} and ahead.month == published.month:
        ahead = date(published.year + 1, number, 1)
    if which:
        direction = "ahead" if which in {"next", "coming"} else "behind"
    chosen = _choose(behind, ahead, published, direction)
    return calendar.month(chosen.year, number, found.parts.get("part")) if chosen else None


def _weekday(found: Found, published: date, direction: Direction | None) -> Days | None:
    number = _WEEKDAYS.index(found.parts["weekday"].lower())
    which = found.parts.get("which", "").lower()
    back = (published.weekday() - number) % 7
    if which in {"last", "past"}:
        return calendar.one_day(published - timedelta(days=back or 7))
    forward = (number - published.weekday()) % 7
    if which == "next":
        return calendar.one_day(published + timedelta(days=forward or 7))
    if direction == "ahead":
        return calendar.one_day(published + timedelta(days=forward))
    return calendar.one_day(published - timedelta(days=back))


def _day_beside(found: Found, published: date, direction: Direction | None) -> Days:
    words = found.parts["beside"].lower()
    days = -2 if words.startswith("the day before") else _BESIDE.get(words, 0)
    return calendar.one_day(published + timedelta(days=days))


def _span_beside(found: Found, published: date, direction: Direction | None) -> Days:
    step = {"last": -1, "previous": -1, "next": 1, "coming": 1}.get(found.parts["which"].lower(), 0)
    span = found.parts["stretch"]
    if span == "year":
        return calendar.year(published.year + step)
    if span == "month":
        return calendar.month(*calendar.months_before(published, -step))
    monday = calendar.monday_of(published) + timedelta(weeks=step)
    return calendar.week(monday) if span == "week" else calendar.weekend(monday)


def _ago(found: Found, published: date, direction: Direction | None) -> Days:
    count, unit = number_of(found.parts["number"]), found.parts["unit"]
    if unit == "day":
        return calendar.one_day(published - timedelta(days=count))
    if unit == "week":
        return calendar.week(calendar.monday_of(published) - timedelta(weeks=count))
    if unit == "month":
        return calendar.month(*calendar.months_before(published, count))
    return calendar.year(published.year - count)


def _present(found: Found, published: date, direction: Direction | None) -> Days:
    return calendar.one_day(published)._replace(value="PRESENT_REF")


_RESOLVERS: dict[str, Resolver] = {
    "day of the year": _day_of_year,
    "month of the year": _month_of_year,
    "weekday": _weekday,
    "day beside": _day_beside,
    "span beside": _span_beside,
    "ago": _ago,
    "present": _present,
}


def number_of(word: str) -> int:
    """Return the number a word stands for: "two", "12", "a"."""
    return int(word) if word.isdigit() else int(en.table("times")["numbers"][word.lower()])


def _month(found: Found) -> int:
    if "month_number" in found.parts:
        return int(found.parts["month_number"])
    return int(en.table("times")["months"][found.parts["month"][:3].lower()])
