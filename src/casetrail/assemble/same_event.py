"""Which claims tell one event: one step or the death of one person, or one day and people."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from casetrail.assemble.case import Case
from casetrail.lang import en
from casetrail.types import EventClaim, ParticipantRole, When

Key = tuple[object, ...]
Groups = dict[Key, list[EventClaim]]
_SLACK = timedelta(days=7)
"""A vague day ("two weeks ago") may be this far off."""


def day_of(when: When | None) -> str | None:
    """Return the days as written, where an article tells them."""
    if when is None or when.basis in ("published", "unknown"):
        return None
    return when.edtf


def same(case: Case, claims: Iterable[EventClaim]) -> list[list[EventClaim]]:
    """Return the claims grouped by what they tell; a claim that is unlike all stands alone."""
    steps: dict[Key, Groups] = defaultdict(lambda: defaultdict(list))
    alone: list[EventClaim] = []
    for claim in claims:
        what = _step(case, claim) or _death(case, claim)
        if what is None:
            alone.append(claim)
        else:
            steps[what][(day_of(claim.when),)].append(claim)
    told = [group for days in steps.values() for group in _of_step(days)]
    return [*told, *_others(case, alone)]


def _step(case: Case, claim: EventClaim) -> Key | None:
    """Return what two claims of one step share beside the day; None where it is of nobody known."""
    person = case.person_of.get(claim.id)
    if claim.step is None or person is None:
        return None
    voice = case.actor_of.get(claim.voice or "", claim.voice)
    told = (case.actor_of.get(one.mention) for one in claim.parties if one.role == "host")
    hosts = tuple(sorted(actor for actor in told if actor is not None))
    return claim.procedure, claim.step, person, claim.factuality, voice, hosts


def _death(case: Case, claim: EventClaim) -> Key | None:
    """Return what two claims of one death share: nobody dies twice, so the day may be missing.

    None unless the report names the one who died ("murder" and "shooting" tell more than a death).
    """
    role = _role_of_dead(claim.span.of(case.text(claim.article)).lower())
    if claim.type != "DEATH" or claim.factuality != "happened" or role is None:
        return None
    told = [case.mentions.get(one.mention) for one in claim.participants if one.role == role]
    one = told[0] if len(told) == 1 else None
    person = case.actors.get(case.actor_of.get(one.id, "")) if one else None
    if one is None or one.form != "named" or person is None or person.kind != "person":
        return None
    return claim.type, person.id


def _role_of_dead(word: str) -> ParticipantRole | None:
    if word in en.words("death_nouns"):
        return "target"
    return "agent" if word in en.words("death_verbs") else None


def _of_step(days: Groups) -> list[list[EventClaim]]:
    """Join a vague day to the exact one it can mean, and claims without a day to the only one."""
    for key in [key for key in days if key != (None,)]:
        near = [other for other in days if other != key and _may_be(days[key], days[other])]
        if len(near) == 1:
            days[near[0]] += days.pop(key)
    undated = days.pop((None,), [])
    if len(days) == 1:
        next(iter(days.values())).extend(undated)
    elif undated:
        days[None,] = undated
    return list(days.values())


def _may_be(vague: list[EventClaim], exact: list[EventClaim]) -> bool:
    """Say whether a vague time, a week to either side, holds the exact day of other claims."""
    one, other = vague[0].when, exact[0].when
    if one is None or other is None or other.earliest is None or other.earliest != other.latest:
        return False
    if one.earliest is None or one.latest is None or one.earliest == one.latest:
        return False
    first, last = date.fromisoformat(one.earliest), date.fromisoformat(one.latest)
    return first - _SLACK <= date.fromisoformat(other.earliest) <= last + _SLACK


def _others(case: Case, claims: Iterable[EventClaim]) -> list[list[EventClaim]]:
    """Group events that are no steps: one type and day, the people of one among the other's.

    Without a day, only the same word of the same report tells the same thing.
    """
    groups: list[list[EventClaim]] = []
    by_day: dict[Key, list[list[EventClaim]]] = defaultdict(list)
    for claim in claims:
        day = day_of(claim.when) or (claim.article, claim.span.of(case.text(claim.article)))
        near = by_day[claim.type, claim.factuality, day, claim.step]
        found = next((one for one in near if _is_same(case, claim, one[0])), None)
        if found is None:
            found = []
            groups.append(found)
            near.append(found)
        found.append(claim)
    return groups


def _is_same(case: Case, claim: EventClaim, other: EventClaim) -> bool:
    people, others = _people(case, claim), _people(case, other)
    same_people = bool(people) and (people <= others or others <= people)
    return claim.step is None and same_people


def _people(case: Case, claim: EventClaim) -> set[str]:
    found = (case.actor_of.get(one.mention) for one in claim.participants)
    return {actor for actor in found if actor is not None}
