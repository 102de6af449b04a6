from pathlib import Path

import pytest

from casetrail.gather import stream


def read(path: Path, content: bytes, encoding: str = "utf-8") -> list[str | None]:
    path.write_bytes(content)
    return list(stream.lines(str(path), encoding))


def test_lines_keep_their_ends(tmp_path: Path) -> None:
    assert read(tmp_path / "a", b"one\r\ntwo\nthree") == ["one\r\n", "two\n", "three"]


def test_a_line_too_long_is_none_and_the_next_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "LINE_CHARS", 4)
    assert read(tmp_path / "a", b"abc\nabcdefghijk\nabc\nab") == ["abc\n", None, "abc\n", "ab"]


def test_the_encoding_is_told_from_the_whole_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"plain " * 300_000 + "Núñez".encode("cp1252"))
    assert stream.scan(str(tmp_path / "a")).encoding == "cp1252"


def test_a_character_across_two_chunks_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "_CHUNK", 3)
    (tmp_path / "a").write_bytes("aa–bb–".encode())
    assert stream.scan(str(tmp_path / "a")).encoding == "utf-8"
