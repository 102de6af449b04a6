"""The hint of a conflict: what the later reports say. It tells, and decides nothing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from casetrail.assemble.conflicts.reports import Reports
from casetrail.text.day_words import full_day_words
from casetrail.types import Day, EventClaim, StatementClaim

_SHOWN = 3
Claims = Sequence[EventClaim] | Sequence[StatementClaim]


def hint(reports: Reports, sides: Mapping[str, Claims], show: Callable[[str], str]) -> str | None:
    """Return ``the later reports (Harbour Post, 3 May 2032) say 18``.

    Those are the reports that came out after the last one of every other side. None where the
    newest reports are on both sides, or a report has no day.
    """
    last = {value: _last(reports, claims) for value, claims in sides.items()}
    days = sorted(day for day in last.values() if day)
    if len(days) < len(sides) or days[-1] == days[-2]:
        return None
    value = next(value for value, day in last.items() if day == days[-1])
    later = _later(reports, sides[value], days[-2])
    lead, verb = ("report", "says") if len(later) == 1 else ("reports", "say")
    rest = f" and {len(later) - _SHOWN} more" if len(later) > _SHOWN else ""
    return f"the later {lead} ({'; '.join(later[:_SHOWN])}{rest}) {verb} {show(value)}"


def _last(reports: Reports, claims: Claims) -> Day | None:
    days = [reports.published(claim) for claim in claims]
    return max((day for day in days if day), default=None) if all(days) else None


def _later(reports: Reports, claims: Claims, day: Day) -> list[str]:
    """Return ``Harbour Post, 3 May 2032`` for each report after ``day``, copies counted once."""
    articles = (reports.case.articles[reports.source(claim)] for claim in claims)
    found = {a.id: a for a in articles if a.published and a.published > day}
    return [
        f"{article.outlet or 'an unnamed outlet'}, "
        f"{full_day_words(date.fromisoformat(article.published or ''))}"
        for article in sorted(found.values(), key=lambda a: (a.published or "", a.id))
    ]
