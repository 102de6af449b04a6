"""Who held which office when, from ``offices.toml``: each row names the page it was read on."""

from datetime import date
from functools import cache
from typing import NamedTuple

from casetrail.lang import en


class Office(NamedTuple):
    """One row; ``until`` is None for who still held it when the page was read."""

    name: str
    title: str
    of: str
    since: date
    until: date | None
    page: str

    def held_on(self, day: date) -> bool:
        """Say whether the office was held on ``day``, first and last day included."""
        return self.since <= day and (self.until is None or day <= self.until)


@cache
def offices() -> tuple[Office, ...]:
    """Return the rows of the table."""
    return tuple(
        Office(
            row["name"],
            row["title"],
            row["of"],
            date.fromisoformat(row["since"]),
            date.fromisoformat(row["until"]) if "until" in row else None,
            row["page"],
        )
        for row in en.table("offices")["office"]
    )
