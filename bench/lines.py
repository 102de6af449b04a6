"""Events, procedures, asks, due and conflicts of a case file against gold."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bench import gold
from bench.actors import candidates
from bench.pairs import overlap, pair
from bench.score import Count
from casetrail.types import Ask, CaseFile, Conflict, Due, Event, Evidence, Procedure, When

G = TypeVar("G")
F = TypeVar("F")


@dataclass(frozen=True)
class Known:
    """A case file beside its gold: who each actor is, and which gold article each article."""

    case: gold.Case
    actors: dict[str, frozenset[str]]
    articles: dict[str, str]


def know(case: gold.Case, found: CaseFile) -> Known:
    """Return the case file's actors and articles in the gold's names."""
    hashes = {article.sha256: article.id for article in case.articles}
    return Known(
        case,
        {actor.id: candidates(actor, case.actors) for actor in found.actors},
        {entry.id: hashes.get(entry.sha256, "") for entry in found.articles},
    )


def score(case: gold.Case, found: CaseFile) -> dict[str, Count]:
    """Return counts for each kind of line. A line is right only with what makes it true.

    An event needs its factuality and day, a procedure its status and number of charges, an ask
    whom it was put to and its state, a due its day, a conflict its kind and values.
    """
    known = know(case, found)
    events = pair(case.events, found.events, lambda one, other: _event_likeness(known, one, other))
    right_events = {i for i, j in events.items() if _event_right(case.events[i], found.events[j])}
    ids = {case.events[i].id: found.events[j].id for i, j in events.items()}
    return {
        "events": _count(len(right_events), case.events, found.events),
        "procedures": _matching(known, case.procedures, found.procedures, _procedure_right),
        "asks": _matching(known, case.asks, found.asks, _ask_right),
        "due": _count(_due_right(ids, case.due, found.due), case.due, found.due),
        "conflicts": _matching(known, case.conflicts, found.conflicts, _conflict_right),
    }


def _event_likeness(known: Known, wanted: gold.Event, found: Event) -> float:
    if not _rests_on(known, found.evidence, wanted.anchors):
        return 0.0
    if wanted.step and wanted.step == found.step:
        return 1 + overlap(_words(wanted.what), _words(found.what))
    return overlap(_words(wanted.what), _words(found.what))


def _event_right(wanted: gold.Event, found: Event) -> bool:
    return wanted.factuality == found.factuality and _same_days(wanted, found.when)


def _same_days(wanted: gold.Event, when: When | None) -> bool:
    if wanted.edtf:
        return when is not None and when.edtf == wanted.edtf
    if wanted.earliest or wanted.latest:
        return when is not None and (when.earliest, when.latest) == (wanted.earliest, wanted.latest)
    return True


def _procedure_right(known: Known, wanted: gold.Procedure, found: Procedure) -> bool:
    return (
        wanted.kind == found.kind
        and wanted.person in known.actors.get(found.person, ())
        and wanted.status == found.status
        and wanted.charges_total == found.charges_total
    )


def _ask_right(known: Known, wanted: gold.Ask, found: Ask) -> bool:
    askers = frozenset().union(*(known.actors.get(actor, frozenset()) for actor in found.askers))
    return (
        _rests_on(known, found.evidence, wanted.anchors)
        and not askers.isdisjoint(wanted.askers)
        and wanted.asked in known.actors.get(found.asked or "", ())
        and found.state in wanted.state
    )


def _conflict_right(known: Known, wanted: gold.Conflict, found: Conflict) -> bool:
    values = {side.value for side in found.sides}
    return wanted.kind == found.kind and values == {side.value for side in wanted.sides}


def _due_right(ids: dict[str, str], wanted: Sequence[gold.Due], found: Sequence[Due]) -> int:
    days = {due.event: due.when.edtf for due in found}
    return sum(days.get(ids.get(due.event, "")) == due.edtf for due in wanted)


def _rests_on(known: Known, evidence: Iterable[Evidence], anchors: Sequence[gold.Anchor]) -> bool:
    return any(
        known.articles.get(one.article) == anchor.article
        and one.start < anchor.span.stop
        and anchor.span.start < one.stop
        for one in evidence
        for anchor in anchors
    )


def _matching(
    known: Known, wanted: Sequence[G], found: Sequence[F], right: Callable[[Known, G, F], bool]
) -> Count:
    pairs = pair(wanted, found, lambda one, other: float(right(known, one, other)))
    return _count(len(pairs), wanted, found)


def _count(right: int, wanted: Sequence[object], found: Sequence[object]) -> Count:
    return Count(right, len(found) - right, len(wanted) - right)


def _words(what: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{4,}", what.casefold()))
