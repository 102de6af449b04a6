"""What tests of kills share: commands, cases to run them on, and killing at a random moment."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from bench.full.orders import Read, read

from casetrail import sample
from casetrail.ledger import View, Writer, create, verify
from casetrail.types import Judgement

KILLS = int(os.environ.get("CASETRAIL_KILLS", "8"))
NAME = "Mara Orlova"

Command = list[str]
Contents = tuple[object, ...]


def casetrail(*words: str | Path) -> Command:
    """Return the command that runs Casetrail with ``words``."""
    return [sys.executable, "-m", "casetrail", *map(str, words)]


def add(case: Path) -> Command:
    """Return the command that adds the sample case's reports to ``case``."""
    return casetrail("add", case, *sample.reports())


@cache
def reports() -> tuple[Read, ...]:
    """Return the sample case's reports, read once."""
    return tuple(read(sample.reports()))


def stored(
    case: Path, reports: Iterable[Read], reader: str, judgements: Iterable[Judgement] = ()
) -> Path:
    """Make ``case`` of reports that are read already, and judgements."""
    create(case, NAME)
    with Writer(case) as writer:
        for article, claims in reports:
            writer.add(article, claims, reader)
        writer.judge_all(judgements)
    return case


def contents(case: Path) -> Contents:
    """Return all that a case holds, in order; what is doubled shows, as does what is missing."""
    with View(case) as view:
        return view.articles(), tuple(view.claims()), view.problems()


def judgements(case: Path) -> tuple[Judgement, ...]:
    """Return the judgements of a case in which nothing is broken."""
    assert verify(case).faults == ()
    with View(case) as view:
        return view.judgements()


def timed(command: Command) -> float:
    """Run ``command`` to its end; return the seconds it took."""
    start = time.monotonic()
    subprocess.run(command, check=True)
    return time.monotonic() - start


def killed(command: Command, after: float) -> bool:
    """Run ``command`` and kill it ``after`` seconds; say whether that came before its end."""
    process = subprocess.Popen(command)
    try:
        assert process.wait(timeout=after) == 0
        return False
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait() != 0


def killed_once(begun: Callable[[], bool], command: Command, after: float) -> bool:
    """Run ``command`` and kill it ``after`` seconds from when it has ``begun``; as ``killed``."""
    process = subprocess.Popen(command)
    while process.poll() is None and not begun():
        time.sleep(0.0005)
    time.sleep(after)
    process.kill()
    return process.wait() != 0


def is_open(case: Path) -> bool:
    """Say whether a program has ``case`` open to write."""
    return case.with_name(case.name + "-wal").exists()
