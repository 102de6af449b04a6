"""The file of one visit: a case file as one reader saw it, for his eyes only.

Written whole or not at all: when two programs write at once, the last one's stays. It is compressed
JSON, read back by the types; a file that cannot be read is said to be so, and counts as no visit.
"""

import gzip
import os
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from casetrail.errors import UsageError
from casetrail.text.ids import sha256
from casetrail.types import CaseFile, Record
from casetrail.visits.place import state_folder

_FORMAT = 1
_BROKEN = (OSError, EOFError, zlib.error, msgspec.MsgspecError, UnicodeError)


class _Head(Record, frozen=True, kw_only=True):
    """What every format begins with, whatever follows."""

    visit: int


class Visit(_Head, frozen=True, kw_only=True):
    """What a reader saw of a case, and when (UTC, ISO 8601)."""

    case: str
    reader: str
    at: str
    casefile: CaseFile


class Found(NamedTuple):
    """The last visit, if there is one; or why the one that is kept cannot be used."""

    visit: Visit | None
    trouble: str | None = None


def last_visit(case: str, reader: str) -> Found:
    """Return what ``reader`` saw of the case with that id; a broken file is no visit."""
    path = _path(case, reader)
    try:
        data = gzip.decompress(path.read_bytes())
        head = msgspec.json.decode(data, type=_Head)
        if head.visit > _FORMAT:
            return Found(None, f"{path}: kept by a newer Casetrail, and not used")
        visit = msgspec.json.decode(data, type=Visit)
    except FileNotFoundError:
        return Found(None)
    except _BROKEN as error:
        return Found(None, f"{path}: cannot be read, and is not used ({_reason(error)})")
    if (visit.case, visit.reader) != (case, reader):
        return Found(None, f"{path}: of another case or reader, and not used")
    return Found(visit)


def remember(case: str, reader: str, casefile: CaseFile, at: str) -> None:
    """Keep ``casefile`` as what ``reader`` saw of the case at a moment (UTC, ISO 8601).

    UsageError when it cannot be kept; the visit before it then stays.
    """
    path = _path(case, reader)
    visit = Visit(visit=_FORMAT, case=case, reader=reader, at=at, casefile=needed(casefile))
    # Without the time that gzip puts in: the same visit gives the same bytes.
    data = gzip.compress(msgspec.json.encode(visit), mtime=0)
    try:
        # A folder that was there before is its owner's business; the one inside is ours.
        path.parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.mkdir(mode=0o700, exist_ok=True)
        _replace(path, data)
    except OSError as error:
        fault = f"{path}: this visit cannot be kept ({_reason(error)})"
        raise UsageError(f"{fault}. Name another folder in CASETRAIL_STATE") from error


def needed(casefile: CaseFile) -> CaseFile:
    """Return what comparing needs: no times, no roles, and no mention of who is in no line."""
    lines = (
        {one for s in casefile.statements for one in s.speakers},
        {one.person for one in casefile.events},
        {one.person for one in casefile.procedures},
        {one.asked for one in casefile.asks},
        {party.actor for one in casefile.procedures for party in one.parties},
    )
    compared = set[str | None]().union(*lines)
    return replace(
        casefile,
        times=(),
        mentions=tuple(one for one in casefile.mentions if one.actor in compared),
        actors=tuple(replace(actor, aliases=(), roles=()) for actor in casefile.actors),
    )


def _path(case: str, reader: str) -> Path:
    """Return the place of a visit. Hashed: neither an id nor a name can lead elsewhere."""
    name = sha256("\x1f".join((case, reader)))[:32]
    return state_folder() / "visits" / f"{name}.json.gz"


def _replace(path: Path, data: bytes) -> None:
    """Write beside the place and rename, so that nobody ever sees half a file."""
    # mkstemp keeps the file to its owner (0600).
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _reason(error: Exception) -> str:
    told = error.strerror if isinstance(error, OSError) else None
    return told or str(error) or type(error).__name__
