"""Migrations: how a case file of any earlier format becomes one of today's.

Each is a named function, run in one transaction together with the record that it ran. A new file
goes through all of them, so that new and old files end alike. Never change one that was released.
"""

import sqlite3
from collections.abc import Callable

from casetrail.ledger.rows import Row, sealed
from casetrail.ledger.schema import INITIAL
from casetrail.ledger.schema.carry_over import carry_over, chain_up
from casetrail.ledger.schema.second import DERIVED, JUDGEMENT, KEPT, LOG_CHAIN, LOG_UNCHANGED

Migration = Callable[[sqlite3.Connection], None]

APPLICATION = int.from_bytes(b"CTrl")
"""SQLite's ``application_id`` of a case file."""


def m001_initial(connection: sqlite3.Connection) -> None:
    """Make the tables, the triggers that keep them, the search indexes and the views."""
    for statement in INITIAL:
        connection.execute(statement)


def m002_judgements(connection: sqlite3.Connection) -> None:
    """Give judgements several anchors and words that can be blanked; chain the log."""
    for trigger in ("log_unchanged", "judgement_unchanged", "judgement_kept", "judgement_once"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(LOG_CHAIN)
    connection.execute("ALTER TABLE judgement RENAME TO judgement_old")
    connection.execute(JUDGEMENT)
    carry_over(connection)
    connection.execute("DROP TABLE judgement_old")
    chain_up(connection)
    for statement in (LOG_UNCHANGED, *KEPT, *DERIVED):
        connection.execute(statement)


MIGRATIONS: list[Migration] = [m001_initial, m002_judgements]


def newest() -> int:
    """Return the format that this Casetrail writes: how many migrations it knows."""
    return len(MIGRATIONS)


def format_of(connection: sqlite3.Connection) -> int:
    """Return the format of an open file; 0 for one without tables."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the newest format, one transaction per migration."""
    while (done := format_of(connection)) < newest():
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another program may have done it while this one waited for the lock.
            if format_of(connection) == done:
                _run(connection, MIGRATIONS[done])
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def set_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Say ``value`` of the case itself under ``key``, in place of what was said before."""
    row: Row = sealed({"key": key, "value": value})
    connection.execute(
        "INSERT INTO meta (key, value, hash) VALUES (:key, :value, :hash) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value, hash = excluded.hash",
        row,
    )


def _run(connection: sqlite3.Connection, migration: Migration) -> None:
    done = format_of(connection) + 1
    migration(connection)
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migration (position INTEGER PRIMARY KEY, name TEXT NOT NULL)"
    )
    name = migration.__name__
    connection.execute("INSERT INTO migration (position, name) VALUES (?, ?)", (done, name))
    set_meta(connection, "format", str(done))
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {done}")
