import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from casetrail.errors import CaseDamaged, CaseError
from casetrail.ledger import View, Writer, verify

from .conftest import READER, article, names_in

Open = Callable[[Path], object]
every_door = pytest.mark.parametrize("door", [View, Writer, verify])

PAGE = 4096
USER_VERSION = 60  # where SQLite's header holds it, in four bytes


def refusal(door: Open, path: Path) -> str:
    with pytest.raises(CaseError) as caught:
        door(path)
    line = str(caught.value)
    assert line.startswith(f"{path}: ")
    assert "\n" not in line
    return line


@every_door
def test_no_such_file(door: Open, tmp_path: Path) -> None:
    assert "there is no such case file" in refusal(door, tmp_path / "a.casetrail")
    assert not (tmp_path / "a.casetrail").exists()


@every_door
def test_a_folder(door: Open, tmp_path: Path) -> None:
    assert "a folder, not a case file" in refusal(door, tmp_path)


@every_door
@pytest.mark.parametrize("text", ["A report.", "A long report. " * 1000])
def test_a_file_of_another_kind(door: Open, tmp_path: Path, text: str) -> None:
    path = tmp_path / "report.txt"
    path.write_text(text)
    assert "not a case file" in refusal(door, path)
    assert path.read_text() == text


@every_door
def test_an_empty_file(door: Open, tmp_path: Path) -> None:
    path = tmp_path / "a.casetrail"
    path.touch()
    assert "an empty file" in refusal(door, path)


@every_door
def test_a_database_of_another_program(door: Open, tmp_path: Path) -> None:
    path = tmp_path / "a.casetrail"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE article (id)")
    assert "an SQLite file, but not a case" in refusal(door, path)


@every_door
def test_a_case_from_a_newer_version(door: Open, filled: Path) -> None:
    data = bytearray(filled.read_bytes())
    data[USER_VERSION : USER_VERSION + 4] = (9).to_bytes(4, "big")
    filled.write_bytes(data)
    line = refusal(door, filled)
    assert "newer Casetrail (format 9; this one knows formats up to 2). Upgrade it" in line


@every_door
@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.9])
def test_a_file_cut_short(door: Open, filled: Path, share: float) -> None:
    data = filled.read_bytes()
    filled.write_bytes(data[: int(len(data) * share)])
    assert "damaged" in refusal(door, filled)


def test_damage_in_the_middle_is_told_when_met(filled: Path) -> None:
    data = filled.read_bytes()
    page = data.index(b"We offer him asylum") // PAGE * PAGE
    filled.write_bytes(data[:page] + b"\xff" * PAGE + data[page + PAGE :])
    with View(filled) as view, pytest.raises(CaseDamaged, match="the file is damaged"):
        view.articles()
    assert ("file", "") in {(fault.table, fault.row) for fault in verify(filled).faults}


def test_a_text_that_is_not_utf8_is_damage(filled: Path) -> None:
    data = filled.read_bytes().replace(b"We offer", b"\xff\xfe offer")
    filled.write_bytes(data)
    with View(filled) as view, pytest.raises(CaseDamaged):
        view.articles()
    assert "it does not match its hash" in {fault.what for fault in verify(filled).faults}


def test_the_last_to_look_brings_all_into_one_file(filled: Path) -> None:
    with View(filled):
        with Writer(filled) as writer:
            writer.add(article(outlet="The Herald"), [], READER)
        assert len(names_in(filled.parent)) == 3
    assert names_in(filled.parent) == [filled.name]
    assert verify(filled).articles == 2


def test_nothing_is_left_beside_the_file(filled: Path) -> None:
    with View(filled) as view:
        view.articles()
    verify(filled)
    assert names_in(filled.parent) == [filled.name]
