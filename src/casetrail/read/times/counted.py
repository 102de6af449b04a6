"""Weeks, months, years and what else is counted from the published day."""

from datetime import date, timedelta

from casetrail.read.times import calendar
from casetrail.read.times.calendar import Days
from casetrail.read.times.counted_days import Resolver, choose
from casetrail.read.times.holidays import holiday
from casetrail.read.times.numbers import number_of
from casetrail.read.times.parts import Parts, month_of, ordinal_of, part_of, step_of, year_beside
from casetrail.read.times.tense import Direction


def _month_of_year(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    number, step = month_of(parts), step_of(parts)
    if (year := year_beside(parts, published.year)) is not None:
        return calendar.month(year, number, part_of(parts))
    this = date(published.year, number, 1)
    behind = this if this <= published else date(published.year - 1, number, 1)
    ahead = this if number >= published.month else date(published.year + 1, number, 1)
    if parts.get("which", "").lower() == "this":
        return calendar.month(published.year, number, part_of(parts))
    if step < 0 and behind.month == published.month:
        behind = date(published.year - 1, number, 1)
    if step > 0 and ahead.month == published.month:
        ahead = date(published.year + 1, number, 1)
    if step:
        direction = "ahead" if step > 0 else "behind"
    chosen = choose(behind, ahead, published, direction)
    return calendar.month(chosen.year, number, part_of(parts)) if chosen else None


def _stretch_beside(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    return stretch(parts["stretch"], published, step_of(parts), part_of(parts))


def stretch(unit: str, day: date, step: int, part: str | None = None) -> Days | None:
    """Return the week, month, year and so on ``step`` away from that of ``day``."""
    if unit in ("week", "fortnight", "weekend"):
        monday = calendar.monday_of(day) + timedelta(weeks=step)
        return calendar.weekend(monday) if unit == "weekend" else calendar.week(monday)
    if unit == "month":
        return calendar.month(*calendar.months_before(day, -step), part)
    if unit == "quarter":
        year, number = calendar.months_before(day, -3 * step)
        return calendar.quarter(year, (number + 2) // 3)
    if unit == "year":
        return calendar.year(day.year + step, part)
    if unit == "day":
        return calendar.one_day(day + timedelta(days=step))
    size = 10 if unit == "decade" else 100
    number = day.year // size + step
    return calendar.decade(number, part) if size == 10 else calendar.century(number, part)


def _season_beside(parts: Parts, published: date, direction: Direction | None) -> Days:
    name, step = parts["season"].lower(), step_of(parts)
    begun = published.year
    if calendar.season_begins(begun, name) > published:
        begun -= 1
    running = calendar.season(begun, name)
    is_now = running.latest is not None and running.latest >= published
    if parts.get("which", "").lower() in ("this", "current", "coming", "next") or (
        not step and direction in ("ahead", "until")
    ):
        begun += 0 if is_now and step <= 0 else 1
    elif step < 0 and is_now:
        begun -= 1
    return calendar.season(begun, name)


def _quarter(parts: Parts, published: date, direction: Direction | None) -> Days:
    number = ordinal_of(parts)
    year = year_beside(parts, published.year)
    if year is None:
        begun = 3 * number - 2 <= published.month
        year = published.year if begun or direction == "ahead" else published.year - 1
    return calendar.quarter(year, number)


def _half(parts: Parts, published: date, direction: Direction | None) -> Days:
    year = year_beside(parts, published.year) or published.year
    return calendar.half(year, ordinal_of(parts))


def _ago(parts: Parts, published: date, direction: Direction | None) -> Days:
    count = number_of(parts["number"]) if "unit" in parts else None
    if count is None:
        return calendar.reference("PAST_REF")
    return away(published, -count, parts["unit"].lower())


def _from_now(parts: Parts, published: date, direction: Direction | None) -> Days:
    count = number_of(parts["number"])
    if count is None:
        return calendar.reference("FUTURE_REF")
    return away(published, count, parts["unit"].lower())


def away(day: date, count: float, unit: str) -> Days:
    """Return the day, week, month or year that lies ``count`` units from ``day``."""
    if unit in ("minute", "hour"):
        hours = count if unit == "hour" else count / 60
        return calendar.one_day(day + timedelta(hours=hours))
    if unit == "day":
        return calendar.one_day(day + timedelta(days=count))
    if unit in ("week", "fortnight"):
        weeks = count * (2 if unit == "fortnight" else 1)
        return calendar.week(calendar.monday_of(day + timedelta(weeks=weeks)))
    if unit in ("month", "quarter"):
        months = round(count * (3 if unit == "quarter" else 1))
        return calendar.month(*calendar.months_before(day, -months))
    if unit == "year" and count != int(count):
        return calendar.month(*calendar.months_before(day, -round(count * 12)))
    return calendar.year(day.year + round(count * {"decade": 10, "centur": 100}.get(unit, 1)))


def _holiday(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    name, step = parts["holiday"], step_of(parts)
    if "year" in parts:
        return calendar.one_day(holiday(name, int(parts["year"])))
    behind = holiday(name, published.year)
    if behind > published:
        behind = holiday(name, published.year - 1)
    ahead = behind if behind == published else holiday(name, behind.year + 1)
    if step:
        return calendar.one_day(ahead if step > 0 else behind)
    chosen = choose(behind, ahead, published, direction)
    return calendar.one_day(chosen) if chosen else None


def _year_end(parts: Parts, published: date, direction: Direction | None) -> Days:
    return calendar.year(year_beside(parts, published.year) or published.year, "late")


def _the_stretch(parts: Parts, published: date, direction: Direction | None) -> Days | None:
    if parts["stretch"] in ("day", "year", "week", "month", "quarter", "weekend"):
        back = parts["stretch"] in ("weekend", "quarter") and direction != "ahead"
        step = -1 if back else 0
        return stretch(parts["stretch"], published, step, part_of(parts))
    return None


def _day_part(parts: Parts, published: date, direction: Direction | None) -> Days:
    return calendar.one_day(published, parts["daypart"])


def _reference(parts: Parts, published: date, direction: Direction | None) -> Days:
    if "now" in parts:
        return calendar.reference("PRESENT_REF", published, published)
    if "past" in parts:
        return calendar.reference("PAST_REF")
    return calendar.reference("FUTURE_REF")


RESOLVERS: dict[str, Resolver] = {
    "month of the year": _month_of_year,
    "stretch beside": _stretch_beside,
    "season beside": _season_beside,
    "quarter": _quarter,
    "half": _half,
    "holiday": _holiday,
    "ago": _ago,
    "from now": _from_now,
    "year end": _year_end,
    "the stretch": _the_stretch,
    "day part": _day_part,
    "ref": _reference,
}
