"""The case file, put together from its parts."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from casetrail.assemble.articles import entries, problems
from casetrail.assemble.asks import asks
from casetrail.assemble.case import Case
from casetrail.assemble.conflicts import conflicts
from casetrail.assemble.due import due
from casetrail.assemble.events import events
from casetrail.assemble.judged import reviewed
from casetrail.assemble.people import actors, mentions
from casetrail.assemble.procedures import procedures
from casetrail.assemble.rejected import without_rejected
from casetrail.assemble.statements import statements
from casetrail.assemble.supported import supported
from casetrail.assemble.times import times
from casetrail.types import Article, CaseFile, Day, Replayed


def assemble(
    articles: Iterable[Article],
    known: Replayed,
    *,
    name: str | None = None,
    as_of: Day | None = None,
    left_out: int = 0,
    signatures: Mapping[str, bytes] | None = None,
) -> CaseFile:
    """Return the case file of ``articles`` and what is ``known`` of them.

    ``as_of`` and ``left_out`` are what the caller has filtered by: they are stated, not applied.
    ``signatures`` are those of the texts, by article id, where they are at hand; the rest is made.
    The answer does not depend on the order of articles or claims.
    """
    every = Case(articles, known.claims, known.identities, known.verdicts, signatures)
    case, rejected, told = without_rejected(every)
    lines = supported(case, events(case))
    found = CaseFile(
        name=name,
        as_of=as_of,
        left_out=left_out,
        articles=entries(case),
        actors=actors(case),
        mentions=mentions(case),
        times=times(case),
        statements=supported(case, statements(case)),
        events=lines,
        procedures=procedures(case),
        asks=supported(case, asks(case)),
        due=due(lines, case.articles.values(), as_of),
        conflicts=conflicts(case),
        problems=problems(case),
        rejected=rejected,
        needs_you=(*every.verdicts.needs_you, *told),
    )
    return _with_reviews(case, found)


def _with_reviews(case: Case, found: CaseFile) -> CaseFile:
    """Return the case file with what people decided on each line."""
    held = case.verdicts
    members = {event.id: event.members for event in found.events}
    return replace(
        found,
        statements=tuple(reviewed(held, line) for line in found.statements),
        events=tuple(reviewed(held, line) for line in found.events),
        asks=tuple(reviewed(held, line) for line in found.asks),
        procedures=tuple(
            reviewed(held, one, members.get(one.stands_at or "", ())) for one in found.procedures
        ),
    )
