import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from casetrail.errors import SourceError, UsageError
from casetrail.ledger import View, Writer, verify
from casetrail.types import Claim, Judgement, Problem

from .conftest import READER, article, claims, judgement

ODD = Problem(article=None, what="the second quotation", reason="its marks do not close")


def claim_ids(path: Path) -> list[str]:
    with View(path) as view:
        return [claim.id for claim in view.claims()]


def test_an_article_comes_back_with_its_claims(case: Path) -> None:
    with Writer(case) as writer:
        assert writer.add(article(), claims(article()), READER, [ODD])
    with View(case) as view:
        assert view.articles() == (article(),)
        assert [*view.claims()] == claims(article())
        assert view.problems() == (Problem(article=article().id, what=ODD.what, reason=ODD.reason),)


def test_adding_twice_changes_nothing(filled: Path) -> None:
    before = filled.read_bytes()
    with Writer(filled) as writer:
        assert not writer.add(article(), claims(article()), READER)
        assert not writer.add(article(title="Another title"), [], READER)
    assert filled.read_bytes() == before


def test_one_text_of_two_outlets_is_two_articles(filled: Path) -> None:
    copy = article(outlet="The Herald")
    with Writer(filled) as writer:
        assert writer.add(copy, claims(copy), READER)
    assert len(claim_ids(filled)) == 6


def test_a_newer_reader_replaces_the_claims_alone(filled: Path) -> None:
    with Writer(filled) as writer:
        assert writer.add(article(), claims(article())[:1], "rules 2", [ODD])
        assert writer.has(article().id, "rules 2")
        assert not writer.has(article().id, READER)
    with View(filled) as view:
        assert [*view.claims()] == claims(article())[:1]
        assert view.articles() == (article(),)
        assert view.judgements() == (judgement(),)
    assert verify(filled).clean


def test_the_log_tells_each_change_in_order(filled: Path) -> None:
    with Writer(filled) as writer:
        writer.add(article(), [], "rules 2")
    with closing(sqlite3.connect(filled)) as connection:
        log = connection.execute("SELECT position, what, subject FROM log").fetchall()
    assert log == [
        (1, "added", article().id),
        (2, "judged", "j1"),
        (3, "read again", article().id),
    ]


def test_an_article_whose_claims_fail_half_way_is_not_there(case: Path) -> None:
    def half() -> Iterator[Claim]:
        yield claims(article())[0]
        raise RuntimeError("the reader fell over")

    with Writer(case) as writer, pytest.raises(RuntimeError):
        writer.add(article(), half(), READER)
    assert verify(case).articles == 0


def test_a_change_that_breaks_off_is_undone(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    with Writer(case) as writer:
        monkeypatch.setattr("casetrail.ledger.writer.insert", broken)
        with pytest.raises(KeyboardInterrupt):
            writer.add(article(), claims(article()), READER)
        monkeypatch.undo()
        assert writer.add(article(), claims(article()), READER)
    assert verify(case).clean


def test_a_bad_article_does_not_stop_the_next(case: Path) -> None:
    with Writer(case) as writer:
        with pytest.raises(SourceError):
            writer.add(article("half \ud800"), [], READER)
        assert writer.add(article(), [], READER)


def test_a_judgement_is_made_once(filled: Path) -> None:
    with Writer(filled) as writer:
        assert not writer.judge(judgement())
        with pytest.raises(UsageError, match="j1 is there already"):
            writer.judge(judgement(verdict="reject"))
        assert writer.judge(judgement("j2", "reject"))
    with View(filled) as view:
        assert view.judgements() == (judgement(), judgement("j2", "reject"))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE judgement SET verdict = 'reject'",
        "DELETE FROM judgement",
        "INSERT OR REPLACE INTO judgement SELECT * FROM judgement",
        "UPDATE log SET what = 'judged'",
        "DELETE FROM log",
        "INSERT OR REPLACE INTO log SELECT * FROM log",
        "UPDATE article SET text = 'Something else.'",
    ],
)
def test_what_is_kept_cannot_be_changed_by_sql(filled: Path, statement: str) -> None:
    before = filled.read_bytes()
    with (
        closing(sqlite3.connect(filled)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never"),
    ):
        connection.execute(statement)
    assert filled.read_bytes() == before


SECRET = msgspec.structs.replace(judgement("j2", "reject"), reason="Her sister told us so")


def redaction(of: str, name: str = "j3") -> Judgement:
    return msgspec.structs.replace(judgement(name, "redact"), anchors=(), value=of)


def test_the_words_of_a_judgement_can_be_blanked(filled: Path) -> None:
    with Writer(filled) as writer:
        writer.judge(SECRET)
        assert writer.judge(redaction("j2"))
        assert not writer.judge(SECRET)
    with View(filled) as view:
        blanked = view.judgements()[1]
    assert blanked == msgspec.structs.replace(SECRET, reason=None, redacted=True)
    assert verify(filled).clean
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"Her sister" not in filled.read_bytes()


@pytest.mark.parametrize("name", ["j9", "j3"])
def test_only_a_judgement_with_words_can_be_blanked(filled: Path, name: str) -> None:
    with Writer(filled) as writer, pytest.raises(UsageError, match="Check its id"):
        writer.judge(redaction(name))


def test_judgements_are_made_all_or_none(filled: Path) -> None:
    pair = judgement("j2"), judgement(verdict="reject")
    with Writer(filled) as writer:
        with pytest.raises(UsageError, match="is there already"):
            writer.judge_all(pair)
        assert writer.judge_all((judgement("j2"), judgement())) == 1
    with View(filled) as view:
        assert view.judgements() == (judgement(), judgement("j2"))
