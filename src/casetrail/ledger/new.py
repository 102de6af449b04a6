"""Making a case file: whole or not at all, and never over a file that is there."""

import os
import secrets
import unicodedata
from contextlib import closing
from pathlib import Path

from casetrail.errors import CaseError, UsageError
from casetrail.ledger.migrations import migrate, set_meta
from casetrail.ledger.open import check_writable, connect
from casetrail.ledger.trouble import in_words


def create(path: str | Path, name: str) -> None:
    """Make an empty case file called ``name`` at ``path``.

    CaseError if something is there already or the folder cannot take it; UsageError without a
    name. It is built beside its place and then linked there, so that a kill leaves no half of it.
    """
    path = Path(path)
    _check_name(name)
    _check_place(path)
    draft = path.with_name(f".casetrail-{secrets.token_hex(8)}.new")
    with in_words(path):
        try:
            _build(draft, name.strip())
            _put(draft, path)
        finally:
            _sweep(draft)


def _build(draft: Path, name: str) -> None:
    with closing(connect(draft, "rwc")) as connection:
        # What a power cut leaves of a draft does not matter: made safe once, when it is whole.
        connection.execute("PRAGMA synchronous = OFF")
        migrate(connection)
        set_meta(connection, "name", name)
        set_meta(connection, "id", secrets.token_hex(16))
        connection.execute("PRAGMA journal_mode = WAL")
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _put(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)  # refuses to overwrite, unlike a rename
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError:
        _put_without_links(draft, path)


def _put_without_links(draft: Path, path: Path) -> None:
    """Take the place first, for file systems without hard links (FAT, some shares)."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise _taken(path) from error
    draft.replace(path)


def _sweep(draft: Path) -> None:
    for tail in ("", "-journal", "-wal", "-shm"):
        draft.with_name(draft.name + tail).unlink(missing_ok=True)


def _check_name(name: str) -> None:
    if not name.strip():
        raise UsageError('A case needs a name. Give it one: --name "NAME"')
    if any(unicodedata.category(sign) in ("Cc", "Cs") for sign in name):
        raise UsageError(f"The name {name!r} has signs that cannot be shown. Use plain text")


def _check_place(path: Path) -> None:
    if os.path.lexists(path):
        raise _taken(path)
    if not path.parent.is_dir():
        raise CaseError(f"{path}: the folder {path.parent} does not exist. Make it first")
    check_writable(path, path.parent)


def _taken(path: Path) -> CaseError:
    return CaseError(f"{path}: this is there already and was left as it is. Choose another name")
