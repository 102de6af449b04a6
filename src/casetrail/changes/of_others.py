"""Changes of what is no line: conflicts, what is due, reports, and what a person rejected."""

from collections.abc import Iterator

from casetrail.changes.fields import days
from casetrail.changes.known import Known
from casetrail.types import Change, Conflict


def of_conflicts(known: Known) -> Iterator[Change]:
    """Yield conflicts that are new or have another side, and those that are settled."""
    links = known.conflicts
    for new in links.news.values():
        olds = links.olds_of(new)
        if not olds:
            yield Change(what="conflict", ledger="conflict", line=new.id, new=_sides(new))
        elif new.explained and not any(old.explained for old in olds):
            yield Change(what="settled", ledger="conflict", line=new.id, new=_sides(new))
        elif all(_values(old) != _values(new) for old in olds):
            old, now = _sides(olds[0]), _sides(new)
            yield Change(what="conflict", ledger="conflict", line=new.id, old=old, new=now)
    for gone in links.olds.values():
        if not links.news_of(gone):
            yield Change(what="settled", ledger="conflict", line=gone.id, old=_sides(gone))


def of_due(known: Known) -> Iterator[Change]:
    """Yield what is due from now on, on another day, or no longer ahead though still planned."""
    then = {known.event_now(one.event): days(one.when) for one in known.before.due}
    now = {known.event_id(one.event): days(one.when) for one in known.after.due}
    for event, day in now.items():
        if event not in then or then[event] != day:
            yield Change(what="due", ledger="due", line=event, old=then.get(event), new=day)
    planned = {one.id for one in known.after.events if one.factuality == "planned"}
    for event, day in then.items():
        if event in planned and event not in now:
            yield Change(what="due", ledger="due", line=event, old=day)


def of_reports(known: Known) -> Iterator[Change]:
    """Yield reports that were added, and those that are no longer there."""
    then = [entry.id for entry in known.before.articles]
    now = [entry.id for entry in known.after.articles]
    for article in now:
        if article not in set(then):
            yield Change(what="added", ledger="report", line=article)
    for article in then:
        if article not in set(now):
            yield Change(what="unsupported", ledger="report", line=article)


def of_rejected(known: Known) -> Iterator[Change]:
    """Yield lines that a person has rejected since."""
    before = {claim for one in known.before.rejected for claim in (one.id, *one.members)}
    for one in known.after.rejected:
        if before.isdisjoint((one.id, *one.members)):
            yield Change(what="rejected", ledger=one.kind, line=one.id)


def _values(conflict: Conflict) -> list[str]:
    return sorted(side.value for side in conflict.sides)


def _sides(conflict: Conflict) -> str:
    return " / ".join(side.value for side in conflict.sides)
