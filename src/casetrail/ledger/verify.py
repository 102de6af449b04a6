"""Verify: read a case file back, whole, and name every row that no longer matches."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from casetrail.ledger.audit import CHECKS, Fault
from casetrail.ledger.open import tidy, to_read
from casetrail.ledger.trouble import in_words
from casetrail.types import Record

Check = Callable[[sqlite3.Connection], Iterator[Fault]]


class Verification(Record, frozen=True, kw_only=True):
    """What was counted in a case file, and each thing in it that does not match."""

    articles: int
    claims: int
    judgements: int
    faults: tuple[Fault, ...]

    @property
    def clean(self) -> bool:
        """Say whether everything matches."""
        return not self.faults


def verify(path: str | Path) -> Verification:
    """Check everything in the case file at ``path``; nothing in it is changed.

    CaseError if it cannot be opened as a case file at all.
    """
    path = Path(path)
    with in_words(path), closing(sqlite3.connect("")) as copy:
        _copy(path, copy)
        found = [fault for check in CHECKS for fault in _run(check, copy)]
        articles, claims, judgements = (_count(copy, sql) for sql in _COUNTS)
    # A damaged file stops many checks with the same words.
    faults = tuple(dict.fromkeys(found))
    return Verification(articles=articles, claims=claims, judgements=judgements, faults=faults)


_COUNTS = (
    "SELECT count(*) FROM article",
    "SELECT count(*) FROM claim",
    "SELECT count(*) FROM judgement",
)


def _copy(path: Path, copy: sqlite3.Connection) -> None:
    """Copy the file, page by page, as it is at this moment.

    The checks run on the copy: asking a search index to check itself counts as writing.
    """
    with closing(to_read(path)) as connection:
        connection.backup(copy)
    tidy(path)
    copy.row_factory = sqlite3.Row
    # Whatever stands there must be seen, so that the row can be named.
    copy.text_factory = lambda raw: raw.decode("utf-8", "replace")


def _run(check: Check, copy: sqlite3.Connection) -> Iterator[Fault]:
    try:
        yield from check(copy)
    except sqlite3.DatabaseError as error:
        yield Fault(table="file", row="", what=f"it cannot be read to its end ({error})")


def _count(copy: sqlite3.Connection, sql: str) -> int:
    try:
        return int(copy.execute(sql).fetchone()[0])
    except sqlite3.DatabaseError:
        return 0
