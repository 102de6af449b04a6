"""A process killed at any moment loses nothing, doubles nothing and leaves no half of anything."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from casetrail import sample
from casetrail.ledger import View, create, verify

KILLS = int(os.environ.get("CASETRAIL_KILLS", "15"))
REPORTS = 23

Command = list[str]
Contents = tuple[object, ...]


def add(case: Path) -> Command:
    """Return the command that adds the sample case's reports to ``case``."""
    return [sys.executable, "-m", "casetrail", "add", str(case), *map(str, sample.reports())]


def new(case: Path) -> Command:
    """Return the command that makes ``case``."""
    return [sys.executable, "-m", "casetrail", "new", str(case), "--name", "Mara Orlova"]


def test_killed_while_adding(tmp_path: Path) -> None:
    dice = random.Random(1)
    whole = tmp_path / "whole.casetrail"
    create(whole, "Mara Orlova")
    seconds = timed(add(whole))
    kills = landed = cases = 0
    while kills < KILLS:
        cases += 1
        case = tmp_path / f"{cases}.casetrail"
        create(case, "Mara Orlova")
        while killed(add(case), dice.uniform(0, seconds)):
            kills += 1
            assert verify(case).faults == ()
            landed += 0 < verify(case).articles < REPORTS
        assert contents(case) == contents(whole)
    assert landed, "no kill came while it was adding"


def test_killed_while_making_a_case(tmp_path: Path) -> None:
    dice = random.Random(2)
    landed = 0
    for kill in range(KILLS):
        case = tmp_path / str(kill) / "orlova.casetrail"
        case.parent.mkdir()
        killed_once_begun(new(case), case.parent, dice.uniform(0, 0.01))
        landed += any(file.suffix == ".new" for file in case.parent.iterdir())
        if not case.exists():
            create(case, "Mara Orlova")
        assert verify(case).faults == ()
        with View(case) as view:
            assert view.name == "Mara Orlova"
    assert landed, "no kill came while it was making a case"


def contents(case: Path) -> Contents:
    """Return all that a case holds, in order; what is doubled shows, as does what is missing."""
    with View(case) as view:
        return view.articles(), tuple(view.claims()), view.problems()


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


def killed_once_begun(command: Command, folder: Path, after: float) -> None:
    """Run ``command`` and kill it ``after`` seconds from its first file in ``folder``."""
    process = subprocess.Popen(command)
    while process.poll() is None and not any(folder.iterdir()):
        time.sleep(0.0005)
    time.sleep(after)
    process.kill()
    process.wait()
