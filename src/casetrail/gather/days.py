"""A calendar day as people and pages write it. Never a guess: one reading, or none."""

import re
from datetime import date
from functools import cache

from casetrail.errors import UsageError
from casetrail.lang.en import table
from casetrail.types import Day

_FORM = "Write the day as 2022-06-22"
_FIRST_YEAR = 1000  # two-digit years are never read: "03-06-24" has six meanings

_TIME = (
    r"(?:[T ,]+(?:at )?[0-9]{1,2}[.:h][0-9]{2}.*|T[0-9]{4,6}.*)?"  # what may follow a day: its time
)
_SEP = r"[-/.]"
_ISO = re.compile(rf"([0-9]{{4}})([-/])([0-9]{{1,2}})\2([0-9]{{1,2}}){_TIME}")
_PACKED = re.compile(r"((?:1[89]|20)[0-9]{2})([0-9]{2})([0-9]{2})(?:[T ]?[0-9]{4,6}.*)?")
_NUMBERS = re.compile(rf"([0-9]{{1,2}})({_SEP})([0-9]{{1,2}})\2([0-9]{{4}}){_TIME}")


def parse_day(text: str) -> Day:
    """Return the day that ``text`` states: ``2022-06-22``, ``22 June 2022``, ``June 22, 2022``.

    Raises UsageError when no such day exists, when it can be read as two days, or when it is no
    day; the message names the form to use.
    """
    days = readings(text)
    if len(days) == 1:
        return days[0]
    if days:
        raise UsageError(f"'{text}' can mean {' or '.join(days)}. {_FORM}")
    raise UsageError(f"'{text}' is not a day of the calendar. {_FORM}")


def day_in(text: str) -> Day | None:
    """Return the one day that ``text`` states, with or without a time of day; or None."""
    days = readings(text)
    return days[0] if len(days) == 1 else None


def readings(text: str) -> tuple[Day, ...]:
    """Return every day that ``text`` as a whole can mean, earliest first; none if it is no day."""
    words = _without_weekday(" ".join(text.split()))
    found = {day for read in _FORMS for day in read(words)}
    return tuple(sorted(found))


def _iso(text: str) -> list[Day]:
    match = _ISO.fullmatch(text)
    return _days((match[1], match[3], match[4])) if match else []


def _packed(text: str) -> list[Day]:
    match = _PACKED.fullmatch(text)
    return _days((match[1], match[2], match[3])) if match else []


def _day_month(text: str) -> list[Day]:
    match = _named_forms()[0].fullmatch(text)
    return _days((match[3], _month(match[2]), match[1])) if match else []


def _month_day(text: str) -> list[Day]:
    match = _named_forms()[1].fullmatch(text)
    return _days((match[3], _month(match[1]), match[2])) if match else []


def _numbers(text: str) -> list[Day]:
    """Return both orders of 06/07/2022: Europe puts the day first, the United States second."""
    match = _NUMBERS.fullmatch(text)
    return _days((match[4], match[3], match[1]), (match[4], match[1], match[3])) if match else []


_FORMS = (_iso, _packed, _day_month, _month_day, _numbers)


def _days(*parts: tuple[str, str, str]) -> list[Day]:
    """Return the (year, month, day) triples that the calendar has."""
    days = []
    for year, month, day in parts:
        try:
            days.append(date(int(year), int(month), int(day)).isoformat())
        except ValueError:  # 31 February, month 13: no such day
            continue
    return [day for day in days if int(day[:4]) >= _FIRST_YEAR]


@cache
def month_words() -> str:
    """Return the months' names and short forms as one pattern, longest first."""
    return "|".join(sorted(_months(), key=len, reverse=True))


@cache
def _months() -> dict[str, int]:
    names = table("head")["months"]["names"]
    return {word.lower(): number for number, forms in enumerate(names, 1) for word in forms}


def _month(word: str) -> str:
    return str(_months()[word.lower().rstrip(".")])


@cache
def _named_forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    month, day = rf"({month_words()})\.?", r"([0-9]{1,2})(?:st|nd|rd|th)?"
    year = rf"([0-9]{{4}}){_TIME}"
    return (
        re.compile(rf"{day}(?: of)?[ -]{month}[ ,-]+{year}", re.IGNORECASE),
        re.compile(rf"{month} {day},? {year}", re.IGNORECASE),
    )


@cache
def _weekday() -> re.Pattern[str]:
    names = "|".join(table("head")["weekdays"]["words"])
    return re.compile(rf"(?:{names})\.?,? ", re.IGNORECASE)


def _without_weekday(text: str) -> str:
    match = _weekday().match(text)
    return text[match.end() :] if match else text
