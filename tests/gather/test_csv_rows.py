from pathlib import Path

import pytest

from casetrail.gather import limits, stream

from . import articles, fault, faults, gathered


def table(folder: Path, content: str) -> Path:
    (folder / "a.csv").write_bytes(content.encode())
    return folder / "a.csv"


def texts(path: Path) -> list[str]:
    return [article.text for article in articles(gathered(path))]


def test_a_missing_text_column_names_the_columns_found(tmp_path: Path) -> None:
    path = table(tmp_path, "url,body,published\nhttps://a.example,One.,\nhttps://b.example,Two.,\n")
    assert "a.csv: has no column 'text' (columns found: url, body, published)" in fault(path)


def test_a_column_twice(tmp_path: Path) -> None:
    assert "has two columns 'text'" in fault(table(tmp_path, "text,Text,url\nOne.,Two.,\n"))
    assert texts(table(tmp_path, "text,note,note\nOne.,x,y\n")) == ["One."]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("One, two.,x,y", "row 3: has 4 cells and the header 2"),
        ('"One" two.,x', "row 3: has a quotation mark in the wrong place"),
        (",x", "row 3: is empty"),
        ("\0,x", "row 3: has a broken character in 'text'"),
    ],
)
def test_a_bad_row_costs_only_itself(tmp_path: Path, row: str, said: str) -> None:
    path = table(tmp_path, f"text,url\nBefore.,\n{row}\nAfter.,\n")
    assert texts(path) == ["Before.", "After."]
    assert [said in line for line in faults(gathered(path))] == [True]


def test_a_quotation_mark_never_closed(tmp_path: Path) -> None:
    path = table(tmp_path, 'text,url\nBefore.,\n"Open,\nLost.,\n')
    (line,) = faults(gathered(path))
    assert texts(path) == ["Before."]
    assert "row 3: opens a quotation mark that is never closed" in line
    assert "the rows after it were not read" in line


def test_a_cell_over_the_limit(tmp_path: Path) -> None:
    path = table(tmp_path, f"text\nBefore.\n{'a' * (limits.TEXT_CHARS + 1)}\nLost.\n")
    (line,) = faults(gathered(path))
    assert "row 3: has a cell of more than 5,000,000 characters" in line


def test_a_long_cell_is_fine(tmp_path: Path) -> None:
    long = "A word. " * 50_000  # over the csv module's own limit
    assert texts(table(tmp_path, f"text\n{long}\n")) == [long]


def test_short_rows_and_empty_rows(tmp_path: Path) -> None:
    assert texts(table(tmp_path, "text,url\nOne.\n\nTwo.,\n\n")) == ["One.", "Two."]


def test_a_comma_is_not_taken_for_the_delimiter_of_semicolons(tmp_path: Path) -> None:
    path = table(tmp_path, 'text;published\n"Yes, no; and so on.";2024-06-03\n')
    assert texts(path) == ["Yes, no; and so on."]


@pytest.mark.parametrize("header", ['"text" x,url', "a" * (limits.TEXT_CHARS + 1)])
def test_a_first_row_that_names_no_columns(tmp_path: Path, header: str) -> None:
    assert "has a first row that names no columns" in fault(table(tmp_path, f"{header}\nOne.\n"))


def test_a_line_too_long_for_any_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "LINE_CHARS", 50)
    path = table(tmp_path, f"text\nBefore.\n{'a' * 60}\nLost.\n")
    assert texts(path) == ["Before."]
    assert "line 3: is too long for a report" in faults(gathered(path))[0]
