"""Events: claims of one thing, of the same people on the same day, are one line."""

from collections.abc import Iterable

from casetrail.assemble.case import Case
from casetrail.assemble.evidence import evidence_of
from casetrail.assemble.judged import regrouped
from casetrail.assemble.same_event import day_of, same
from casetrail.types import Event, EventClaim, Participant

NO_PERSON = "whose it is stands in another sentence"


def events(case: Case) -> tuple[Event, ...]:
    """Return the event lines in order of their earliest claim."""
    return tuple(_line(case, group) for group in grouped(case))


def grouped(case: Case) -> list[list[EventClaim]]:
    """Return the claims that make one line each, the earliest first."""
    claims = [claim for claim in case.claims if isinstance(claim, EventClaim)]
    told = same(case, (claim for claim in claims if _is_worth_a_line(case, claim)))
    judged = regrouped(told, case.verdicts, case.place)
    groups = (sorted(group, key=lambda claim: case.place[claim.id]) for group in judged)
    return sorted(groups, key=lambda group: case.place[group[0].id])


def _is_worth_a_line(case: Case, claim: EventClaim) -> bool:
    """A step always, but for what somebody in his own words thinks possible.

    Another event when somebody known has part in it, and it is told as more than possible.
    """
    if claim.step is not None:
        return claim.factuality != "possible" or claim.within not in case.direct
    known = any(one.mention in case.actor_of for one in claim.participants)
    return known and claim.factuality != "possible"


def _line(case: Case, group: list[EventClaim]) -> Event:
    first = group[0]
    dated = next((claim for claim in group if day_of(claim.when)), first)
    return Event(
        id=first.id,
        members=tuple(claim.id for claim in group),
        voice=case.actor_of.get(first.voice or ""),
        within=first.within if first.within in case.place else None,
        because=first.because,
        evidence=tuple(evidence_of(case, claim) for claim in group),
        doubts=_doubts(case, first),
        confidence=max(claim.confidence for claim in group),
        type=first.type,
        step=first.step,
        what=first.what,
        factuality=first.factuality,
        when=dated.when,
        where=first.where,
        participants=_participants(case, group),
        numbers=first.numbers,
        procedure=first.procedure,
        person=case.person_of.get(first.id),
    )


def _participants(case: Case, group: Iterable[EventClaim]) -> tuple[Participant, ...]:
    found: dict[str, Participant] = {}
    for one in (one for claim in group for one in claim.participants):
        actor = case.actor_of.get(one.mention)
        if actor is not None:
            found.setdefault(actor, Participant(actor=actor, role=one.role))
    return tuple(found.values())


def _doubts(case: Case, claim: EventClaim) -> tuple[str, ...]:
    """Return the claim's doubts, and whom its pronouns and descriptions are taken to mean."""
    taken = (_taken(case, one.mention) for one in claim.participants)
    own = (doubt for doubt in claim.doubts if doubt != NO_PERSON)
    return (*own, *filter(None, taken), *_of_nobody(case, claim))


def _taken(case: Case, id_: str) -> str | None:
    mention, actor = case.mentions.get(id_), case.actor_of.get(id_)
    if mention is None or actor is None or mention.form == "named":
        return None
    name = case.actors[actor].name
    return None if name == mention.text else f"“{mention.text}” is taken to be {name}"


def _of_nobody(case: Case, claim: EventClaim) -> tuple[str, ...]:
    """Say whom a step is taken to be of, where its sentence names nobody."""
    if claim.step is None or claim.person is not None:
        return ()
    person = case.person_of.get(claim.id)
    if person is None:
        return (NO_PERSON,)
    return (f"the sentence names nobody; taken to be of {case.actors[person].name}",)
