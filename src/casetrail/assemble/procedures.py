"""Procedures: the steps of one person, kind and party, and where they leave it."""

from collections.abc import Iterable, Sequence

from casetrail.assemble.by_person import Key, by_person
from casetrail.assemble.case import Case
from casetrail.assemble.charges import charges, charges_total
from casetrail.assemble.course import Line, in_order, moves, standing
from casetrail.assemble.evidence import evidence_of
from casetrail.assemble.sources import SINGLE
from casetrail.text.ids import claim_id
from casetrail.types import (
    Block,
    EventClaim,
    Factuality,
    Party,
    PartyRole,
    Procedure,
    ProcedureKind,
    Step,
)

ORDERED = "no day is given; placed by the usual order of the steps"
_STATES: frozenset[PartyRole] = frozenset({"requesting", "requested", "host"})
"""Parts that a state has, whoever acts for it."""
_BLOCKS: frozenset[Step] = frozenset({"appealed", "suspended", "postponed"})
_DECIDES: frozenset[Step] = frozenset({"upheld", "overturned", "surrendered", "withdrawn"})
_TO_COME: tuple[Factuality, ...] = ("planned", "possible")


def procedures(case: Case) -> tuple[Procedure, ...]:
    """Return the procedures in order of their earliest step."""
    found = (_procedure(case, key, lines) for key, lines in by_person(case).items())
    return tuple(one for one in found if one is not None)


def _procedure(case: Case, key: Key, lines: list[Line]) -> Procedure | None:
    """Return a procedure; None when all that is told of it is possible."""
    person, kind, party = key
    course = in_order(case, kind, lines)
    moved = [line for line in course if moves(case, line)]
    stands = standing(kind, moved)
    if all(line.first.factuality == "possible" for line in course):
        return None
    first = min((line.first for line in lines), key=lambda claim: case.place[claim.id])
    return Procedure(
        id=claim_id(first.article, f"procedure {kind} {party or ''} {first.id}", (first.span,)),
        members=tuple(claim.id for line in course for claim in line.claims),
        evidence=tuple(evidence_of(case, line.first) for line in course),
        doubts=_doubts(case, stands),
        support=case.sources.support(_told_in(stands, course)),
        person=person,
        kind=kind,
        matter=_matter(case, kind, party),
        parties=_parties(case, lines),
        charges_total=charges_total(moved),
        charges=charges(case, moved),
        status=stands.step if stands else None,
        since=stands.when if stands else None,
        steps=tuple(line.first.id for line in course),
        stands_at=stands.first.id if stands else None,
        next=_next(course, stands),
        blocked_by=_blocked(case, course, moved, stands),
    )


def _matter(case: Case, kind: ProcedureKind, party: str | None) -> str:
    if party is None:
        return ""
    lead = {"extradition": "to ", "asylum": "in "}.get(kind, "")
    return lead + case.actors[party].name


def _parties(case: Case, lines: Iterable[Line]) -> tuple[Party, ...]:
    """Return who has a part, as far as a step that is more than possible tells it."""
    found: dict[tuple[str, PartyRole], Party] = {}
    told = [line for line in lines if line.first.factuality != "possible"]
    for one in (one for line in told for claim in line.claims for one in claim.parties):
        actor = case.actor_of.get(one.mention)
        if actor is not None:
            known = case.state_of.get(actor, actor) if one.role in _STATES else actor
            found.setdefault((known, one.role), Party(actor=known, role=one.role))
    return tuple(found.values())


def _next(course: Sequence[Line], stands: Line | None) -> str | None:
    """Return what is told to come: the first step that is planned, or else possible."""
    other = [line.first for line in course if stands is None or line.step != stands.step]
    to_come = (claim for told in _TO_COME for claim in other if claim.factuality == told)
    return next((claim.id for claim in to_come), None)


def _blocked(
    case: Case, course: Sequence[Line], moved: Sequence[Line], stands: Line | None
) -> Block | None:
    """Return what holds it up: an appeal or a stay not yet decided, or a reason that is told."""
    if any(line.step in _DECIDES for line in moved):
        return None
    for line in reversed(moved):
        if line.step in _BLOCKS and line is not stands:
            return _block(case, line.first, line.first.what)
    for claim in (line.first for line in course):
        if claim.factuality == "did_not_happen" and claim.because is not None:
            return _block(case, claim, claim.because.text)
    return None


def _block(case: Case, claim: EventClaim, text: str) -> Block:
    return Block(event=claim.id, text=text, evidence=(evidence_of(case, claim),))


def _told_in(stands: Line | None, course: Iterable[Line]) -> list[str]:
    """Return the reports of the step where it stands; of all steps, where none says so."""
    lines = (stands,) if stands else course
    return [claim.article for line in lines for claim in line.claims]


def _doubts(case: Case, stands: Line | None) -> tuple[str, ...]:
    if stands is None:
        return ()
    ordered = () if stands.is_dated else (ORDERED,)
    sources = case.sources.count(claim.article for claim in stands.claims)
    single = (SINGLE,) if sources == 1 else ()
    return (*stands.first.doubts, *ordered, *single)
