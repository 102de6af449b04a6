"""Trouble: what SQLite and the file system refuse, said for people. The one place that does so."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from casetrail.errors import CaseBusy, CaseDamaged, CaseError

_Words = tuple[type[CaseError], str, str]

_BUSY: _Words = (
    CaseBusy,
    "another program is writing to this case",
    "Wait until it is done, then run again",
)
_DAMAGED: _Words = (
    CaseDamaged,
    "the file is damaged ({error})",
    "Put back a copy of it, or make a new case and add the reports again",
)
_UNREADABLE: _Words = (
    CaseDamaged,
    "what is stored cannot be read ({error})",
    "See which row it is: casetrail verify",
)
_NO_CASE: _Words = (
    CaseError,
    "not a case file ({error})",
    "Name a file that `casetrail new` made, such as affair.casetrail",
)
_FULL: _Words = (
    CaseError,
    "the disk takes no more ({error}); nothing that was stored is lost",
    "Free some space, then run again",
)
_READ_ONLY: _Words = (
    CaseError,
    "the file or its folder may not be written",
    "Allow writing there, or use a folder of your own",
)
_CLOSED: _Words = (
    CaseError,
    "the file cannot be opened ({error})",
    "Check that you may read it and may write in its folder",
)
_UNKNOWN: _Words = (CaseError, "{error}", "Check the file with: casetrail verify")

_BY_SQLITE = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _NO_CASE,
    sqlite3.SQLITE_IOERR_READ: _DAMAGED,
    sqlite3.SQLITE_IOERR_SHORT_READ: _DAMAGED,
    # Not only SQLITE_FULL: a limit on file size or a quota comes back as a failed write.
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
}
_BY_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
}


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite, its rows or the file system raise inside into a CaseError with ``path``."""
    try:
        yield
    except sqlite3.Error as error:
        raise said(path, _sqlite_words(error), error) from error
    except msgspec.MsgspecError as error:
        raise said(path, _UNREADABLE, error) from error
    except OSError as error:
        raise said(path, _BY_SYSTEM.get(error.errno or 0, _CLOSED), error.strerror) from error


def said(path: Path, words: _Words, error: object) -> CaseError:
    """Return the error of one line: file, fault, remedy."""
    kind, fault, remedy = words
    return kind(f"{path}: {fault.format(error=error)}. {remedy}")


def is_busy(error: sqlite3.Error) -> bool:
    """Say whether ``error`` only means that another program holds the file just now."""
    return _sqlite_words(error) is _BUSY


def _sqlite_words(error: sqlite3.Error) -> _Words:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:  # raised by Python's own module: a text that is not UTF-8
        return _DAMAGED
    return _BY_SQLITE.get(code) or _BY_SQLITE.get(code & 0xFF, _UNKNOWN)
