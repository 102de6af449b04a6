"""The reference pages say what the code says: fields, values, tables, columns, limits, errors."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, get_args

import pytest

from casetrail import errors, gather, ledger, pipeline, sample
from casetrail.export.as_json import schema
from casetrail.gather import limits
from casetrail.gather.row import COLUMNS
from casetrail.types import Change, Ledger, Line, What
from tests.docs.doc_pages import ROOT, blocks

REFERENCE = ROOT / "docs" / "reference"
DEFS: dict[str, Any] = schema()["$defs"]
LINE = set(Line.__struct_fields__)
LINES = ("Statement", "Event", "Procedure", "Ask")
OBJECTS = [name for name, definition in DEFS.items() if "properties" in definition]


def _sections(page: str) -> dict[str, str]:
    """Return a page's text by heading, each up to the next heading of any level."""
    pieces = re.split(r"^#+ +(.+)$", (REFERENCE / page).read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def _names(section: str) -> list[str]:
    """Return the names that the first cells of a section's table list."""
    rows = [row for row in section.splitlines() if row.startswith("| `")]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])]


JSON = _sections("json.md")
TABLES = _sections("case-file.md")


@pytest.mark.parametrize("name", OBJECTS)
def test_json_page_lists_every_field(name: str) -> None:
    fields = set(DEFS[name]["properties"]) - (LINE if name in LINES else set())
    assert sorted(_names(JSON[name])) == sorted(fields)


def test_json_page_lists_what_every_line_has() -> None:
    assert sorted(_names(JSON["Every line"])) == sorted(LINE)


@pytest.mark.parametrize("name", OBJECTS)
def test_json_page_lists_every_word_a_field_may_hold(name: str) -> None:
    told = set(re.findall(r"`([^`]+)`", JSON[name] + JSON["Step words"] + JSON["Every line"]))
    words = {str(word) for word in _enums(DEFS[name])} - {"1"}
    assert words <= told


def _enums(node: object) -> list[object]:
    if isinstance(node, dict):
        return [*node.get("enum", []), *(word for value in node.values() for word in _enums(value))]
    return [word for value in node for word in _enums(value)] if isinstance(node, list) else []


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("case") / "halvek.casetrail"
    ledger.create(path, "Irena Halvek")
    with ledger.Writer(path) as writer:
        for _ in pipeline.add(writer, map(str, sample.reports()), gather.Stated()):
            pass
    return path


def test_case_file_page_lists_every_table_and_column(case: Path) -> None:
    with closing(sqlite3.connect(case)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        own = [n for n in names if "_search_" not in n and not n.startswith("sqlite_")]
        columns = {
            name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")] for name in own
        }
    told = {name: _names(TABLES[_section_of(name)]) for name in own}
    assert {name: set(found) - set(told[name]) for name, found in columns.items()} == {
        name: set() for name in own
    }
    assert {column for found in told.values() for column in found} == {
        column for found in columns.values() for column in found
    }


def _section_of(table: str) -> str:
    return next(title for title in TABLES if table in title.split(" and ") or table == title)


def test_case_file_page_lists_every_view_with_its_columns(case: Path) -> None:
    rows = [row.split("|") for row in TABLES["The views"].splitlines() if row.startswith("| `")]
    told = {row[1].strip(" `"): re.findall(r"`(\w+)`", row[2]) for row in rows}
    with closing(sqlite3.connect(case)) as db:
        views = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='view'")]
        found = {v: [row[1] for row in db.execute(f"PRAGMA table_info({v})")] for v in views}
    assert told == found


@pytest.mark.parametrize("query", [b.body for b in blocks(
    (ROOT / "docs" / "how-to" / "open-the-file.md").read_text("utf-8"), "sql")])  # fmt: skip
def test_the_queries_shown_find_something(query: str, case: Path) -> None:
    with closing(sqlite3.connect(case)) as db:
        assert db.execute(query).fetchall()


def test_errors_page_draws_the_family_as_the_code_does() -> None:
    drawn = blocks((REFERENCE / "errors.md").read_text("utf-8"), "text")[0].body
    assert [line.strip() for line in drawn.splitlines()] == [
        line.strip() for line in str(errors.__doc__).split("\n\n")[1].splitlines()
    ]


def test_errors_page_lists_every_error() -> None:
    page = _sections("errors.md")["The errors"]
    raised = {name for name, value in vars(errors).items() if isinstance(value, type)}
    assert set(_names(page)) == raised - {"CasetrailError"}


def test_inputs_page_tells_the_limits_and_columns() -> None:
    told = _sections("inputs.md")
    for number in (limits.TEXT_CHARS, limits.LINE_CHARS):
        assert f"{number:,} characters" in told["Limits"]
    for number in (limits.FILE_BYTES, limits.JSON_BYTES):
        assert f"{number // 1_000_000} MB" in told["Limits"]
    assert set(re.findall(r"`(\w+)`", told["Columns of tables"])) == set(COLUMNS)


def test_json_page_lists_every_field_and_word_of_a_change() -> None:
    rows = [row.split("|")[1] for row in JSON["Changes"].splitlines() if row.startswith("| `")]
    assert re.findall(r"`(\w+)`", " ".join(rows)) == list(Change.__struct_fields__)
    told = set(re.findall(r"`([^`]+)`", JSON["Changes"]))
    assert {*get_args(What), *get_args(Ledger)} <= told
