"""The shelf: case files as they were last put together, kept in the file and dropped at will.

A copy is good as long as nothing was added since and the same code would make it: its ``maker``
names both. A damaged or foreign one is as good as none.
"""

import sqlite3
import zlib
from pathlib import Path

import msgspec

from casetrail.errors import CaseError
from casetrail.ledger.open import to_write
from casetrail.ledger.trouble import in_words
from casetrail.ledger.wait import Patience
from casetrail.types import CaseFile

_WHOLE = "whole"
_KEPT_DAYS = 8
"""As-of days kept beside the whole; the ones put there first go first."""
_PATIENCE = 0.2
"""Seconds to wait for another writer: a copy that is not kept is made again."""
_READ = """
    SELECT body FROM shelf
    WHERE as_of = ? AND section = ? AND position = ? AND reader = ?"""
_WRITE = (
    "INSERT OR REPLACE INTO shelf (as_of, section, position, reader, body) VALUES (?, ?, ?, ?, ?)"
)
_STALE = "DELETE FROM shelf WHERE position <> ? OR reader <> ?"
_TOO_MANY = """
    DELETE FROM shelf WHERE as_of <> '' AND rowid NOT IN (
        SELECT rowid FROM shelf WHERE as_of <> '' ORDER BY rowid DESC LIMIT ?)"""
_NEWEST = "SELECT coalesce(max(position), 0) FROM log"

_decoder = msgspec.msgpack.Decoder(CaseFile)


def newest(connection: sqlite3.Connection) -> int:
    """Return the position of the log's last entry; 0 for an empty one."""
    return int(connection.execute(_NEWEST).fetchone()[0])


def taken(connection: sqlite3.Connection, as_of: str | None, maker: str) -> CaseFile | None:
    """Return the case file kept for that day, where ``maker`` would make the same of it now."""
    key = as_of or "", _WHOLE, newest(connection), maker
    row = connection.execute(_READ, key).fetchone()
    try:
        return _decoder.decode(zlib.decompress(row[0])) if row else None
    except (zlib.error, msgspec.MsgspecError):
        return None


def keep(path: Path, casefile: CaseFile, position: int, maker: str) -> bool:
    """Keep a case file that was put together of the first ``position`` entries of the log.

    Return False, and keep nothing, where the file may not be written, is in use, or has gone on.
    """
    body = zlib.compress(msgspec.msgpack.encode(casefile), 1)
    try:
        connection = to_write(path, Patience(path, limit=_PATIENCE))
    except CaseError:
        return False
    try:
        with in_words(path):
            return _put(connection, (casefile.as_of or "", _WHOLE, position, maker, body))
    except CaseError:
        return False
    finally:
        connection.close()


def _put(connection: sqlite3.Connection, row: tuple[str, str, int, str, bytes]) -> bool:
    connection.execute("BEGIN IMMEDIATE")
    try:
        position, maker = row[2], row[3]
        is_newest = newest(connection) == position
        if is_newest:
            connection.execute(_STALE, (position, maker))
            connection.execute(_WRITE, row)
            connection.execute(_TOO_MANY, (_KEPT_DAYS,))
        connection.execute("COMMIT")
        return is_newest
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
