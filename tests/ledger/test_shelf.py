"""A case file that was put together is kept, and is the one that is made from nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from casetrail import ledger, pipeline
from casetrail.ledger import View, Writer, keep
from casetrail.types import Article, CaseFile

from .conftest import READER, article, claims, judgement

MAKER = "maker 1"


def made(path: Path) -> CaseFile:
    """Return the case file made from nothing."""
    with View(path) as view:
        return pipeline.casefile(view.articles(), view.claims(), view.judgements(), name=view.name)


def kept(path: Path, as_of: str | None = None, maker: str = MAKER) -> CaseFile | None:
    with View(path) as view:
        return view.kept(as_of, maker)


def position(path: Path) -> int:
    with View(path) as view:
        return view.position


def test_what_is_kept_is_what_is_made_from_nothing(filled: Path) -> None:
    assert kept(filled) is None
    assert keep(filled, made(filled), position(filled), MAKER)
    assert kept(filled) == made(filled)
    assert ledger.verify(filled).clean


def test_what_is_kept_of_another_state_or_maker_is_not_taken(filled: Path) -> None:
    before = position(filled)
    assert keep(filled, made(filled), before, MAKER)
    assert kept(filled, maker="maker 2") is None
    assert kept(filled, "2032-01-01") is None
    with Writer(filled) as writer:
        writer.judge(judgement("j2"))
    assert kept(filled) is None
    assert not keep(filled, made(filled), before, MAKER)


def test_only_so_many_days_are_kept(filled: Path) -> None:
    whole, now = made(filled), position(filled)
    assert keep(filled, whole, now, MAKER)
    days = [f"2032-01-{day:02}" for day in range(1, 12)]
    for day in days:
        keep(filled, replace(whole, as_of=day), now, MAKER)
    assert [day for day in days if kept(filled, day)] == days[-8:]
    assert kept(filled) == whole


def test_a_broken_copy_is_as_good_as_none(filled: Path) -> None:
    keep(filled, made(filled), position(filled), MAKER)
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("UPDATE shelf SET body = x'00'")
        connection.commit()
    assert kept(filled) is None


def test_a_case_that_may_not_be_written_keeps_nothing(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, now = made(filled), position(filled)
    monkeypatch.setattr("os.access", lambda place, mode: mode != 2)
    assert not keep(filled, found, now, MAKER)


def test_a_large_case_is_opened_from_what_is_kept(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "_WORTH_KEEPING", -1.0)
    first, texts = pipeline.open_case(filled)
    monkeypatch.setattr(pipeline, "_put_together", None)
    assert pipeline.open_case(filled) == (first, texts)


def test_signatures_are_stored_with_the_report(case: Path) -> None:
    other: Article = article("“No,” Ana Ruiz said again and again on Tuesday, and left at once.")
    with Writer(case) as writer:
        for one in (article(), other):
            writer.add(one, claims(one) if one == article() else (), READER)
    with View(case) as view:
        assert set(view.signatures()) == {article().id, other.id}
