"""Runs the command line in a folder of its own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

REPORT = "LIRIO (Meridian) - “It is over,” Justice Minister Mara Venn said on Tuesday.\n"


class Ran(NamedTuple):
    """What a command printed, and its exit code."""

    out: str
    err: str
    code: int


Run = Callable[..., Ran]


@pytest.fixture
def casetrail(tmp_path: Path) -> Run:
    """Return a function that runs ``casetrail``; ``typed`` is its standard input."""

    def run(*words: str, typed: str = "") -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "casetrail", *words],
            cwd=tmp_path,
            input=typed.encode(),
            capture_output=True,
            check=False,
        )
        return Ran(done.stdout.decode(), done.stderr.decode(), done.returncode)

    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    return run
