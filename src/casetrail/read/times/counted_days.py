"""Days counted from the published day: bare dates and weekdays, yesterday, times of day."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from casetrail.read.times import calendar
from casetrail.read.times.calendar import Days
from casetrail.read.times.parts import WEEKDAYS, Parts, month_of, step_of, year_beside
from casetrail.read.times.tense import Direction
from casetrail.read.times.written import hour_of

# Without a tense to go by, a bare month or day is the last one unless that is long past; then the
# next one if it is near; else it stays open.
_LONG_AGO = timedelta(days=200)
_NEAR = timedelta(days=120)
_BESIDE = {
    "yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "last night": -1,
    "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip

Resolver = Callable[[Parts, date, Direction | None], Days | None]


def _day_of_year(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    number, day = month_of(parts), int(parts["day"])
    if (year := year_beside(parts, published.year)) is not None:
        return calendar.one_day(date(year, number, day))
    if "weekday" in parts:
        return _by_weekday(parts, number, day, published)
    chosen = _nearest(number, day, published, direction)
    return calendar.one_day(chosen) if chosen else None


def _nearest(number: int, day: int, published: date, direction: Direction | None) -> date | None:
    """Return the day of that name behind the published day or ahead of it, by the tense."""
    years = range(published.year - 8, published.year + 9)  # 29 February may be eight years away
    days = [date(year, number, day) for year in years if _has(year, number, day)]
    behind = max(one for one in days if one <= published)
    ahead = min(one for one in days if one >= published)
    return choose(behind, ahead, published, direction)


def _has(year: int, number: int, day: int) -> bool:
    return day <= monthrange(year, number)[1]


def _days_of_year(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    first = _nearest(month_of(parts), int(parts["day"]), published, direction)
    if first is None:
        return None
    return calendar.days(first, date(first.year, first.month, int(parts["last_day"])))


def _by_weekday(parts: Parts, number: int, day: int, published: date) -> Days | None:
    """``Monday 14 November``: the nearest year in which that day is a Monday."""
    weekday = WEEKDAYS.index(parts["weekday"].lower())
    years = range(published.year - 6, published.year + 7)
    days = [date(year, number, day) for year in years if _has(year, number, day)]
    fitting = [one for one in days if one.weekday() == weekday]
    nearest = min(fitting, key=lambda one: abs(one - published), default=None)
    return calendar.one_day(nearest) if nearest else None


def choose(behind: date, ahead: date, published: date, direction: Direction | None) -> date | None:
    """Take the side the tense tells; without one the nearer, and the past before the future."""
    if direction == "ahead":
        return ahead
    if direction == "until":
        # "four weeks from 20 April until 18 May": a day just past is not meant a year ahead.
        return behind if ahead - published > _LONG_AGO and published - behind < _NEAR else ahead
    if direction is None and _this_year(ahead, published) and published - behind > _LONG_AGO:
        return ahead
    near = published - behind < _LONG_AGO or behind.year == published.year
    if direction == "behind" or near:
        return behind
    return ahead if ahead - published < _NEAR else None


def _this_year(ahead: date, published: date) -> bool:
    """Newspapers leave out the year when it is the current one."""
    return ahead - published < _NEAR and ahead.year == published.year


def _weekday(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    number, step = WEEKDAYS.index(parts["weekday"].lower()), step_of(parts)
    back, forward = (published.weekday() - number) % 7, (number - published.weekday()) % 7
    if step < 0:
        back = back or 7
    if step > 0:
        forward = forward or 7
    ahead = step > 0 or (step == 0 and direction in ("ahead", "until"))
    day = published + timedelta(days=forward) if ahead else published - timedelta(days=back)
    return calendar.one_day(day, parts.get("daypart"))


def _day_beside(parts: Parts, published: date, direction: Direction | None) -> Days:
    words = parts["beside"].lower()
    daypart = parts.get("daypart") or words.removeprefix("this ")
    if words in ("tonight", "last night"):
        daypart = "night"
    return calendar.one_day(published + timedelta(days=_BESIDE.get(words, 0)), daypart)


def _clock(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    day = published
    if "beside" in parts:
        day = published + timedelta(days=_BESIDE[parts["beside"].lower()])
    elif "month" in parts:
        found = _nearest(month_of(parts), int(parts["day"]), published, direction)
        if found is None:
            return None
        day = found
    elif "weekday" in parts and (beside := _weekday(parts, published, direction)):
        day = beside.earliest or published
    return calendar.at_clock(day, *hour_of(parts), "Z" if "zone" in parts else "")


def _night_of(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    day = _nearest(month_of(parts), int(parts["day"]), published, direction)
    return calendar.one_day(day, parts["daypart"]) if day else None


def _day_of_month(parts: Parts, published: date, direction: Direction | None) -> Days:
    """``the 14th``: of the published month, or of the one before or after by the tense."""
    day = int(parts["day"])
    found = published.replace(day=day)
    if found > published and direction != "ahead":
        found = date(*calendar.months_before(published, 1), day)
    if found < published and direction == "ahead":
        found = date(*calendar.months_before(published, -1), day)
    return calendar.one_day(found)


RESOLVERS: dict[str, Resolver] = {
    "day of the year": _day_of_year,
    "days of the year": _days_of_year,
    "clock": _clock,
    "night of": _night_of,
    "day of the month": _day_of_month,
    "weekday": _weekday,
    "day beside": _day_beside,
}
