"""What one place says of a report: the user, a table's row, a page's metadata, a text's head."""

from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from casetrail.types import Day, Genre


class Dated(NamedTuple):
    """A published day and where it was found, in words that people read."""

    day: Day
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Each field is what the place says, or None where it says nothing."""

    title: str | None = None
    outlet: str | None = None
    credit: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: Dated | None = None
    language: str | None = None
    genre: Genre | None = None
    url: str | None = None


def merge(*places: Facts) -> Facts:
    """Return, field by field, what the first place that says anything says."""
    names = [field.name for field in fields(Facts)]
    return Facts(**{name: _first(places, name) for name in names})


def _first(places: tuple[Facts, ...], name: str) -> Any:
    said = (getattr(place, name) for place in places)
    return next((value for value in said if value is not None), None)
