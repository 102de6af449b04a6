import hashlib
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.gather.table import READERS

from . import REPORT, article, articles, fault, faults, gathered

ROW = {"text": REPORT, "published": "2024-06-03", "outlet": "The Herald", "title": "Decision near"}


def written(path: Path, content: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", f'text,published,outlet,title\n"{REPORT}",2024-06-03,The Herald,Decision near\n'),
        (
            "a.csv",
            f"Title;TEXT;published;outlet\r\nDecision near;{REPORT};3 June 2024;The Herald\r\n",
        ),
        (
            "a.tsv",
            f"outlet\ttitle\tpublished\ttext\nThe Herald\tDecision near\t2024-06-03\t{REPORT}",
        ),
        ("a.jsonl", json.dumps(ROW) + "\n"),
        ("a.json", json.dumps([ROW])),
        ("a.JSON", json.dumps(ROW)),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_one_report_in_every_form(tmp_path: Path, name: str, content: str, encoding: str) -> None:
    read = article(written(tmp_path / name, content, encoding))
    assert (read.text, read.outlet, read.title) == (REPORT, "The Herald", "Decision near")
    assert (read.published, read.published_from) == ("2024-06-03", "the table's column published")


def test_an_article_names_its_row_and_the_file_s_bytes(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", f"text\n{REPORT}\nMore of it.\n")
    first, second = articles(gathered(path))
    assert (first.source, second.source) == (f"{path} row 2", f"{path} row 3")
    assert first.raw_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_text_cell_is_unchanged(tmp_path: Path) -> None:
    text = f'  {REPORT}\r\n\r\nHe said: ""No.""  '
    path = written(tmp_path / "a.csv", f'text,url\r\n"{text}", https://a.example/1 \r\n')
    read = article(path)
    assert (read.text, read.url) == (text.replace('""', '"'), "https://a.example/1")


def test_what_the_user_states_wins_over_the_columns(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", json.dumps(ROW))
    assert article(path, published="2024-07-01").published == "2024-07-01"


def test_a_title_is_stated_of_one_report_only(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jsonl", json.dumps(ROW))
    assert "--title and --url state one report's" in fault(path, title="Decision near")


def test_windows_1252(tmp_path: Path) -> None:
    read = article(written(tmp_path / "a.csv", "text\n“No” said Ramón Núñez of it.\n", "cp1252"))
    assert read.text == "“No” said Ramón Núñez of it."


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.json", "a.jsonl"])
def test_an_empty_table(tmp_path: Path, name: str) -> None:
    assert "is empty" in fault(written(tmp_path / name, " \n"))


@pytest.mark.parametrize("name", ["a.csv", "a.json"])
def test_a_table_that_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"%PDF-1.7 \x00\xff")
    assert "is a PDF document" in fault(tmp_path / name)
    assert "no such file" in fault(tmp_path / "none.csv")
    assert "is a folder" in fault(tmp_path.with_suffix(""))


def test_a_broken_byte_costs_only_its_row(tmp_path: Path) -> None:
    good, bad = "Núñez said no.".encode(), b"Caf\xe9."
    (tmp_path / "a.csv").write_bytes(b"\n".join([b"text", good, bad, good + b" Again."]))
    found = gathered(tmp_path / "a.csv")
    assert len(articles(found)) == 2
    assert faults(found) == [
        f"{tmp_path / 'a.csv'} row 3: has a broken character in 'text'. Save it again as UTF-8"
    ]


@pytest.mark.parametrize(("name", "content"), [("a.tsv", b"text"), ("a.csv", b"text,url\n")])
def test_a_table_without_rows_says_so(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    found = gathered(tmp_path / name)
    assert faults(found) == [
        f"{tmp_path / name}: holds no reports. Write one report a row, under the columns"
    ]


pieces = st.lists(
    st.sampled_from(
        [b"text", b",", b";", b'"', b"\n", b"\r", b"\0", b"{", b"}", b":", b"\xff", b"[", b"]"]
    )
    | st.binary(max_size=4)
)


@given(pieces, st.sampled_from(list(READERS)))
def test_any_bytes_give_articles_and_faults(content: list[bytes], suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"a{suffix}")
        path.write_bytes(b"text,url\n" * (suffix == ".csv") + b"".join(content))
        found = gathered(path)
    assert articles(found) or faults(found)
    assert all(line.startswith(str(path)) for line in faults(found))
