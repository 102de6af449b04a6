import sqlite3
from pathlib import Path

import pytest

from casetrail.ledger import View, Writer, verify
from casetrail.ledger.migrations import MIGRATIONS, format_of, m001_initial, migrate
from casetrail.types import Article

from .conftest import READER, article


def m002_shelf(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE article ADD COLUMN shelf TEXT")


def m002_broken(connection: sqlite3.Connection) -> None:
    m002_shelf(connection)
    raise sqlite3.OperationalError("half way")


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> None:
    migrations = [m001_initial, m002_shelf]
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
    assert format_of(connection) == 2
    assert connection.execute("SELECT name FROM migration").fetchall() == [
        ("m001_initial",),
        ("m002_shelf",),
    ]
    connection.close()


def test_a_migration_that_fails_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    before = [*connection.iterdump()]
    monkeypatch.setattr("casetrail.ledger.migrations.MIGRATIONS", [*MIGRATIONS, m002_broken])
    with pytest.raises(sqlite3.OperationalError, match="half way"):
        migrate(connection)
    assert [*connection.iterdump()] == before
    assert format_of(connection) == 1


def test_the_article_table_has_a_column_for_every_field() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    columns = {row[1] for row in connection.execute("PRAGMA table_info (article)")}
    assert columns == {*Article.__struct_fields__, "added", "hash"}
