"""One occasion: whether two reports can speak of the same charging, sentencing or hearing."""

import re
from collections.abc import Iterable
from datetime import date

from casetrail.assemble.conflicts.reports import Reports, told
from casetrail.types import Day, EventClaim, Step

ONCE: frozenset[Step] = frozenset(
    ("charged", "convicted", "acquitted", "sentenced", "pardoned", "commuted", "granted",
     "approved", "upheld", "overturned", "surrendered", "deported", "exchanged")
)  # fmt: skip
"""Steps that one person seldom goes through twice within days."""
_MONTH = 31
_FROM_THE_REPORT = re.compile(
    r"\b(?:today|tonight|yesterday|overnight|earlier|this (?:morning|afternoon|evening)"
    r"|last night|hours?)\b",
    re.IGNORECASE,
)
Key = tuple[object, ...]


def step_of(claim: EventClaim, person: str | None) -> Key | None:
    """Return what two claims of one step share: procedure, step and person; None for others."""
    known = claim.step is not None and person is not None
    return (claim.procedure, claim.step, person) if known else None


def days_between(one: Day, other: Day) -> int:
    """Return the number of days from one day to the other, never below 0."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def day_told(claim: EventClaim) -> Day | None:
    """Return the one exact day that the words of a claim give."""
    when = told(claim.when)
    exact = when is not None and when.earliest == when.latest and when.edtf == when.earliest
    return when.earliest if when is not None and exact else None


def is_counted_from_report(claim: EventClaim) -> bool:
    """Say whether a day hangs on the day of the report: "yesterday", in a paper printed later."""
    return claim.when is not None and bool(_FROM_THE_REPORT.search(claim.when.text))


class Occasions:
    """Tells whether two claims of one step are of one occasion, knowing all of its claims."""

    def __init__(self, reports: Reports, claims: Iterable[EventClaim]) -> None:
        self._reports = reports
        self._days = {day for claim in claims if (day := day_told(claim))}

    def is_one(self, one: EventClaim, other: EventClaim) -> bool:
        """Say whether both tell the same day, or are reported within a month with none between.

        Between them lies another occasion where any report tells a day of that step that is after
        the earlier report, and no later than the later one.
        """
        mine, theirs = day_told(one), day_told(other)
        if mine and theirs:
            return mine == theirs
        days = sorted(filter(None, map(self._reports.published, (one, other))))
        if len(days) < 2 or days_between(*days) > _MONTH:
            return False
        fresh = all(days_between(day, days[0]) <= _MONTH for day in (mine, theirs) if day)
        return fresh and not any(days[0] < day <= days[1] for day in self._days)
