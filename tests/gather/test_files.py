import os
import tracemalloc
from pathlib import Path

import pytest

from . import REPORT, fault, gathered


def test_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    assert fault(path) == f"{path}: no such file. Check the name and the folder"


def test_a_folder(tmp_path: Path) -> None:
    line = fault(tmp_path)
    assert line == f"{tmp_path}: is a folder. Name the files in it, for example {tmp_path}/*.txt"


def test_a_name_that_cannot_be() -> None:
    assert "cannot be read" in fault("a\0b.txt")
    assert "cannot be read" in fault("a" * 5000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is a device or a pipe" in fault(tmp_path / "pipe.txt")


def test_a_device_is_refused() -> None:
    assert "is a device or a pipe" in fault(os.devnull)


def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert "cannot be read (too many levels" in fault(tmp_path / "a.txt")


def test_a_line_of_50_mb_is_refused_without_being_held(tmp_path: Path) -> None:
    (tmp_path / "line.txt").write_bytes(b"a word " * 7_200_000)
    tracemalloc.start()
    line = fault(tmp_path / "line.txt")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "line.txt: is larger than 20 MB" in line
    assert peak < 50_000_000


def test_a_bad_file_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(REPORT)
    names = [tmp_path / "none.txt", tmp_path / "good.txt"]
    assert [type(item).__name__ for name in names for item in gathered(name)] == [
        "SourceError",
        "Article",
    ]
