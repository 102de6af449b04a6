"""What a time means: as written, a length, counted from the published day or from the day told."""

from casetrail.read.times import calendar, counted, counted_days, lengths, terms, told
from casetrail.read.times.calendar import Days
from casetrail.read.times.context import Context, Meaning
from casetrail.read.times.grammar import Found
from casetrail.read.times.written import written

LENGTHS = frozenset({"length", "anchored length"})
"""Rules of lengths of time."""
_RESOLVERS = counted.RESOLVERS | counted_days.RESOLVERS


def meaning(found: Found, context: Context) -> Meaning | None:
    """Return what a time means; None when it stays open.

    ValueError for a day that the calendar does not have.
    """
    rule, parts = found.rule, found.parts
    if rule == "length":
        return Meaning(lengths.length(parts), "explicit")
    if rule == "term":
        term = terms.term(parts, context.published)
        return Meaning(term[0], "explicit", because=terms.held(term[1])) if term else None
    if rule == "set":
        return Meaning(lengths.repeated(parts), "explicit")
    if rule == "anchored length":
        days = lengths.anchored(parts, context)
        return _from_published(days, context) if days.earliest else Meaning(days, "explicit")
    if (dated := written(rule, parts)) is not None:
        return Meaning(dated, "explicit")
    if rule in told.RESOLVERS and (reached := told.RESOLVERS[rule](parts, context)):
        return reached
    return _counted(found, context)


def _counted(found: Found, context: Context) -> Meaning | None:
    days: Days | None = None
    resolver = _RESOLVERS.get(found.rule)
    if context.published is not None and resolver is not None:
        try:
            days = resolver(found.parts, context.published, context.direction)
        except (ValueError, OverflowError):  # 29 February of a common year; beyond the calendar
            return None
    return _from_published(days, context) if days else None


def _from_published(days: Days, context: Context) -> Meaning:
    published = calendar.one_day(context.published) if context.published else None
    return Meaning(days, "relative", published)
