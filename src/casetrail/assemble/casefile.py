"""The case file, put together from its parts."""

from collections.abc import Iterable

from casetrail.assemble.articles import entries, problems
from casetrail.assemble.asks import asks
from casetrail.assemble.case import Case
from casetrail.assemble.conflicts import conflicts
from casetrail.assemble.due import due
from casetrail.assemble.events import events
from casetrail.assemble.people import actors, mentions
from casetrail.assemble.procedures import procedures
from casetrail.assemble.statements import statements
from casetrail.assemble.times import times
from casetrail.types import Article, CaseFile, Claim, Day, Identities


def assemble(
    articles: Iterable[Article],
    claims: Iterable[Claim],
    identities: Identities,
    *,
    name: str | None = None,
    as_of: Day | None = None,
    left_out: int = 0,
) -> CaseFile:
    """Return the case file of ``articles`` and their ``claims``.

    ``as_of`` and ``left_out`` are what the caller has filtered by: they are stated, not applied.
    The answer does not depend on the order of articles or claims.
    """
    case = Case(articles, claims, identities)
    lines = events(case)
    return CaseFile(
        name=name,
        as_of=as_of,
        left_out=left_out,
        articles=entries(case),
        actors=actors(case),
        mentions=mentions(case),
        times=times(case),
        statements=statements(case),
        events=lines,
        procedures=procedures(case),
        asks=asks(case),
        due=due(lines, case.articles.values(), as_of),
        conflicts=conflicts(case),
        problems=problems(case),
    )
