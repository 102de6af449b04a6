"""A process killed at any moment loses nothing, doubles nothing and leaves no half of anything."""

import random
from functools import partial
from pathlib import Path

from casetrail.ledger import View, create, verify
from tests.kill.killing import KILLS, NAME, add, casetrail, contents, killed, killed_once, timed

REPORTS = 23


def test_killed_while_adding(tmp_path: Path) -> None:
    dice = random.Random(1)
    whole = tmp_path / "whole.casetrail"
    create(whole, NAME)
    seconds = timed(add(whole))
    kills = landed = cases = 0
    while kills < KILLS:
        cases += 1
        case = tmp_path / f"{cases}.casetrail"
        create(case, NAME)
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
        folder = tmp_path / str(kill)
        folder.mkdir()
        case = folder / "orlova.casetrail"
        new = casetrail("new", case, "--name", NAME)
        killed_once(partial(_has_files, folder), new, dice.uniform(0, 0.01))
        landed += any(file.suffix == ".new" for file in folder.iterdir())
        if not case.exists():
            create(case, NAME)
        assert verify(case).faults == ()
        with View(case) as view:
            assert view.name == NAME
    assert landed, "no kill came while it was making a case"


def _has_files(folder: Path) -> bool:
    return any(folder.iterdir())
