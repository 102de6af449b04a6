import json
from pathlib import Path

import pytest

from tests.cli.conftest import REPORT, Run


def test_without_a_file_the_sample_is_read(casetrail: Run) -> None:
    ran = casetrail("read")
    assert ran.code == 0
    assert "Statements by speaker" in ran.out


def test_a_report_is_read_from_a_file(casetrail: Run) -> None:
    found = json.loads(casetrail("read", "report.txt", "--published", "2032-03-10", "--json").out)
    (said,) = found["statements"]
    assert said["content"] == "It is over,"
    assert said["when"]["edtf"] == "2032-03-09"
    assert found["articles"][0]["published"] == "2032-03-10"


def test_a_pasted_text_is_read(casetrail: Run) -> None:
    assert "Mara Venn" in casetrail("read", "-", typed=REPORT).out


def test_a_page_is_written(casetrail: Run, tmp_path: Path) -> None:
    ran = casetrail("read", "report.txt", "--html", "page.html")
    assert (ran.code, ran.out) == (0, "")
    assert "It is over," in (tmp_path / "page.html").read_text("utf-8")


SKIPPED = [
    ("missing.txt", "no such file"),
    (".", "folder"),
    ("empty.txt", "empty"),
]


@pytest.mark.parametrize(("name", "fault"), SKIPPED)
def test_a_bad_source_costs_only_itself(
    casetrail: Run, tmp_path: Path, name: str, fault: str
) -> None:
    (tmp_path / "empty.txt").touch()
    ran = casetrail("read", name, "report.txt")
    assert (ran.code, "Mara Venn" in ran.out) == (1, True)
    (line,) = ran.err.strip().splitlines()
    assert line.startswith(f"casetrail: skipped {name}")
    assert fault in line
    assert casetrail("read", name).code == 2


def test_a_broken_day_is_refused_before_anything_is_read(casetrail: Run) -> None:
    ran = casetrail("read", "report.txt", "--published", "2032-02-31")
    assert (ran.code, ran.out) == (2, "")
    assert "2032-02-31" in ran.err


def test_a_title_can_be_true_of_one_report_only(casetrail: Run) -> None:
    ran = casetrail("read", "report.txt", "report.txt", "--title", "Over")
    assert (ran.code, "--title" in ran.err) == (2, True)
