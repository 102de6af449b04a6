"""Untruths are caught: a speaker who never spoke, a quote that is not there, a day from nowhere."""

from pathlib import Path

import msgspec
import pytest
from bench.absent import Absent
from bench.seed.run import seed_text

from bench import gold, never
from casetrail.types import CaseFile, Evidence, Span
from tests.bench.bench_factory import NO_LINES, PEOPLE, TEXT, VENN, found

SAID = found(VENN.id, Span(1, 4), Span(6, 10))
SILENT = gold.Never(rule="speaker", actor="venn", why="Mara Venn says nothing")
HALVEK = gold.Never(rule="speaker", actor="tomas", why="Tomas Halvek says nothing")


def quoting(quote: str) -> CaseFile:
    evidence = Evidence(article="a", claim="c", start=1, stop=4, quote=quote)
    return CaseFile(statements=(msgspec.structs.replace(SAID, evidence=(evidence,)),))


def test_a_speaker_who_said_nothing() -> None:
    case = msgspec.structs.replace(NO_LINES, actors=PEOPLE, never=(SILENT, HALVEK))
    case_file = CaseFile(actors=(VENN,), statements=(SAID,))
    assert list(never.broken(case, case_file)) == ["Mara Venn says nothing"]


@pytest.mark.parametrize(("quote", "broken"), [("No,", 0), ("no,", 1)])
def test_a_quote_is_the_text_at_its_place(quote: str, broken: int) -> None:
    assert len(list(never.misquoted(quoting(quote), {"a": TEXT}))) == broken


@pytest.mark.parametrize("bench", ["seed", "sample"])
def test_every_rule_of_the_gold_is_known(bench: str) -> None:
    case = gold.load(Path(gold.__file__).parent / bench / "gold.json")
    assert {rule.rule for rule in case.never} <= set(never.RULES)


def test_a_seed_that_is_not_here_is_named(tmp_path: Path) -> None:
    with pytest.raises(Absent, match=r"article\.txt is not here"):
        seed_text(tmp_path)
