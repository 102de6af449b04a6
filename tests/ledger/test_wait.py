import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from casetrail.errors import CaseBusy
from casetrail.ledger import View, Writer

from .conftest import READER, article


@pytest.fixture
def other(case: Path) -> Iterator[sqlite3.Connection]:
    """Yield another program's connection, in the middle of writing to the case."""
    connection = sqlite3.connect(case, isolation_level=None, check_same_thread=False)
    with closing(connection):
        connection.execute("BEGIN IMMEDIATE")
        yield connection


def test_a_second_writer_waits_and_says_so_once(case: Path, other: sqlite3.Connection) -> None:
    told: list[str] = []
    threading.Timer(0.5, other.execute, ["COMMIT"]).start()
    with Writer(case, waiting=told.append) as writer:
        assert writer.add(article(), (), READER)
    assert told == [
        f"{case}: another program is writing to this case; waiting up to 60 seconds for it"
    ]


def test_a_free_case_is_written_without_a_word(case: Path) -> None:
    told: list[str] = []
    with Writer(case, waiting=told.append) as writer:
        writer.add(article(), (), READER)
    assert told == []


def test_a_wait_ends(case: Path, other: sqlite3.Connection) -> None:
    with Writer(case, limit=0.2) as writer, pytest.raises(CaseBusy, match=r"over 0\.2 seconds"):
        writer.add(article(), (), READER)


def test_after_a_wait_in_vain_the_writer_still_works(case: Path, other: sqlite3.Connection) -> None:
    with Writer(case, limit=0.2) as writer:
        with pytest.raises(CaseBusy):
            writer.add(article(), (), READER)
        other.execute("ROLLBACK")
        assert writer.add(article(), (), READER)


def test_a_view_neither_waits_nor_holds_up(case: Path, other: sqlite3.Connection) -> None:
    with View(case) as view:
        assert view.articles() == ()
        other.execute("ROLLBACK")
        with Writer(case, limit=0) as writer:
            assert writer.add(article(), (), READER)
        assert view.articles() == ()
    with View(case) as view:
        assert view.articles() == (article(),)


def test_two_writers_add_in_turn(case: Path) -> None:
    with Writer(case) as one, Writer(case) as two:
        assert one.add(article(), (), READER)
        assert not two.add(article(), (), READER)
        assert two.add(article(outlet="The Herald"), (), READER)
