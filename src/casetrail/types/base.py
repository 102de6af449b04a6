"""What every noun shares: frozen records, character spans, and the day of the calendar."""

from typing import Annotated, NamedTuple

import msgspec

Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
"""A calendar day as ISO 8601 writes it: ``2022-06-22``."""


class Record(msgspec.Struct, frozen=True):
    """A value: never changed once made, compared by its fields."""


class Span(NamedTuple):
    """A half-open range ``[start, stop)`` in Unicode code points of an article's frozen text."""

    start: int
    stop: int

    def of(self, text: str) -> str:
        """Return the words this span covers in ``text``."""
        return text[self.start : self.stop]

    def covers(self, other: "Span") -> bool:
        """Say whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.stop <= self.stop

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share at least one character."""
        return self.start < other.stop and other.start < self.stop
