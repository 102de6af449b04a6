"""A file that may not be written, a disk that is full: as root and as an ordinary user."""

import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from casetrail.errors import CaseError
from casetrail.ledger import View, Writer, create, verify

from .apart import apart, as_somebody_else
from .conftest import READER, article, claims, names_in

BIG = article("One more word. " * 100_000, outlet="The Herald")


@pytest.fixture
def locked(filled: Path) -> Iterator[Path]:
    """Return a filled case file, read-only in a read-only folder that everyone can reach."""
    folder = Path(tempfile.mkdtemp())
    path = folder / "orlova.casetrail"
    path.write_bytes(filled.read_bytes())
    path.chmod(0o444)
    folder.chmod(0o555)
    yield path
    folder.chmod(0o755)
    path.unlink()
    folder.rmdir()


def test_a_read_only_case_can_be_read(locked: Path) -> None:
    def check() -> None:
        as_somebody_else()
        with View(locked) as view:
            assert view.articles() == (article(),)
            assert [*view.search("asylum")]
        assert verify(locked).clean

    apart(check)
    assert names_in(locked.parent) == [locked.name]


def test_a_read_only_case_is_not_written(locked: Path) -> None:
    def check() -> None:
        as_somebody_else()
        with pytest.raises(CaseError, match=r"the file may not be written\. Allow"):
            Writer(locked)

    apart(check)


def test_a_case_in_a_read_only_folder_is_not_written(locked: Path) -> None:
    locked.chmod(0o666)

    def check() -> None:
        as_somebody_else()
        with pytest.raises(CaseError, match=r"its folder may not be written\. Allow"):
            Writer(locked)
        with pytest.raises(CaseError, match=r"its folder may not be written\. Allow"):
            create(locked.with_name("new.casetrail"), "Mara Orlova")

    apart(check)


def test_a_case_that_may_not_be_read_is_named(locked: Path) -> None:
    locked.chmod(0o000)

    def check() -> None:
        as_somebody_else()
        for door in (View, Writer, verify):
            with pytest.raises(CaseError, match=r"the file may not be read\. Ask"):
                door(locked)

    apart(check)


def test_changes_not_yet_in_a_read_only_file_are_not_passed_over(locked: Path) -> None:
    # A log of changes that SQLite would have to read first, and cannot here.
    wal = locked.with_name(locked.name + "-wal")
    locked.parent.chmod(0o755)
    wal.write_bytes(b"changes")
    locked.parent.chmod(0o555)

    def check() -> None:
        as_somebody_else()
        with pytest.raises(CaseError, match="the file cannot be opened"):
            View(locked)

    apart(check)
    locked.parent.chmod(0o755)
    wal.unlink()


def test_a_full_disk_loses_nothing(filled: Path) -> None:
    def check() -> None:
        with Writer(filled) as writer:
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
            for _ in range(2):
                with pytest.raises(CaseError, match=r"the disk takes no more.*Free some space"):
                    writer.add(BIG, (), READER)

    apart(check)
    assert verify(filled).clean
    with View(filled) as view:
        assert view.articles() == (article(),)
        assert [*view.claims()] == claims(article())
    with Writer(filled) as writer:
        assert writer.add(BIG, (), READER)


def test_a_full_disk_makes_no_half_case(tmp_path: Path) -> None:
    def check() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        with pytest.raises(CaseError, match="the disk takes no more"):
            create(tmp_path / "a.casetrail", "Mara Orlova")

    apart(check)
    assert names_in(tmp_path) == []
