"""The one sentence that tells a reader how a time was worked out."""

from datetime import date

from casetrail.read.times.calendar import Days
from casetrail.read.times.context import Meaning

# Not strftime: its names follow the user's locale, and one article must give the same claims.
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_REFERENCES = {
    "PRESENT_REF": "the time of the report",
    "PAST_REF": "some time before the report",
    "FUTURE_REF": "some time after the report",
}

NO_DATE = "The report has no date to count from."


def why(words: str, meant: Meaning) -> str:
    """Explain what a time means."""
    days, start = meant.days, meant.counted_from
    if days.value in _REFERENCES:
        return f"“{words}” is {_REFERENCES[days.value]}."
    if meant.because is not None:
        return f"“{words}”: {meant.because}"
    if days.earliest is None:
        return f"“{words}” is a length of time, not a day."
    if meant.basis == "explicit" or start is None or start.earliest is None:
        return f"“{words}”, as written: {_days(days)}."
    if meant.basis == "narrative":
        return (
            f"“{words}”, counted from {_days(start)}, which the text tells before: {_days(days)}."
        )
    published = long_day(start.earliest)
    return f"“{words}”, counted from the publication date, {published}: {_days(days)}."


def no_day(words: str) -> str:
    """Explain a day that the calendar does not have: 31 February."""
    return f"“{words}” is no day of the calendar."


def open_side(words: str, published: date) -> str:
    """Explain why a time stays open."""
    return f"“{words}” may be more than one day, counted from {long_day(published)}."


def long_day(day: date) -> str:
    """Return a day with its weekday: "Wednesday 22 June 2022"."""
    return f"{_WEEKDAYS[day.weekday()]} {_day(day)}"


def _days(days: Days) -> str:
    if days.earliest is None or days.latest is None:
        return days.value
    if days.earliest == days.latest:
        return long_day(days.earliest)
    return f"{_day(days.earliest)} to {_day(days.latest)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
