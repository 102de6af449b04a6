"""What the tests of conflicts share: reports, who disagrees, and claims changed by hand."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from casetrail.assemble.case import Case
from casetrail.assemble.conflicts import conflicts
from casetrail.pipeline import claims_of
from casetrail.resolve import resolve
from casetrail.types import Article, Claim, Conflict, EventClaim, Number, Span, Verdicts
from tests.told import report, told

Told = tuple[str, str, str]
"""The text of a report, its published day and its outlet."""


def read(*reports: Told | Article) -> tuple[list[Article], list[Claim]]:
    """Return articles with their claims."""
    articles = [one if isinstance(one, Article) else report(*one) for one in reports]
    return articles, [claim for one in articles for claim in claims_of(one)]


def found(
    *reports: Told | Article,
    change: Callable[[Claim], Claim] = lambda claim: claim,
    verdicts: Verdicts | None = None,
) -> tuple[Conflict, ...]:
    """Return the conflicts of reports, each claim changed by ``change``."""
    articles, claims = read(*reports)
    changed = [change(claim) for claim in claims]
    return conflicts(Case(articles, changed, resolve(articles, claims), verdicts))


def values(conflicts: Iterable[Conflict]) -> list[tuple[str, list[str]]]:
    """Return the kind of each conflict, and what its sides say."""
    return [(one.kind, [side.value for side in one.sides]) for one in conflicts]


def of_texts(*texts: str) -> list[tuple[str, list[str]]]:
    """Return the conflicts of texts, each of another paper of one day."""
    return values(told(*texts).conflicts)


def at(*places: str) -> Callable[[Claim], Claim]:
    """Return a change that puts each event where its sentence first names one of ``places``."""

    def change(claim: Claim) -> Claim:
        if not isinstance(claim, EventClaim):
            return claim
        return replace(claim, where=next((p for p in places if p in claim.what), None))

    return change


def counting(unit: str) -> Callable[[Claim], Claim]:
    """Return a change that gives each event the first number of its words, in ``unit``."""

    def change(claim: Claim) -> Claim:
        if not isinstance(claim, EventClaim):
            return claim
        told = [word for word in claim.what.split() if word.isdigit()][:1]
        numbers = tuple(
            Number(text=one, value=float(one), unit=unit, span=Span(0, 1)) for one in told
        )
        return replace(claim, numbers=numbers)

    return change
