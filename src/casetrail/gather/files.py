"""Bytes from a file or from standard input, with every fault of a path named."""

import stat
import sys
from pathlib import Path
from typing import BinaryIO

from casetrail.errors import SourceError
from casetrail.gather.binary import refuse_binary

STDIN = "-"
_HEAD_BYTES = 65_536  # enough for the list of parts inside an office document


def shown(name: str) -> str:
    """Return the name as people read it in messages."""
    return "standard input" if name == STDIN else name


def read_bytes(name: str, limit: int) -> bytes:
    """Return the bytes of ``name`` (a path or '-'). Raises SourceError, also over ``limit``."""
    if name != STDIN:
        with open_bytes(name) as file:
            return _all_of(file, name, limit)
    if sys.stdin is None:  # the shell closed it: casetrail read - <&-
        raise SourceError(shown(name), "is closed", "Name a file")
    return _all_of(sys.stdin.buffer, name, limit)


def open_bytes(name: str) -> BinaryIO:
    """Open the regular file ``name``. Raises SourceError for anything that is not one."""
    try:
        _check_regular(name, Path(name).stat().st_mode)
        return Path(name).open("rb")
    except FileNotFoundError:
        raise SourceError(name, "no such file", "Check the name and the folder") from None
    except PermissionError:
        remedy = "Ask its owner, or copy it to a place you can read"
        raise SourceError(name, "may not be read by you", remedy) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise SourceError(name, reason(error), "Check the name and the folder") from None


def _check_regular(name: str, mode: int) -> None:
    if stat.S_ISDIR(mode):
        remedy = f"Name the files in it, for example {Path(name) / '*.txt'}"
        raise SourceError(name, "is a folder", remedy)
    if not stat.S_ISREG(mode):
        raise SourceError(name, "is a device or a pipe", "Name a file, or use - for standard input")


def reason(error: OSError | ValueError) -> str:
    """Return what the system says of a file it cannot open or read."""
    told = getattr(error, "strerror", None) or str(error)
    return f"cannot be read ({told[:1].lower()}{told[1:]})"


def _all_of(file: BinaryIO, name: str, limit: int) -> bytes:
    head = file.read(_HEAD_BYTES)
    refuse_binary(head, shown(name))
    raw = head + file.read(limit + 1 - len(head))
    if len(raw) > limit:
        remedy = "Give one report per file, or a table of reports"
        raise SourceError(shown(name), f"is larger than {limit // 1_000_000} MB", remedy)
    return raw
