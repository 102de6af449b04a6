"""Waiting for another program that writes to the same case, and saying so once."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from casetrail.errors import CaseBusy
from casetrail.ledger.trouble import is_busy

T = TypeVar("T")

PAUSE = 0.02
"""Seconds between two attempts; short, so that Ctrl-C is heard at once."""


class Patience:
    """How long to wait for one case file (``limit`` seconds) and whom to tell (``waiting``)."""

    def __init__(
        self, path: Path, waiting: Callable[[str], None] | None = None, limit: float = 60.0
    ) -> None:
        self._path = path
        self._waiting = waiting
        self._limit = limit

    def until_free(self, attempt: Callable[[], T]) -> T:
        """Return what ``attempt`` returns, once the file is free; CaseBusy after the limit."""
        end = time.monotonic() + self._limit
        while True:
            try:
                return attempt()
            except sqlite3.OperationalError as error:
                if not is_busy(error):
                    raise
                self._tell_once()
                if time.monotonic() >= end:
                    raise self._too_long() from error
            time.sleep(PAUSE)

    def _tell_once(self) -> None:
        if self._waiting:
            self._waiting(
                f"{self._path}: another program is writing to this case; "
                f"waiting up to {self._limit:g} seconds for it"
            )
            self._waiting = None

    def _too_long(self) -> CaseBusy:
        return CaseBusy(
            f"{self._path}: another program has been writing to this case for over "
            f"{self._limit:g} seconds. Wait until it is done or end it, then run again"
        )
