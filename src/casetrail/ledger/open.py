"""Opening a case file, to read or to write, and refusing what is not one."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from casetrail.errors import CaseError
from casetrail.ledger.migrations import APPLICATION, format_of, migrate, newest
from casetrail.ledger.trouble import in_words
from casetrail.ledger.wait import Patience


def to_read(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot write; CaseError if ``path`` is no case file.

    A file of an older format is first brought to today's, which needs leave to write it.
    """
    with in_words(path):
        check_file(path)
        connection = _read_only(path)
        with or_closed(connection):
            if _format(connection, path) == newest():
                return connection
        connection.close()
    to_write(path, Patience(path)).close()
    return to_read(path)


def to_write(path: Path, patience: Patience) -> sqlite3.Connection:
    """Return a connection for a Writer; CaseError if ``path`` is no case file or read-only."""
    with in_words(path):
        check_file(path)
        check_writable(path, path)
        check_writable(path, path.resolve().parent)
        connection = connect(path, "rw", seconds=0.1)
        with or_closed(connection):
            patience.until_free(lambda: _make_ready(connection, path))
        return connection


def connect(path: Path, mode: str, seconds: float = 10.0) -> sqlite3.Connection:
    """Return a connection whose transactions are begun and ended by hand.

    ``mode`` is SQLite's (``ro``, ``rw``, ``rwc``); ``seconds`` how long SQLite itself waits for a
    lock.
    """
    # A URI, because it also carries paths that are not UTF-8.
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=seconds, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def tidy(path: Path) -> None:
    """Bring the case back to one file, if no other program has it open.

    A read-only connection leaves ``-wal`` and ``-shm`` beside it, as does a kill, and who copied
    the case alone would miss what is in them. SQLite clears up when the last to close may write.
    """
    if os.access(path, os.W_OK) and _wal(path).exists():
        with closing(connect(path, "rw", seconds=0)) as connection, suppress(sqlite3.Error):
            format_of(connection)


def check_writable(path: Path, place: Path) -> None:
    """Raise CaseError unless ``place``, the case file ``path`` or its folder, may be written."""
    if not os.access(place, os.W_OK):
        raise CaseError(
            f"{path}: {'the file' if place == path else 'its folder'} may not be written. "
            "Allow writing there, or use a folder of your own"
        )


@contextmanager
def or_closed(connection: sqlite3.Connection) -> Iterator[None]:
    """Close ``connection`` if what is done inside fails."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _read_only(path: Path) -> sqlite3.Connection:
    connection = connect(path, "ro")
    try:
        with or_closed(connection):
            format_of(connection)
    except sqlite3.OperationalError:
        # A WAL database needs a file beside it even to be read, unless nobody can be writing.
        if os.access(path.resolve().parent, os.W_OK) or _has_unread(path):
            raise
        return connect(path, "ro&immutable=1")
    return connection


def _make_ready(connection: sqlite3.Connection, path: Path) -> None:
    _format(connection, path)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    # What is blanked must not stay readable in pages that SQLite only marks as free.
    connection.execute("PRAGMA secure_delete = ON")
    migrate(connection)


def _has_unread(path: Path) -> bool:
    wal = _wal(path)
    return wal.exists() and wal.stat().st_size > 0


def _wal(path: Path) -> Path:
    whole = path.resolve()
    return whole.with_name(whole.name + "-wal")


def _format(connection: sqlite3.Connection, path: Path) -> int:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        raise _not_a_case(path, "an SQLite file, but not a case")
    number = format_of(connection)
    if number > newest():
        raise CaseError(
            f"{path}: made by a newer Casetrail (format {number}; this one knows formats up to "
            f"{newest()}). Upgrade it: python -m pip install --upgrade casetrail"
        )
    return number


def check_file(path: Path) -> None:
    """Raise CaseError unless ``path`` is a file that holds something and may be read."""
    if path.is_dir():
        raise _not_a_case(path, "a folder, not a case file")
    if not path.exists():
        raise CaseError(
            f"{path}: there is no such case file. "
            f'Check the path, or make one: casetrail new {path} --name "NAME"'
        )
    # Never open and close it here: that would drop the locks SQLite holds on it in this process.
    if not path.is_file() or not path.stat().st_size:
        raise _not_a_case(path, "an empty file, not a case file")
    if not os.access(path, os.R_OK):
        raise CaseError(f"{path}: the file may not be read. Ask its owner for leave to read it")


def _not_a_case(path: Path, what: str) -> CaseError:
    return CaseError(
        f"{path}: {what}. Name a file that `casetrail new` made, such as affair.casetrail"
    )
