import sqlite3
from pathlib import Path
from typing import Any

import pytest

from casetrail.ledger import View, Writer, verify
from casetrail.ledger.migrations import MIGRATIONS, format_of, m001_initial, migrate, set_meta
from casetrail.ledger.rows import article_row, claim_row, reading_row, sealed
from casetrail.types import Anchor, Article, Judgement

from .conftest import READER, article, claims, span


def m003_row(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE article ADD COLUMN pages TEXT")


def m003_broken(connection: sqlite3.Connection) -> None:
    m003_row(connection)
    raise sqlite3.OperationalError("half way")


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> None:
    migrations = [*MIGRATIONS, m003_row]
    monkeypatch.setattr("casetrail.ledger.migrations.MIGRATIONS", migrations)


def test_an_old_case_is_brought_up_when_written(
    filled: Path, monkeypatch: pytest.MonkeyPatch, newer: None
) -> None:
    with Writer(filled) as writer:
        assert not writer.add(article(), (), READER)
    assert verify(filled).clean


def test_an_old_case_is_brought_up_when_read(filled: Path, newer: None) -> None:
    with View(filled) as view:
        assert view.articles() == (article(),)
    connection = sqlite3.connect(filled)
    assert format_of(connection) == 3
    assert connection.execute("SELECT name FROM migration").fetchall() == [
        ("m001_initial",),
        ("m002_judgements",),
        ("m003_row",),
    ]
    connection.close()


def test_a_migration_that_fails_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    before = [*connection.iterdump()]
    monkeypatch.setattr("casetrail.ledger.migrations.MIGRATIONS", [*MIGRATIONS, m003_broken])
    with pytest.raises(sqlite3.OperationalError, match="half way"):
        migrate(connection)
    assert [*connection.iterdump()] == before
    assert format_of(connection) == 2


def test_the_article_table_has_a_column_for_every_field() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    columns = {row[1] for row in connection.execute("PRAGMA table_info (article)")}
    assert columns == {*Article.__struct_fields__, "added", "hash"}


@pytest.fixture
def first_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a case file as the first format left it: a report, its claims, a judgement."""
    path = tmp_path / "old.casetrail"
    one, said = article(), span(article(), "said")
    with monkeypatch.context() as patch:
        patch.setattr("casetrail.ledger.migrations.MIGRATIONS", [m001_initial])
        connection = sqlite3.connect(path, isolation_level=None)
        migrate(connection)
    set_meta(connection, "name", "Mara Orlova")
    old = sealed({"id": "j1", "at": "2031-05-08T09:00:00Z", "author": "Kim", "verdict": "same",
                  "sha256": one.sha256, "kind": "statement", "anchor_start": said.start,
                  "anchor_stop": said.stop, "other": claims(one)[0].id,
                  "reason": "one speech"})  # fmt: skip
    stored = article_row(one)
    for place, (what, subject, content) in enumerate(
        (("added", one.id, stored["hash"]), ("judged", "j1", old["hash"])), 1
    ):
        entry = sealed({"what": what, "subject": subject, "content": content})
        put(connection, "log", entry | {"position": place})
    put(connection, "article", stored | {"added": 1})
    put(connection, "reading", reading_row(one.id, READER, 3, 0) | {"position": 1})
    for claim in claims(one):
        put(connection, "claim", claim_row(one.text, claim, READER))
    put(connection, "judgement", old | {"position": 2})
    connection.close()
    return path


def put(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    names, signs = ", ".join(row), ", ".join("?" for _ in row)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({signs})", list(row.values()))  # noqa: S608


def test_a_case_of_the_first_format_keeps_its_judgements(first_format: Path) -> None:
    one, named = article(), claims(article())[0]
    with View(first_format) as view:
        assert view.judgements() == (
            Judgement(
                id="j1",
                at="2031-05-08T09:00:00Z",
                author="Kim",
                verdict="same",
                kind="statement",
                anchors=(Anchor(sha256=one.sha256, span=span(one, "said")),),
                others=(Anchor(sha256=one.sha256, span=span(one, "Ana Ruiz"), claim=named.id),),
                reason="one speech",
            ),
        )
        assert len(tuple(view.claims())) == 3
    assert verify(first_format).faults == ()
