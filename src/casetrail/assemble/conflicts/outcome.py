"""Outcome: one report says that a step happened, another that it did not."""

import re
from collections import defaultdict
from collections.abc import Iterator

from casetrail.assemble.conflicts.making import conflict, differing, opposed
from casetrail.assemble.conflicts.occasion import ONCE, Key, days_between, step_of
from casetrail.assemble.conflicts.reports import Reports, told
from casetrail.types import Conflict, EventClaim, When

_SHOWN = {"happened": "that it happened", "did_not_happen": "that it did not happen"}
_AUXILIARY = r"(?:was|were|is|are|ha[sd]|have|did|do|does|could)"
_NEGATED = rf"(?:{_AUXILIARY}\s+(?:not|never)|{_AUXILIARY}n[’']t)\b"
_NOT_BEFORE = re.compile(
    rf"\b(?:{_NEGATED}|(?:never|without|no|yet\s+to|fail(?:s|ed)?\s+to)\b)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""``was not charged``, ``has yet to be charged``; not ``should not be``, ``would not be``."""
_NOT_AFTER = re.compile(rf"^\W*(?:\w+\W+){{0,2}}?{_NEGATED}", re.IGNORECASE)
"""``the offer could not be made``: behind a noun that says the step."""
_SO_FAR = re.compile(r"\b(?:yet|ha(?:s|ve|d)|so far|still|hasn|haven)\b", re.IGNORECASE)
_SHOULD = re.compile(r"\b(?:to|should|must|would|will|may|might|can)\b", re.IGNORECASE)
_BESIDE = 40
"""Characters on either side of a step's word within which its "not" is looked for."""
_NEAR = 30
"""Days within which a step that can come again, such as an arrest, is taken to be the same."""


def outcomes(reports: Reports) -> Iterator[Conflict]:
    """Yield the conflicts over whether a step of a person happened."""
    groups: dict[Key, list[EventClaim]] = defaultdict(list)
    for claim in reports.events:
        key = step_of(claim, reports.case.person_of.get(claim.id))
        if key is not None and _is_plain(reports, claim):
            groups[key].append(claim)
    for claims in groups.values():
        both = _say_both(reports, claims)
        kept = [claim for claim in claims if _voice(reports, claim) not in both]
        pairs = differing(kept, _outcome, lambda a, b: _differ(reports, a, b))
        for sides in opposed(kept, _outcome, pairs):
            ordered = {value: sides[value] for value in _SHOWN if value in sides}
            if found := conflict(reports, "outcome", "factuality", ordered, _SHOWN.__getitem__):
                yield found


def _outcome(claim: EventClaim) -> str:
    return claim.factuality


def _is_plain(reports: Reports, claim: EventClaim) -> bool:
    """What happened, or what plainly did not: was not, has not been, is denied."""
    if claim.factuality == "happened":
        return True
    return claim.factuality == "did_not_happen" and _is_denied(reports, claim)


def _is_denied(reports: Reports, claim: EventClaim) -> bool:
    """``has not been charged``; not ``should not be charged``, ``refused to arrest him``."""
    within = reports.statements.get(claim.within or "")
    if within is not None and within.act == "denied":
        return True
    before, after = _words_beside(reports, claim)
    found = _NOT_BEFORE.search(before)
    plain = found is not None and not _SHOULD.search(found["rest"])
    return plain or bool(_NOT_AFTER.search(after))


def _words_beside(reports: Reports, claim: EventClaim) -> tuple[str, str]:
    """Return what stands before and behind a step's word in its sentence."""
    text = reports.case.text(claim.article)
    start = max(claim.sentence.start, claim.span.start - _BESIDE)
    stop = min(claim.sentence.stop, claim.span.stop + _BESIDE)
    return text[start : claim.span.start], text[claim.span.stop : stop]


def _voice(reports: Reports, claim: EventClaim) -> tuple[str, str | None]:
    """Return who says it: the report, or somebody in it."""
    voice = reports.case.actor_of.get(claim.voice or "", claim.voice)
    return reports.source(claim), voice


def _say_both(reports: Reports, claims: list[EventClaim]) -> set[tuple[str, str | None]]:
    """Return the voices that say both: things moved on, or two things are meant."""
    told_by: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for claim in claims:
        told_by[_voice(reports, claim)].add(claim.factuality)
    return {voice for voice, outcomes in told_by.items() if len(outcomes) > 1}


def _differ(reports: Reports, one: EventClaim, other: EventClaim) -> bool:
    """Within one report ("that offer could not be made"), whose it is need not be told again."""
    did, did_not = (one, other) if one.factuality == "happened" else (other, one)
    beside = reports.source(did) == reports.source(did_not)
    named = did.person is not None and did_not.person is not None
    same = reports.have_one_part(did, did_not, must=not beside)
    return (beside or named) and same and _is_one_time(reports, did, did_not)


def _is_one_time(reports: Reports, did: EventClaim, did_not: EventClaim) -> bool:
    """What had not happened by a day, and then happened, is a course of events."""
    when, denied = told(did.when), told(did_not.when)
    if denied is not None:
        return when is not None and _overlap(when, denied)
    by = (when.latest if when else None) or reports.published(did)
    said = reports.published(did_not)
    if by is None or said is None or by > said:
        return False
    if by == said and (when is not None or _is_so_far(reports, did_not)):
        return False
    return did.step in ONCE or days_between(by, said) <= _NEAR


def _is_so_far(reports: Reports, did_not: EventClaim) -> bool:
    return any(_SO_FAR.search(words) for words in _words_beside(reports, did_not))


def _overlap(one: When, other: When) -> bool:
    """Say whether two times share a day; a time that is open on a side shares none for sure."""
    first, last = one.earliest, one.latest
    second, latest = other.earliest, other.latest
    if first is None or last is None or second is None or latest is None:
        return False
    return first <= latest and second <= last
