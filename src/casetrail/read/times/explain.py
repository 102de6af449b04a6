"""The one sentence that tells a reader how a time was worked out."""

from datetime import date

from casetrail.read.times.calendar import Days

# Not strftime: its names follow the user's locale, and one article must give the same claims.
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

NO_DATE = "The report has no date to count from."


def written(words: str, days: Days) -> str:
    """Explain a time that the text writes out."""
    return f"“{words}”, as written: {_days(days)}."


def counted(words: str, published: date, days: Days) -> str:
    """Explain a time counted from the published day."""
    return f"“{words}”, counted from the publication date, {long_day(published)}: {_days(days)}."


def no_day(words: str) -> str:
    """Explain a day that the calendar does not have: 31 February."""
    return f"“{words}” is no day of the calendar."


def length(words: str) -> str:
    """Explain a duration."""
    return f"“{words}” is a length of time, not a day."


def open_side(words: str, published: date) -> str:
    """Explain why a bare month or day stays open."""
    return f"“{words}” may lie before or after the report of {long_day(published)}."


def long_day(day: date) -> str:
    """Return a day with its weekday: "Wednesday 22 June 2022"."""
    return f"{_WEEKDAYS[day.weekday()]} {_day(day)}"


def _days(days: Days) -> str:
    if days.earliest == days.latest:
        return long_day(days.earliest)
    return f"{_day(days.earliest)} to {_day(days.latest)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
