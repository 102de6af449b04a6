"""Files that commands write: whole or not at all."""

import os
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import click

from casetrail.errors import UsageError
from casetrail.export.page import page_html
from casetrail.types import CaseFile


def write_page(name: str, casefile: CaseFile, texts: Mapping[str, str]) -> None:
    """Write the case file as a page; ``-`` is standard output."""
    write(name, page_html(casefile, texts).encode("utf-8", "backslashreplace"))


def write(name: str, data: bytes) -> None:
    """Write ``data`` to the file ``name`` in one step, or to standard output for ``-``.

    UsageError when it cannot be written; a file of that name is then as it was.
    """
    if name == "-":
        sys.stdout.buffer.write(data)
        return
    path = Path(name)
    try:
        _replace(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(f"{name}: cannot be written ({reason}). Choose another place") from error
    click.echo(f"Written: {name}", err=True)


def _replace(path: Path, data: bytes) -> None:
    """Write beside the place and rename, so that nobody ever sees half a file."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp keeps the file to its owner; a page is meant to be passed on.
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
