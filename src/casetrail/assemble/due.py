"""What is due: planned events whose day is still ahead on the as-of day."""

from collections.abc import Iterable

from casetrail.types import Article, Day, Due, Event


def due(events: Iterable[Event], articles: Iterable[Article], as_of: Day | None) -> tuple[Due, ...]:
    """Return the planned events that lie ahead, the earliest first.

    Counted from ``as_of``, or else from the latest published day, never from today.
    """
    days = [article.published for article in articles if article.published]
    day = as_of or max(days, default=None)
    if day is None:
        return ()
    ahead = [event for event in events if _is_ahead(event, day)]
    found = [Due(event=event.id, when=event.when) for event in ahead if event.when]
    return tuple(sorted(found, key=lambda one: (one.when.earliest or "", one.when.latest or "")))


def _is_ahead(event: Event, day: Day) -> bool:
    if event.factuality != "planned" or event.when is None:
        return False
    latest = event.when.latest
    return latest is not None and latest >= day and event.when.basis != "published"
