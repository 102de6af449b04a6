"""A table's file, read in pieces: memory stays flat however large it is."""

import hashlib
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

from casetrail.errors import SourceError
from casetrail.gather.binary import refuse_binary
from casetrail.gather.decode import choose, survey
from casetrail.gather.files import open_bytes
from casetrail.gather.limits import LINE_CHARS

_CHUNK = 1 << 20


class Scan(NamedTuple):
    """What a first pass over a file tells: its encoding, and the hash of its bytes."""

    encoding: str
    sha256: str


def scan(name: str) -> Scan:
    """Read ``name`` once. Raises SourceError when it is empty, binary or in no known encoding."""
    digest = hashlib.sha256()
    with open_bytes(name) as file:
        head = file.read(_CHUNK)
        refuse_binary(head, name)
        if not head.strip():
            raise SourceError(name, "is empty", "Give a table with a column 'text'")
        seen = survey(_hashed(head, file, digest.update))
    return Scan(choose(seen, name), digest.hexdigest())


def lines(name: str, encoding: str) -> Iterator[str | None]:
    """Yield the lines of ``name`` with their ends; None for one too long to be a report's row.

    A byte that is no UTF-8 becomes a lone surrogate, which its row is refused for.
    """
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    with io.TextIOWrapper(open_bytes(name), encoding, errors, newline="") as file:
        while line := file.readline(LINE_CHARS):
            if len(line) < LINE_CHARS or line.endswith(("\n", "\r")):
                yield line
            else:
                _skip_line(file)
                yield None


def _hashed(head: bytes, file: BinaryIO, update: Callable[[bytes], None]) -> Iterator[bytes]:
    chunk = head
    while chunk:
        update(chunk)
        yield chunk
        chunk = file.read(_CHUNK)


def _skip_line(file: io.TextIOWrapper) -> None:
    while (piece := file.readline(LINE_CHARS)) and not piece.endswith(("\n", "\r")):
        pass
