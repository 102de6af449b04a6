import re
import socket
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from casetrail.errors import SourceError, UsageError
from casetrail.gather import Stated, from_text, gather, sources

from . import REPORT, article, fault
from .pages import TEXT, page


def test_a_broken_day_is_refused_before_anything_is_read() -> None:
    with pytest.raises(UsageError, match="not a day of the calendar"):
        gather("no such file", Stated(published="31/02/2022"))


def test_a_page_is_known_by_its_content_too(tmp_path: Path) -> None:
    (tmp_path / "saved").write_text(page(), "utf-8")
    assert article(tmp_path / "saved").text.endswith(TEXT)


def test_tags_in_a_text_do_not_make_it_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"He wrote <html> on the wall. {REPORT}")
    assert article(tmp_path / "a.txt").text.startswith("He wrote <html>")


def test_a_feed_is_named(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text("<?xml version='1.0'?><rss><channel/></rss>")
    assert "is XML" in fault(tmp_path / "feed.xml")


def test_pasted_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(REPORT.encode())))
    pasted = article("-", outlet="The Harbour Herald")
    assert (pasted.text, pasted.source, pasted.outlet) == (REPORT, None, "The Harbour Herald")


def test_nothing_pasted_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(b" \n")))
    assert fault("-").startswith("standard input: is empty")


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert fault("-") == "standard input: is closed. Name a file"


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(sources, "read_bytes", fail)
    assert "a.txt: cannot be read (input/output error)" in fault(tmp_path / "a.txt")


def test_a_text_in_hand() -> None:
    given = from_text(REPORT, Stated(published="2024-06-03"))
    assert (given.text, given.published, given.raw_sha256) == (REPORT, "2024-06-03", None)


def test_a_blank_text_in_hand_is_refused() -> None:
    with pytest.raises(SourceError, match="the text: is empty"):
        from_text("\n", Stated())


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    (tmp_path / "a.html").write_text(page(head="<base href='https://harbour.example/'>"), "utf-8")
    assert article(tmp_path / "a.html").text.endswith(TEXT)


def test_english_text_loads_no_heavy_library(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    code = (
        "import sys; from casetrail.gather import gather, Stated; "
        "print(next(gather(sys.argv[1], Stated())).language, *sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "a.txt")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert told[0] == "en"
    assert not [name for name in told if re.match(r"trafilatura|py3langid|numpy|lxml", name)]
