"""A day of the calendar as people read it: ``22 June 2022``."""

from datetime import date

# Not strftime: its names follow the user's locale, and one case must give the same words.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def month_words(day: date) -> str:
    """Return ``June 2022``."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def full_day_words(day: date) -> str:
    """Return ``22 June 2022``."""
    return f"{day.day} {month_words(day)}"


def edtf_words(edtf: str) -> str:
    """Return a day, month or year of EDTF level 0 in words; anything else as it is written."""
    parts = edtf.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) not in (2, 3):
        return edtf
    try:
        day = date(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) == 3 else 1)
    except ValueError:
        return edtf
    return full_day_words(day) if len(parts) == 3 else month_words(day)
