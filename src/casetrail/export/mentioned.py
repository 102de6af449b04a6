"""The dates that the reports mention: those that have days, in order, and those that have none."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.export.dates import period_words
from casetrail.types import Time

# Lengths of time and repeated times ("three years", "every Friday") name no day.
_NAME_DAYS = ("DATE", "TIME")


class Mentioned(NamedTuple):
    """One date and every place that means it; ``words`` is the date, or why there is none."""

    words: str
    times: tuple[Time, ...]


def dated(book: Book) -> list[Mentioned]:
    """Return the dates with days, the earliest first."""
    groups: dict[tuple[str, str, bool], list[Time]] = defaultdict(list)
    for time in _naming_days(book):
        if time.earliest or time.latest:
            groups[_period(time)].append(time)
    return [_mentioned(groups[key]) for key in sorted(groups)]


def undated(book: Book) -> list[Mentioned]:
    """Return the expressions without a day, by the reason why."""
    groups: dict[str, list[Time]] = defaultdict(list)
    for time in _naming_days(book):
        if not (time.earliest or time.latest):
            groups[time.why].append(time)
    return [Mentioned(why, tuple(times)) for why, times in sorted(groups.items())]


def why_words(time: Time) -> str:
    """Return why it means those days, without the expression, which stands beside it already.

    A date written in full needs no reason.
    """
    if time.basis == "explicit":
        return ""
    return time.why.removeprefix(f"“{time.text}”").lstrip(" ,:").rstrip(".")


def count(mentioned: Sequence[Mentioned]) -> int:
    """Return the number of places in the reports."""
    return sum(len(one.times) for one in mentioned)


def _naming_days(book: Book) -> list[Time]:
    return [time for time in book.casefile.times if time.type in _NAME_DAYS]


def _period(time: Time) -> tuple[str, str, bool]:
    """Return what orders and joins dates: an open start sorts by its end."""
    return time.earliest or time.latest or "", time.latest or "", _lasts(time)


def _mentioned(times: list[Time]) -> Mentioned:
    first = times[0]
    return Mentioned(period_words(first.earliest, first.latest, lasts=_lasts(first)), tuple(times))


def _lasts(time: Time) -> bool:
    return "/" in (time.edtf or "")
