"""Conflicts: one thing told in two ways that cannot both be right; both sides are kept."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from casetrail.assemble.case import Case
from casetrail.text.ids import claim_id
from casetrail.types import Conflict, EventClaim, Side


def conflicts(case: Case) -> tuple[Conflict, ...]:
    """Return the conflicts over whether a step happened, and over the number of charges."""
    claims = [claim for claim in case.claims if isinstance(claim, EventClaim)]
    return (*_outcomes(case, claims), *_numbers(case, claims))


def _outcomes(case: Case, claims: list[EventClaim]) -> Iterator[Conflict]:
    """One says that it happened, another that it did not."""
    groups: dict[tuple[object, ...], dict[str, list[EventClaim]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for claim in claims:
        key = _thing(case, claim)
        if key is not None and claim.factuality in ("happened", "did_not_happen"):
            groups[key][claim.factuality].append(claim)
    for sides in groups.values():
        if len(sides) > 1 and _differ(case, sides["happened"], sides["did_not_happen"]):
            ordered = {value: sides[value] for value in ("happened", "did_not_happen")}
            yield _conflict(case, "factuality", "outcome", ordered)


def _thing(case: Case, claim: EventClaim) -> tuple[object, ...] | None:
    person = case.person_of.get(claim.id)
    if claim.step is None or person is None:
        return None
    return claim.procedure, claim.step, person


def _differ(case: Case, one: list[EventClaim], other: list[EventClaim]) -> bool:
    """Two voices differ; one voice that tells of two days does not."""
    voices = {(c.voice and case.actor_of.get(c.voice), c.article) for c in one}
    others = {(c.voice and case.actor_of.get(c.voice), c.article) for c in other}
    return voices != others


def _numbers(case: Case, claims: list[EventClaim]) -> Iterator[Conflict]:
    """Reports count a person's charges differently."""
    groups: dict[str, dict[int, list[EventClaim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        person = case.person_of.get(claim.id)
        counted = claim.step == "charged" and claim.factuality == "happened"
        if person is not None and counted and claim.charges_total is not None:
            groups[person][claim.charges_total].append(claim)
    for totals in groups.values():
        if len(totals) > 1:
            counted_by = {str(total): totals[total] for total in sorted(totals)}
            yield _conflict(case, "charges_total", "number", counted_by)


def _conflict(
    case: Case,
    field: str,
    kind: Literal["outcome", "number"],
    sides: Mapping[str, Sequence[EventClaim]],
) -> Conflict:
    """Return the conflict about the earliest claim of either side."""
    first = min((c for side in sides.values() for c in side), key=lambda c: case.place[c.id])
    return Conflict(
        id=claim_id(first.article, f"conflict {field} {first.id}", (first.span,)),
        about=first.id,
        field=field,
        kind=kind,
        sides=tuple(
            Side(value=value, claims=tuple(claim.id for claim in side))
            for value, side in sides.items()
        ),
    )
