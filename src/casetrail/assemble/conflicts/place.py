"""Place: one event told at two places that are not one within the other."""

from collections.abc import Iterator

from casetrail.assemble.conflicts.making import conflict, differing, opposed
from casetrail.assemble.conflicts.reports import Reports
from casetrail.assemble.events import grouped
from casetrail.lang.en.countries import country_of
from casetrail.text.names import fold
from casetrail.types import Conflict, EventClaim

_BEFORE = ("in ", "at ", "near ", "outside ", "inside ", "on ")


def places(reports: Reports) -> Iterator[Conflict]:
    """Yield the conflicts over where an event took place."""
    standing = {claim.id for claim in reports.events}
    for line in grouped(reports.case):
        claims = [claim for claim in line if claim.id in standing and _is_place(reports, claim)]
        pairs = differing(claims, _place, lambda a, b: _differ(reports, a, b))
        for sides in opposed(claims, _place, pairs):
            named = {_written(claims[0]): claims for claims in sides.values()}
            if found := conflict(reports, "place", "where", named):
                yield found


def _place(claim: EventClaim) -> str:
    return fold(_written(claim))


def _written(claim: EventClaim) -> str:
    """Return the place as it is written, without its preposition."""
    words = " ".join((claim.where or "").split())
    for lead in _BEFORE:
        words = words.removeprefix(lead).removeprefix(lead.capitalize())
    return words


def _is_place(reports: Reports, claim: EventClaim) -> bool:
    """Say whether the report names a place by these words, and not a building or a body."""
    return bool(claim.where) and (claim.article, _place(claim)) in reports.place_names


def _differ(reports: Reports, one: EventClaim, other: EventClaim) -> bool:
    """Two cities, or two countries, of which neither report's sentence names the other's."""
    mine, theirs = _place(one), _place(other)
    if reports.source(one) == reports.source(other) or mine in theirs or theirs in mine:
        return False
    if (country_of(mine) is None) != (country_of(theirs) is None):
        return False
    return not _names(reports, one, theirs) and not _names(reports, other, mine)


def _names(reports: Reports, claim: EventClaim, place: str) -> bool:
    text = reports.case.text(claim.article)
    return place in fold(text[claim.sentence.start : claim.sentence.stop])
