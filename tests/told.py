"""Reports read whole, with the model's reading, and what their case file tells in plain words."""

from collections.abc import Iterable

from msgspec.structs import replace

import casetrail
from casetrail.types import Article, CaseFile, Event, Genre, Procedure, ProcedureKind
from tests.factory import article

PUBLISHED = "2032-03-10"
"""The day of a report that gives none: Wednesday 10 March 2032."""


def report(
    text: str, published: str = PUBLISHED, outlet: str = "", genre: Genre = "news"
) -> Article:
    """Return a report; one that names no outlet is another paper's than one of another day."""
    return replace(article(text, published, outlet or f"The Courier of {published}"), genre=genre)


def told(*reports: str | Article, as_of: str | None = None) -> CaseFile:
    """Return the case file of several reports; each bare text is of another paper."""
    articles = (
        report(one, outlet=f"Paper {number}") if isinstance(one, str) else one
        for number, one in enumerate(reports)
    )
    return casetrail.casefile(articles, as_of=as_of)


def name(found: CaseFile, actor: str | None) -> str | None:
    """Return an actor's name."""
    return {one.id: one.name for one in found.actors}.get(actor or "")


def event(found: CaseFile, id_: str | None) -> Event:
    """Return an event by its id."""
    return next(one for one in found.events if one.id == id_)


def procedure(found: CaseFile, kind: ProcedureKind) -> Procedure:
    """Return the one procedure of a kind."""
    (only,) = [one for one in found.procedures if one.kind == kind]
    return only


def steps(found: CaseFile, ids: Iterable[str]) -> list[str | None]:
    """Return the steps that events tell."""
    return [event(found, id_).step for id_ in ids]


def persons(found: CaseFile) -> list[tuple[str | None, str | None]]:
    """Return each step and whose it is."""
    return [(one.step, name(found, one.person)) for one in found.events if one.step]
