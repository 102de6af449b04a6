"""Requests: who asked whom for what, and how later steps answered it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from casetrail.assemble.case import Case
from casetrail.assemble.evidence import evidence_of
from casetrail.assemble.judged import regrouped
from casetrail.text.ids import claim_id
from casetrail.types import (
    Ask,
    AskClaim,
    AskState,
    EventClaim,
    PartyRole,
    ProcedureKind,
    Step,
)

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
_ASKED: dict[ProcedureKind | None, tuple[PartyRole | None, PartyRole]] = {
    "asylum": (None, "host"),
    "extradition": ("requesting", "requested"),
}
"""Who asks whom by a step "requested", as parties; None is the person whose procedure it is."""
Answers = dict[tuple[ProcedureKind | None, str, str], list[EventClaim]]
_SETTLED: tuple[AskState, ...] = ("granted", "refused", "partly", "withdrawn", "failed", "answered")


class _Made(NamedTuple):
    """A request as told once: by its own claim, or by a step that is one."""

    claim: AskClaim | EventClaim
    askers: tuple[str, ...]
    asked: str

    @property
    def id(self) -> str:
        """The id of the claim."""
        return self.claim.id


def asks(case: Case) -> tuple[Ask, ...]:
    """Return the requests in order of their earliest claim."""
    answers = _answers(case)
    return tuple(_line(case, group, answers) for group in _grouped(case))


def claims_of_asks(case: Case) -> list[list[AskClaim]]:
    """Return the request claims that make one line each; steps that are requests left out."""
    told = ([made.claim for made in group] for group in _grouped(case))
    own = ([claim for claim in group if isinstance(claim, AskClaim)] for group in told)
    return [group for group in own if group]


def _grouped(case: Case) -> list[list[_Made]]:
    groups: dict[tuple[object, ...], list[_Made]] = defaultdict(list)
    for made in _made(case):
        if made.askers and made.asked != made.askers[0]:
            groups[made.askers[0], made.asked, _wanted(case, made.claim)].append(made)
    return regrouped(groups.values(), case.verdicts, case.place)


def _made(case: Case) -> Iterator[_Made]:
    """Yield each request once: a step at the words of a request adds nothing to it."""
    told = {(c.article, c.span) for c in case.claims if isinstance(c, AskClaim)}
    for claim in case.claims:
        if isinstance(claim, AskClaim):
            known = (case.actor_of.get(one) for one in claim.askers)
            askers = tuple(dict.fromkeys(one for one in known if one is not None))
            asked = case.actor_of.get(claim.asked or "")
            if asked is not None:
                yield _Made(claim, askers, asked)
        elif isinstance(claim, EventClaim) and (claim.article, claim.span) not in told:
            yield from _of_step(case, claim)


def _of_step(case: Case, claim: EventClaim) -> Iterator[_Made]:
    """``requests have been made to Bolivia and Brazil``: each is asked, by whose asylum it is."""
    requested = claim.step == "requested" and claim.procedure in _ASKED
    if not requested or claim.factuality not in ("happened", "planned"):
        return
    by: dict[PartyRole, list[str]] = defaultdict(list)
    for party in claim.parties:
        if (actor := case.actor_of.get(party.mention)) is not None:
            by[party.role].append(case.state_of.get(actor, actor))
    asker_role, asked_role = _ASKED[claim.procedure]
    person = case.person_of.get(claim.id)
    own = (person,) if asker_role is None and person is not None else ()
    askers = own or tuple(by[asker_role] if asker_role else ())
    if person is not None:
        yield from (_Made(claim, askers, asked) for asked in by[asked_role])


def _wanted(case: Case, claim: AskClaim | EventClaim) -> object:
    """What makes two requests of one to another the same: the procedure, or else the words."""
    if claim.procedure is not None:
        return claim.procedure, _person(case, claim)
    return " ".join(sorted(set(claim.what.lower().split())))


def _person(case: Case, claim: AskClaim | EventClaim) -> str | None:
    own = case.actor_of.get(claim.person or "")
    return case.person_of.get(claim.id, own) if isinstance(claim, EventClaim) else own


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


def _line(case: Case, group: list[_Made], answers: Answers) -> Ask:
    first, claim = group[0], group[0].claim
    state, answer = _answered(case, group, answers)
    told = isinstance(claim, AskClaim)
    own = claim_id(claim.article, f"ask {claim.id} {first.asked}", (claim.span,))
    return Ask(
        id=claim.id if told else own,
        members=tuple(made.claim.id for made in group),
        voice=case.actor_of.get(claim.voice or ""),
        within=claim.within if claim.within in case.place else None,
        because=claim.because,
        evidence=tuple(evidence_of(case, made.claim) for made in group),
        doubts=_doubts(case, claim),
        askers=first.askers,
        asked=first.asked,
        through=(),
        what=claim.what,
        beneficiaries=_beneficiaries(case, claim),
        state=state,
        when=claim.when,
        answer=answer,
    )


def _beneficiaries(case: Case, claim: AskClaim | EventClaim) -> tuple[str, ...]:
    if isinstance(claim, EventClaim):
        person = case.person_of.get(claim.id) if claim.procedure == "asylum" else None
        return (person,) if person is not None else ()
    known = (case.actor_of.get(one) for one in claim.beneficiaries)
    return tuple(dict.fromkeys(one for one in known if one is not None))


def _answered(case: Case, group: list[_Made], answers: Answers) -> tuple[AskState, str | None]:
    """Return the state: as told, or moved by a step of the one who was asked."""
    states = [_state(made.claim) for made in group]
    told = next((state for state in reversed(states) if state in _SETTLED), None)
    if told is not None:
        return told, None
    first = group[0].claim
    person = _person(case, first)
    steps = answers.get((first.procedure, person or "", group[0].asked), [])
    answer = next((step for step in steps if not _is_before(step, first)), None)
    if answer is not None and answer.step is not None:
        return _ANSWERS[answer.step], answer.id
    return ("waiting" if "waiting" in states else states[0]), None


def _state(claim: AskClaim | EventClaim) -> AskState:
    if isinstance(claim, AskClaim):
        return claim.state
    return "planned" if claim.factuality == "planned" else "waiting"


def _is_before(step: EventClaim, request: AskClaim | EventClaim) -> bool:
    """What was done before it was asked for is no answer."""
    latest = step.when.latest if step.when else None
    earliest = request.when.earliest if request.when else None
    return latest is not None and earliest is not None and latest < earliest


def _doubts(case: Case, claim: AskClaim | EventClaim) -> tuple[str, ...]:
    ids = (
        (*claim.askers, claim.asked or "") if isinstance(claim, AskClaim) else (claim.person or "",)
    )
    found = []
    for id_ in ids:
        mention, actor = case.mentions.get(id_), case.actor_of.get(id_)
        if mention is not None and actor is not None and mention.form == "pronoun":
            found.append(f"“{mention.text}” is taken to be {case.actors[actor].name}")
    return (*claim.doubts, *found)
