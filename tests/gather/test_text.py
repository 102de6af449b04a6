from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.gather import Stated, from_text, limits
from casetrail.gather.facts import Facts
from casetrail.gather.text import read_text

from . import REPORT, article, fault


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), min_size=1)
)
def test_the_text_is_the_file_s_text(words: str) -> None:
    text = f"A report. {words}"
    assert read_text(text.encode(), "a.txt", Facts()).text == text


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"{REPORT}\r\n\r\nMore.\rAnd more.\n".encode())
    with (tmp_path / "a.txt").open(newline="") as file:
        assert article(tmp_path / "a.txt").text == file.read()


def test_a_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT, "utf-8-sig")
    assert article(tmp_path / "a.txt").text == REPORT


def test_markdown_stays_as_it_is(tmp_path: Path) -> None:
    text = f"# Minister to *decide*\n\n{REPORT}\n"
    (tmp_path / "a.md").write_text(text)
    read = article(tmp_path / "a.md")
    assert (read.text, read.title) == (text, "Minister to *decide*")


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    assert fault(tmp_path / "a.txt") == f"{tmp_path / 'a.txt'}: is empty. Give a report's text"


def test_more_text_than_a_report_has(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a " * (limits.TEXT_CHARS // 2 + 1))
    assert "holds 5,000,002 characters, more than the 5,000,000" in fault(tmp_path / "a.txt")


def test_the_head_states_what_the_user_does_not() -> None:
    read = from_text(f"LONDON (Reuters) - {REPORT}", Stated(outlet="The Harbour Herald"))
    assert (read.outlet, read.credit, read.dateline) == ("The Harbour Herald", "Reuters", "LONDON")
