"""Date: the same step of the same person told on days that cannot both be right."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from casetrail.assemble.conflicts.making import conflict, differing, opposed
from casetrail.assemble.conflicts.occasion import (
    ONCE,
    Key,
    days_between,
    is_counted_from_report,
    step_of,
)
from casetrail.assemble.conflicts.reports import Reports, told
from casetrail.text.day_words import edtf_words
from casetrail.types import Conflict, EventClaim, Step

_NEAR = 3
"""Days apart at most: further apart they are taken for two events."""
_FRESH = 7
"""Days between two reports, and from the event to each, for a step that can come again."""
_LASTS: frozenset[Step] = frozenset({"heard", "pending", "pleaded"})
"""Steps that go on for days, or are told again on every day of a hearing."""
_CHARGED: frozenset[Step] = frozenset({"charged", "convicted", "acquitted", "sentenced"})
"""Steps that a person may go through every year, for other charges."""
_DAY, _MONTH, _YEAR = 10, 7, 4
"""How long a day, a month and a year are in EDTF."""


def dates(reports: Reports) -> Iterator[Conflict]:
    """Yield the conflicts over the day, month or year of a step, or of a death."""
    groups: dict[Key, list[EventClaim]] = defaultdict(list)
    for claim in reports.events:
        key = _event(reports, claim)
        if key is not None and claim.factuality == "happened" and _value(claim):
            groups[key].append(claim)
    for claims in groups.values():
        told_by = _days_by_report(reports, claims)
        pairs = differing(claims, _value, partial(_differ, reports, told_by))
        for sides in opposed(claims, _value, pairs):
            ordered = {value: sides[value] for value in sorted(sides)}
            if found := conflict(reports, "date", "when", ordered, edtf_words):
                yield found


def _event(reports: Reports, claim: EventClaim) -> Key | None:
    if claim.step is not None:
        return None if claim.step in _LASTS else step_of(claim, reports.person(claim))
    people = {reports.case.actor_of.get(one.mention) for one in claim.participants}
    return ("DEATH", *people) if claim.type == "DEATH" and len(people) == 1 else None


def _value(claim: EventClaim) -> str:
    """Return the day, month or year as EDTF; empty for any other time."""
    edtf = when.edtf if (when := told(claim.when)) else None
    plain = edtf is not None and edtf.replace("-", "").isdecimal()
    return edtf if edtf is not None and plain and len(edtf) in (_DAY, _MONTH, _YEAR) else ""


def _days_by_report(reports: Reports, claims: list[EventClaim]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        found[reports.source(claim)].add(_value(claim))
    return found


def _differ(
    reports: Reports, told_by: dict[str, set[str]], one: EventClaim, other: EventClaim
) -> bool:
    """Two reports that tell one near day each; a report that tells both knows of two events."""
    mine, theirs = told_by[reports.source(one)], told_by[reports.source(other)]
    if len({reports.source(one), reports.source(other)}) < 2 or mine & theirs:
        return False
    near = _are_near(reports, one, other) and reports.have_one_part(one, other)
    return near and (one.step is None or one.step in ONCE or _are_fresh(reports, one, other))


def _are_near(reports: Reports, one: EventClaim, other: EventClaim) -> bool:
    """Days at most three apart, or months or years that follow each other."""
    first, second = sorted((_value(one), _value(other)))
    if len(first) != len(second):
        return False
    if len(first) == _DAY:
        least = 2 if is_counted_from_report(one) or is_counted_from_report(other) else 1
        fits = least <= days_between(first, second) <= _NEAR
        return fits and reports.name_one_charge(one, other)
    explicit = all(claim.when and claim.when.basis == "explicit" for claim in (one, other))
    once = one.step in ONCE and reports.name_one_charge(one, other, must=one.step in _CHARGED)
    return explicit and (once or one.step is None) and _number(second) - _number(first) == 1


def _number(value: str) -> int:
    """Count months, or years, from the year 0."""
    year, month = int(value[:_YEAR]), int(value[_YEAR + 1 :] or 0)
    return year * 12 + month if len(value) == _MONTH else year


def _are_fresh(reports: Reports, one: EventClaim, other: EventClaim) -> bool:
    """What can come again is the same when both reports are of its week."""
    days = [_value(one), _value(other), reports.published(one), reports.published(other)]
    known = sorted(day for day in days if day is not None and len(day) == _DAY)
    return len(known) == len(days) and days_between(known[0], known[-1]) <= _FRESH
