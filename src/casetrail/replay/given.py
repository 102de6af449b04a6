"""Days as a person gives them in a correction: EDTF level 0, an unsure day, or "unknown"."""

import calendar
import re

from casetrail.types import When

_DAY = r"(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?"
_ONE = re.compile(_DAY)
_LASTING = re.compile(rf"({_DAY})/({_DAY})")
_UNSURE = re.compile(rf"\[({_DAY})\.\.({_DAY})\]")
FORM = "Write a day as 2032-03-10, a month as 2032-03, a range as 2032-03-10/2032-03-12, or unknown"


def when_given(value: str, by: str) -> When | None:
    """Return the time that ``value`` gives; None when it gives none that the calendar has.

    "unknown" is a time without days.
    """
    why = f"Given by {by}."
    if value == "unknown":
        return When(text=value, basis="unknown", why=why)
    match = _LASTING.fullmatch(value) or _UNSURE.fullmatch(value)
    first, last = (match[1], match[5]) if match else (value, value)
    days = _ends(first), _ends(last)
    if days[0] is None or days[1] is None or days[0][0] > days[1][1]:
        return None
    earliest, latest = days[0][0], days[1][1]
    return When(text=value, edtf=value, earliest=earliest, latest=latest, basis="explicit", why=why)


def _ends(value: str) -> tuple[str, str] | None:
    """Return the first and last day of a year, a month or a day; None when there is no such."""
    match = _ONE.fullmatch(value)
    if match is None or int(match[1]) < 1:
        return None
    year, month, day = match[1], match[2], match[3]
    if month is None:
        return f"{year}-01-01", f"{year}-12-31"
    last = calendar.monthrange(int(year), int(month))[1]
    if day is None:
        return f"{year}-{month}-01", f"{year}-{month}-{last:02}"
    return (value, value) if int(day) <= last else None
