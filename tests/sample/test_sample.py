"""The sample case is whole: its files are in the package and its dates are real days."""

import json
from datetime import date

from casetrail import sample

COLUMNS = {"url", "title", "published", "outlet", "language", "text"}


def rows() -> list[dict[str, str]]:
    table = next(path for path in sample.reports() if path.suffix == ".jsonl")
    return [json.loads(line) for line in table.read_text(encoding="utf-8").splitlines()]


def test_every_file_is_there_and_holds_a_report() -> None:
    assert len(sample.reports()) == 4
    assert all(len(path.read_text(encoding="utf-8").split()) > 180 for path in sample.reports())


def test_every_row_has_the_columns_of_a_table_of_reports() -> None:
    assert len(rows()) == 20
    assert all(set(row) == COLUMNS for row in rows())


def test_rows_run_forward_over_two_years() -> None:
    days = [date.fromisoformat(row["published"]) for row in rows()]
    assert days == sorted(days)
    assert 365 < (days[-1] - days[0]).days < 2 * 365


def test_reports_are_as_long_as_reports_are() -> None:
    assert all(180 <= len(row["text"].split()) <= 550 for row in rows())


def test_the_agency_copy_lost_its_last_paragraph() -> None:
    whole, cut = (
        row["text"]
        for row in rows()
        if "(Meridian Press)" in row["text"][:40] and row["published"] == "2023-03-18"
    )
    assert len(whole.split("\n\n")) == len(cut.split("\n\n")) + 1


def test_one_report_is_in_spanish() -> None:
    assert [row["outlet"] for row in rows() if row["language"] == "es"] == ["El Mirador de Lirio"]


def test_two_translations_of_one_speech_differ() -> None:
    post = next(path for path in sample.reports() if path.name == "lirio-post-speech.txt")
    agency = next(row["text"] for row in rows() if row["text"].startswith("CIUDAD LIRIO"))
    assert "the bookkeeper of an entire nation" in post.read_text(encoding="utf-8")
    assert "the accountant of a whole people" in agency
