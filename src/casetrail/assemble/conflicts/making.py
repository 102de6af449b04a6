"""A conflict put together: its sides in a fixed order, who published them, and what was decided."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal, TypeVar

from casetrail.assemble.conflicts.hint import hint
from casetrail.assemble.conflicts.reports import Reports
from casetrail.text.ids import claim_id
from casetrail.types import Conflict, Decided, EventClaim, Side, StatementClaim

Kind = Literal["date", "number", "outcome", "place", "attribution"]
Told = TypeVar("Told", EventClaim, StatementClaim)
Sides = dict[str, list[Told]]


def differing(
    claims: Sequence[Told], value: Callable[[Told], str], differ: Callable[[Told, Told], bool]
) -> Iterator[tuple[Told, Told]]:
    """Yield each two claims of different values that ``differ`` says cannot both be right."""
    for one, other in combinations(claims, 2):
        if value(one) != value(other) and differ(one, other):
            yield one, other


def opposed(
    claims: Sequence[Told], value: Callable[[Told], str], pairs: Iterable[tuple[Told, Told]]
) -> Iterator[Sides[Told]]:
    """Yield the claims of ``pairs``, those that hang together as the sides of one conflict.

    ``claims`` are in the order of the case, and so is each side.
    """
    links: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        links[one.id].add(other.id)
        links[other.id].add(one.id)
    for ids in _connected(links):
        sides: Sides[Told] = defaultdict(list)
        for claim in (claim for claim in claims if claim.id in ids):
            sides[value(claim)].append(claim)
        yield dict(sides)


def _connected(links: dict[str, set[str]]) -> Iterator[set[str]]:
    seen: set[str] = set()
    for start in links:
        if start in seen:
            continue
        group, waiting = {start}, [start]
        while waiting:
            new = links[waiting.pop()] - group
            group |= new
            waiting += new
        seen |= group
        yield group


def conflict(
    reports: Reports, kind: Kind, field: str, sides: Sides[Told], show: Callable[[str], str] = str
) -> Conflict | None:
    """Return the conflict about the earliest claim of any side; sides come as they are ordered.

    None where fewer than two sides have a report that is no opinion piece. ``show`` says a value
    in words, for the hint.
    """
    news = {v: c for v, c in sides.items() if not all(reports.is_opinion(one) for one in c)}
    if len(news) < 2:
        return None
    claims = sorted((c for side in news.values() for c in side), key=_place(reports))
    first = claims[0]
    made = tuple(_side(reports, value, news[value]) for value in news)
    return Conflict(
        id=claim_id(first.article, f"conflict {field} {first.id}", ()),
        about=first.id,
        field=field,
        kind=kind,
        sides=made,
        hint=hint(reports, news, show),
        explained=_explained(reports, field, claims),
    )


def _place(reports: Reports) -> Callable[[EventClaim | StatementClaim], int]:
    return lambda claim: reports.case.place[claim.id]


def _side(
    reports: Reports, value: str, claims: Sequence[EventClaim] | Sequence[StatementClaim]
) -> Side:
    """Return one side: an outlet counts once, and a copy not at all beside its original."""
    articles = dict.fromkeys(reports.source(claim) for claim in claims)
    outlets = (reports.case.articles[article].outlet for article in articles)
    days = sorted(day for claim in claims if (day := reports.published(claim)))
    return Side(
        value=value,
        claims=tuple(claim.id for claim in claims),
        outlets=tuple(dict.fromkeys(outlet for outlet in outlets if outlet)),
        first=days[0] if days else None,
        last=days[-1] if days else None,
    )


def _explained(
    reports: Reports, field: str, claims: Iterable[EventClaim | StatementClaim]
) -> Decided | None:
    """Return what a person said of it last, through a claim of any side."""
    known = reports.case.verdicts.explained
    found = [known[claim.id, field] for claim in claims if (claim.id, field) in known]
    return max(found, key=lambda one: (one.at, one.judgement), default=None)
