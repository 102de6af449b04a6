"""Killed while judging: of an import all or nothing is there; a decision is there once, or not."""

import random
import shutil
import subprocess
from functools import partial
from pathlib import Path

from bench.full.decisions import decisions

from casetrail import pipeline
from casetrail.corrections import to_lines
from casetrail.types import Anchor, Judgement
from tests.kill.killing import KILLS, casetrail, is_open, judgements, killed_once, reports, stored

JUDGED = 300


def made() -> list[Judgement]:
    articles = [article for article, _ in reports()]
    return decisions(articles, (claim for _, of in reports() for claim in of), JUDGED)


def test_killed_while_importing(tmp_path: Path) -> None:
    dice = random.Random(3)
    empty = stored(tmp_path / "empty.casetrail", reports(), pipeline.reader_id())
    rows = tmp_path / "made.jsonl"
    rows.write_bytes(b"".join(to_lines((), made())))
    none = 0
    for kill in range(KILLS):
        case = Path(shutil.copy(empty, tmp_path / f"{kill}.casetrail"))
        command = casetrail("correct", case, "import", rows)
        after = dice.uniform(0, 0.03) if kill else 0  # the first at once, so that one lands
        killed_once(partial(is_open, case), command, after)
        left = judgements(case)
        assert left in ((), tuple(made()))
        none += left == ()
        subprocess.run(command, check=True)
        assert judgements(case) == tuple(made())
    assert none, "no kill came while it was importing"


def test_killed_while_accepting_lines(tmp_path: Path) -> None:
    dice = random.Random(4)
    case = stored(tmp_path / "a.casetrail", reports()[:4], pipeline.reader_id())
    lines = pipeline.open_case(case)[0].statements[: KILLS // 2 + 1]
    whole = Path(shutil.copy(case, tmp_path / "whole.casetrail"))
    for line in lines:
        subprocess.run(casetrail("correct", whole, "accept", line.id), check=True)
    landed = 0
    for accepted, line in enumerate(lines):
        command = casetrail("correct", case, "accept", line.id)
        while accepted == len(judgements(case)):
            after = dice.uniform(0, 0.3) if landed else 0
            landed += killed_once(partial(is_open, case), command, after)
        assert len(judgements(case)) == accepted + 1
    assert decided(case) == decided(whole)
    assert landed, "no kill came while it was accepting"


def decided(case: Path) -> list[tuple[str, tuple[Anchor, ...]]]:
    """Return what was decided, without the ids and moments that no two runs share."""
    return [(one.verdict, one.anchors) for one in judgements(case)]
