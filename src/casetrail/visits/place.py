"""Where visits are kept, and whose they are."""

import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from casetrail.errors import UsageError

_NOBODY = "reader"


def state_folder(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> Path:
    """Return the folder of what Casetrail keeps for this user beside his cases.

    ``$CASETRAIL_STATE``; else what the system has for it, on Linux that of the XDG Base Directory
    Specification, by which a relative ``$XDG_STATE_HOME`` does not count. It may not be there yet.
    """
    stated = environ.get("CASETRAIL_STATE")
    if stated:
        return Path(stated)
    if system == "darwin":
        return _home() / "Library" / "Application Support" / "casetrail"
    if system == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else _home() / "AppData" / "Local") / "casetrail"
    xdg = environ.get("XDG_STATE_HOME", "")
    return (Path(xdg) if xdg.startswith("/") else _home() / ".local" / "state") / "casetrail"


def reader_name(stated: str | None = None, environ: Mapping[str, str] = os.environ) -> str:
    """Return who reads: as stated, else ``$CASETRAIL_READER``, else the user's login name.

    UsageError for a name of nothing but spaces.
    """
    name = stated if stated is not None else environ.get("CASETRAIL_READER") or _login()
    if not name.strip():
        raise UsageError("The reader's name is empty. Give one: --reader NAME")
    return name.strip().encode("utf-8", "replace").decode()


def _login() -> str:
    """Return the login name; where the system knows none, as in some containers, a plain word."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return _NOBODY


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        fault = "There is no home folder to keep visits in"
        raise UsageError(f"{fault}. Name a folder in CASETRAIL_STATE") from error
