import os
from pathlib import Path

import pytest

from casetrail.errors import CaseError, UsageError
from casetrail.ledger import View, create, verify

from .conftest import names_in


def test_a_new_case_has_its_name_and_nothing_else(tmp_path: Path) -> None:
    create(tmp_path / "a.casetrail", " Mara Orlova ")
    with View(tmp_path / "a.casetrail") as view:
        assert view.name == "Mara Orlova"
        assert view.articles() == ()
    assert names_in(tmp_path) == ["a.casetrail"]


def test_two_cases_of_one_name_have_different_ids(tmp_path: Path) -> None:
    ids = set()
    for file in ("a", "b"):
        create(tmp_path / file, "Mara Orlova")
        with View(tmp_path / file) as view:
            ids.add(view.id)
    assert len(ids) == 2


def test_what_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "notes.casetrail"
    path.write_text("mine")
    with pytest.raises(CaseError, match=r"notes\.casetrail: this is there already"):
        create(path, "Mara Orlova")
    assert path.read_text() == "mine"
    assert names_in(tmp_path) == ["notes.casetrail"]


def test_what_appears_meanwhile_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.casetrail"
    monkeypatch.setattr("casetrail.ledger.new._check_place", Path.touch)
    with pytest.raises(CaseError, match="there already"):
        create(path, "Mara Orlova")
    assert path.read_bytes() == b""


@pytest.mark.parametrize("appears", [False, True])
def test_a_file_system_without_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, appears: bool
) -> None:
    path = tmp_path / "a.casetrail"

    def no_links(draft: Path, place: Path) -> None:
        if appears:
            place.write_text("mine")
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", no_links)
    if appears:
        with pytest.raises(CaseError, match="there already"):
            create(path, "Mara Orlova")
        assert path.read_text() == "mine"
    else:
        create(path, "Mara Orlova")
        assert verify(path).clean
    assert names_in(tmp_path) == ["a.casetrail"]


def test_drafts_left_by_a_kill_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".casetrail-0123456789abcdef.new").write_bytes(b"SQLite format 3\0 half of it")
    create(tmp_path / "a.casetrail", "Mara Orlova")
    assert verify(tmp_path / "a.casetrail").clean


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match=r"none does not exist\. Make it first"):
        create(tmp_path / "none" / "a.casetrail", "Mara Orlova")


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "half \ud800"])
def test_a_name_must_be_readable(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="name"):
        create(tmp_path / "a.casetrail", name)
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("file", ["a b?%#é.casetrail", os.fsdecode(b"caf\xe9.casetrail")])
def test_any_file_name_will_do(tmp_path: Path, file: str) -> None:
    create(tmp_path / file, "مارا")
    with View(tmp_path / file) as view:
        assert view.name == "مارا"
    assert names_in(tmp_path) == [file]
