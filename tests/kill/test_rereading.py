"""Killed while reading again: each report has its old claims or its new ones; no decision goes."""

import random
import shutil
from pathlib import Path

from bench.full.decisions import decisions

from casetrail import pipeline
from casetrail.ledger import View
from casetrail.types import Claim
from tests.kill.killing import KILLS, add, judgements, killed, reports, stored, timed

JUDGED = 100


def test_killed_while_reading_again(tmp_path: Path) -> None:
    dice = random.Random(6)
    new = {article.id: claims for article, claims in reports()}
    earlier = [(article, claims[::2]) for article, claims in reports()]
    old = {article.id: claims for article, claims in earlier}
    articles = [article for article, _ in earlier]
    made = decisions(articles, (one for claims in new.values() for one in claims), JUDGED)
    unread = stored(tmp_path / "old.casetrail", earlier, "rules 0", made)
    whole = Path(shutil.copy(unread, tmp_path / "whole.casetrail"))
    seconds = timed(add(whole))
    kills = landed = 0
    while kills < KILLS:
        case = Path(shutil.copy(unread, tmp_path / f"{kills}.casetrail"))
        while killed(add(case), dice.uniform(0, seconds)):
            kills += 1
            assert judgements(case) == tuple(made)
            found = claims_in(case)
            assert all(claims in (old[id_], new[id_]) for id_, claims in found.items())
            landed += found not in (old, new)
        assert claims_in(case) == new
        assert judgements(case) == tuple(made)
        assert pipeline.open_case(case) == pipeline.open_case(whole)
    assert landed, "no kill came while it was reading again"


def claims_in(case: Path) -> dict[str, tuple[Claim, ...]]:
    """Return the claims of each report of a case."""
    with View(case) as view:
        return {one.id: tuple(view.claims([one.id])) for one in view.articles()}
