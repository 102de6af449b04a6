"""Number: charges, the length of a sentence, and other numbers of one event told differently."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from casetrail.assemble.conflicts.making import conflict, differing, opposed
from casetrail.assemble.conflicts.occasion import Key, Occasions, step_of
from casetrail.assemble.conflicts.reports import Reports
from casetrail.assemble.conflicts.terms import differ_by, length, term
from casetrail.assemble.events import grouped
from casetrail.text.names import fold
from casetrail.types import Conflict, EventClaim, Number, Step

_PART = frozenset(
    ("more", "additional", "further", "new", "other", "another", "remaining", "extra", "fresh",
     "least", "most", "nearly", "almost", "about", "around", "up", "dozens", "some", "superseding")
)  # fmt: skip
"""Words that make a number less than, more than or a part of the whole."""


def numbers(reports: Reports) -> Iterator[Conflict]:
    """Yield the conflicts over charges and sentences, then over what else events count."""
    yield from _charges(reports)
    yield from _sentences(reports)
    yield from _carried(reports)


def _charges(reports: Reports) -> Iterator[Conflict]:
    """Reports count the charges of one charging differently."""
    for claims in _by_step(reports, "charged"):
        counted = [c for c in claims if c.charges_total is not None and _is_whole(c)]
        known = _of_one_mind(reports, counted, _total)
        occasions = Occasions(reports, claims)
        pairs = differing(known, _total, partial(_count_otherwise, reports, occasions))
        for sides in opposed(known, _total, pairs):
            ordered = {value: sides[value] for value in sorted(sides, key=int)}
            if found := conflict(reports, "number", "charges_total", ordered):
                yield found


def _sentences(reports: Reports) -> Iterator[Conflict]:
    """Reports give different lengths to one sentence."""
    for claims in _by_step(reports, "sentenced"):
        known = _of_one_mind(reports, [c for c in claims if term(c)], length)
        occasions = Occasions(reports, claims)
        pairs = differing(known, length, partial(_sentence_otherwise, reports, occasions))
        for sides in opposed(known, length, pairs):
            ordered = {value: sides[value] for value in sorted(sides, key=_months(sides))}
            if found := conflict(reports, "number", "numbers.term", ordered):
                yield found


def _carried(reports: Reports) -> Iterator[Conflict]:
    """Reports of one event count something of it differently: "12 people", "14 people"."""
    standing = {claim.id for claim in reports.events}
    for line in grouped(reports.case):
        claims = [c for c in line if c.id in standing and c.step != "sentenced"]
        units = dict.fromkeys(one.unit for claim in claims for one in claim.numbers if one.unit)
        for unit in units:
            value = partial(_value, unit)
            known = _of_one_mind(reports, [c for c in claims if value(c)], value)
            pairs = differing(known, value, partial(_are_apart, reports))
            for sides in opposed(known, value, pairs):
                ordered = {one: sides[one] for one in sorted(sides, key=_first_number)}
                if found := conflict(reports, "number", f"numbers.{unit}", ordered):
                    yield found


def _by_step(reports: Reports, step: Step) -> Iterator[list[EventClaim]]:
    groups: dict[Key, list[EventClaim]] = defaultdict(list)
    for claim in reports.events:
        key = step_of(claim, reports.person(claim))
        if key is not None and claim.step == step and claim.factuality == "happened":
            groups[key].append(claim)
    yield from groups.values()


def _of_one_mind(
    reports: Reports, claims: Sequence[EventClaim], value: Callable[[EventClaim], str]
) -> list[EventClaim]:
    """Leave out a report that tells several numbers: it counts parts, or two occasions."""
    told_by: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        told_by[reports.source(claim)].add(value(claim))
    return [claim for claim in claims if len(told_by[reports.source(claim)]) == 1]


def _are_apart(reports: Reports, one: EventClaim, other: EventClaim) -> bool:
    return reports.source(one) != reports.source(other)


def _total(claim: EventClaim) -> str:
    return str(claim.charges_total)


def _is_whole(claim: EventClaim) -> bool:
    """Not ``two more charges``, ``at least 18``."""
    return not _PART & set(fold(claim.what).split())


def _count_otherwise(
    reports: Reports, occasions: Occasions, one: EventClaim, other: EventClaim
) -> bool:
    """``17 counts of espionage`` may be some of ``18 charges``; 19 counts of it may not."""
    mine, theirs = _kinds(one), _kinds(other)
    if mine != theirs:
        if mine and theirs:
            return False
        part, whole = (one, other) if mine else (other, one)
        if (part.charges_total or 0) <= (whole.charges_total or 0):
            return False
    alike = _are_apart(reports, one, other) and reports.have_one_part(one, other)
    return alike and occasions.is_one(one, other)


def _kinds(claim: EventClaim) -> frozenset[str]:
    """Return the kinds of charge that are counted one by one, if any."""
    return frozenset(fold(one.what) for one in claim.charges if one.count is not None)


def _sentence_otherwise(
    reports: Reports, occasions: Occasions, one: EventClaim, other: EventClaim
) -> bool:
    alike = _are_apart(reports, one, other) and reports.have_one_part(one, other)
    return alike and differ_by(one, other) and occasions.is_one(one, other)


def _months(sides: dict[str, list[EventClaim]]) -> Callable[[str], float]:
    return lambda value: term(sides[value][0]) or 0.0


def _value(unit: str, claim: EventClaim) -> str:
    """Return ``14 people``; empty where the claim tells no number of that unit, or several."""
    found = {_words(one) for one in claim.numbers if one.unit == unit}
    return found.pop() if len(found) == 1 else ""


def _words(number: Number) -> str:
    return f"{number.value:g} {number.unit}"


def _first_number(value: str) -> float:
    return float(value.split()[0])
