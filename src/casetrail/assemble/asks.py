"""Requests: who asked whom for what, and how later steps answered it."""

from collections import defaultdict

from casetrail.assemble.case import Case
from casetrail.assemble.evidence import evidence_of
from casetrail.types import Ask, AskClaim, AskState, EventClaim, ProcedureKind, Step

_ANSWERS: dict[Step, AskState] = {
    "approved": "granted",
    "granted": "granted",
    "ordered": "granted",
    "surrendered": "granted",
    "pardoned": "granted",
    "offered": "granted",
    "released": "granted",
    "refused": "refused",
}
Answers = dict[tuple[ProcedureKind | None, str, str], list[EventClaim]]
_SETTLED: tuple[AskState, ...] = ("granted", "refused", "partly", "withdrawn", "failed", "answered")


def asks(case: Case) -> tuple[Ask, ...]:
    """Return the requests in order of their earliest claim."""
    answers = _answers(case)
    groups: dict[tuple[object, ...], list[AskClaim]] = defaultdict(list)
    for claim in case.claims:
        if isinstance(claim, AskClaim):
            asker = case.actor_of.get(claim.askers[0]) if claim.askers else None
            asked = case.actor_of.get(claim.asked or "")
            if asker is not None and asked is not None and asker != asked:
                groups[asker, asked, _wanted(case, claim)].append(claim)
    return tuple(_line(case, group, answers) for group in groups.values())


def _wanted(case: Case, claim: AskClaim) -> object:
    """What makes two requests of one to another the same: the procedure, or else the words."""
    if claim.procedure is not None:
        return claim.procedure, case.actor_of.get(claim.person or "")
    return " ".join(sorted(set(claim.what.lower().split())))


def _answers(case: Case) -> Answers:
    """Return the steps that can answer a request, by procedure, person and party."""
    found: Answers = defaultdict(list)
    for claim in case.claims:
        told = isinstance(claim, EventClaim) and claim.step in _ANSWERS
        if not isinstance(claim, EventClaim) or not told or claim.factuality != "happened":
            continue
        person = case.person_of.get(claim.id)
        mentions = [one.mention for one in claim.participants]
        for mention in (*mentions, *(one.mention for one in claim.parties)):
            actor = case.actor_of.get(mention)
            if actor is not None and person is not None:
                found[claim.procedure, person, actor].append(claim)
    return found


def _line(case: Case, group: list[AskClaim], answers: Answers) -> Ask:
    first = group[0]
    state, answer = _answered(case, group, answers)
    return Ask(
        id=first.id,
        members=tuple(claim.id for claim in group),
        voice=case.actor_of.get(first.voice or ""),
        within=first.within,
        because=first.because,
        evidence=tuple(evidence_of(case, claim) for claim in group),
        doubts=_doubts(case, first),
        askers=tuple(
            dict.fromkeys(case.actor_of[one] for one in first.askers if one in case.actor_of)
        ),
        asked=case.actor_of.get(first.asked or ""),
        through=(),
        what=first.what,
        beneficiaries=tuple(
            dict.fromkeys(case.actor_of[one] for one in first.beneficiaries if one in case.actor_of)
        ),
        state=state,
        when=first.when,
        answer=answer,
    )


def _answered(case: Case, group: list[AskClaim], answers: Answers) -> tuple[AskState, str | None]:
    """Return the state: as told, or moved by a step of the one who was asked."""
    told = next((claim.state for claim in reversed(group) if claim.state in _SETTLED), None)
    if told is not None:
        return told, None
    first = group[0]
    asked, person = case.actor_of.get(first.asked or ""), case.actor_of.get(first.person or "")
    steps = answers.get((first.procedure, person or "", asked or ""), [])
    answer = next((step for step in steps if not _is_before(step, first)), None)
    if answer is not None and answer.step is not None:
        return _ANSWERS[answer.step], answer.id
    states = [claim.state for claim in group]
    return ("waiting" if "waiting" in states else states[0]), None


def _is_before(step: EventClaim, request: AskClaim) -> bool:
    """What was done before it was asked for is no answer."""
    latest = step.when.latest if step.when else None
    earliest = request.when.earliest if request.when else None
    return latest is not None and earliest is not None and latest < earliest


def _doubts(case: Case, claim: AskClaim) -> tuple[str, ...]:
    found = []
    for id_ in (*claim.askers, claim.asked or ""):
        mention, actor = case.mentions.get(id_), case.actor_of.get(id_)
        if mention is not None and actor is not None and mention.form == "pronoun":
            found.append(f"“{mention.text}” is taken to be {case.actors[actor].name}")
    return (*claim.doubts, *found)
