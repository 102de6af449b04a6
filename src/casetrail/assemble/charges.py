"""The charges of a procedure: the last number told, and every charge that is named."""

from collections.abc import Iterable, Iterator

from casetrail.assemble.case import Case
from casetrail.assemble.course import Line
from casetrail.assemble.evidence import evidence_of
from casetrail.types import Charge, Charged, EventClaim


def charges_total(moved: Iterable[Line]) -> int | None:
    """Return the number of charges that was told last."""
    told = [claim for line in moved for claim in line.claims if claim.step == "charged"]
    counted = [claim.charges_total for claim in told if claim.charges_total is not None]
    return counted[-1] if counted else None


def charges(case: Case, moved: Iterable[Line]) -> tuple[Charge, ...]:
    """Return each charge once, by its words, with the last step that it went through."""
    found: dict[str, Charge] = {}
    for line, claim, one in _each(moved):
        known = found.get(one.what.lower())
        found[one.what.lower()] = Charge(
            what=known.what if known else one.what,
            count=one.count or (known.count if known else None),
            status=line.step,
            since=line.when,
            carries=one.carries or (known.carries if known else None),
            evidence=(*(known.evidence if known else ()), evidence_of(case, claim)),
        )
    return tuple(found.values())


def _each(moved: Iterable[Line]) -> Iterator[tuple[Line, EventClaim, Charged]]:
    for line in moved:
        for claim in line.claims:
            yield from ((line, claim, one) for one in claim.charges)
