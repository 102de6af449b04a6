"""Whose procedure each step is: by person, kind, and the party that makes it one of its own."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from casetrail.assemble.case import Case
from casetrail.assemble.course import Line
from casetrail.assemble.events import grouped
from casetrail.types import EventClaim, PartyRole, ProcedureKind

Key = tuple[str, ProcedureKind, str | None]
"""Person, kind and party; a party is None where none is told, or many in one breath."""
_SPLIT: dict[ProcedureKind, tuple[PartyRole, ...]] = {
    "extradition": ("requesting",),
    "asylum": ("host",),
}
"""Whose procedure it is beside the person's, by kind: asylum in each country is its own."""
_MANY = 3
"""States told in one breath ("asked Cuba, India and Spain"): none has its own procedure yet."""


def by_person(case: Case) -> dict[Key, list[Line]]:
    """Group the steps of known persons."""
    groups: dict[tuple[str, ProcedureKind], list[Line]] = defaultdict(list)
    for group in grouped(case):
        first = group[0]
        person = case.person_of.get(first.id)
        if first.step and first.procedure and person and case.actors[person].kind == "person":
            groups[person, first.procedure].append(Line(first.step, tuple(group)))
    return {
        (person, kind, party): own
        for (person, kind), lines in groups.items()
        for party, own in _split(case, kind, lines).items()
    }


def _split(case: Case, kind: ProcedureKind, lines: Sequence[Line]) -> dict[str | None, list[Line]]:
    """Steps without a party go to the one procedure there is, or stand apart."""
    roles = _SPLIT.get(kind, ())
    parties = [(line, _parties(case, line.claims, roles)) for line in lines]
    own = {
        party
        for line, found in parties
        if len(found) < _MANY and line.first.factuality != "possible"
        for party in found
    }
    by_party: dict[str | None, list[Line]] = defaultdict(list)
    loose: list[Line] = []
    for line, found in parties:
        for party in sorted(own & found):
            by_party[party].append(line)
        if not own & found:
            loose.append(line)
    if loose:
        by_party[_home(kind, by_party)] += loose
    return by_party


def _home(kind: ProcedureKind, by_party: dict[str | None, list[Line]]) -> str | None:
    """Return where steps without a party belong: one person is seldom wanted by two states."""
    if len(by_party) != 1 and kind != "extradition":
        return None
    ordered = sorted(by_party, key=lambda party: (-len(by_party[party]), party or ""))
    return ordered[0] if ordered else None


def _parties(case: Case, claims: Iterable[EventClaim], roles: Sequence[PartyRole]) -> set[str]:
    told = (one for claim in claims for one in claim.parties if one.role in roles)
    found = (case.actor_of.get(one.mention) for one in told)
    return {case.state_of.get(actor, actor) for actor in found if actor is not None}
