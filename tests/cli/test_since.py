import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LATER = "KOLVO (Meridian) - “We will appeal,” Ilya Okon said on Monday.\n"
CASE = "venn.casetrail"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep visits in the test's own folder, by a reader of a known name."""
    monkeypatch.setenv("CASETRAIL_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("CASETRAIL_READER", "ada")
    return tmp_path / "state"


@pytest.fixture
def case(casetrail: Run, tmp_path: Path) -> str:
    """Return a case file with one report, and a second report beside it."""
    casetrail("new", CASE, "--name", "Mara Venn")
    casetrail("add", CASE, "report.txt", "--published", "2032-03-10", "--outlet", "The Courier")
    (tmp_path / "later.txt").write_text(LATER, encoding="utf-8")
    return CASE


def add_later(casetrail: Run, *more: str) -> None:
    casetrail("add", CASE, "later.txt", "--outlet", "Harbour Post", *more)


def test_since_a_day_tells_what_later_reports_added(casetrail: Run, case: str) -> None:
    add_later(casetrail, "--published", "2032-03-16")
    ran = casetrail("since", case, "2032-03-12")
    assert ran.code == 0
    assert ran.out.startswith("Mara Venn · since 12 March 2032\n1 line new, 1 report new.\n")
    assert "Harbour Post, 16 March 2032" in ran.out
    assert "Ilya Okon: “We will appeal,”" in ran.out
    assert "It is over" not in ran.out


def test_the_id_beside_a_change_opens_its_sentence(casetrail: Run, case: str) -> None:
    add_later(casetrail, "--published", "2032-03-16")
    line = next(row for row in casetrail("since", case, "2032-03-12").out.splitlines()
                if "Ilya Okon:" in row)  # fmt: skip
    assert LATER.split(" - ")[1].strip() in casetrail("show", case, line.split()[0]).out


def test_that_nothing_changed_is_said_and_is_no_fault(casetrail: Run, case: str) -> None:
    ran = casetrail("since", case, "2032-03-12")
    assert (ran.code, ran.out) == (0, "Mara Venn\nNothing changed since 12 March 2032.\n")


def test_as_of_ends_what_is_compared(casetrail: Run, case: str) -> None:
    add_later(casetrail, "--published", "2032-03-16")
    assert "Nothing changed" in casetrail("since", case, "2032-03-12", "--as-of", "2032-03-14").out
    assert "1 line new" in casetrail("since", case, "2032-03-12", "--as-of", "2032-03-16").out


def test_a_report_without_a_date_is_left_out_and_counted(casetrail: Run, case: str) -> None:
    add_later(casetrail)
    ran = casetrail("since", case, "2032-03-12")
    assert "Nothing changed" in ran.out
    assert "1 report without a date is left out" in ran.out


def test_the_first_visit_shows_nothing_but_the_head(casetrail: Run, case: str) -> None:
    ran = casetrail("since", case, "last")
    assert ran.code == 0
    assert ran.out.startswith("Mara Venn · first visit of ada\n1 line from 1 report: ")
    assert "It is over" not in ran.out


def test_a_first_visit_that_is_not_kept_promises_nothing(casetrail: Run, case: str) -> None:
    assert "not remembered" in casetrail("since", case, "last", "--keep").out
    assert "first visit of ada" in casetrail("since", case, "last").out


def test_a_case_without_any_date_has_nothing_to_compare(casetrail: Run) -> None:
    casetrail("new", CASE)
    casetrail("add", CASE, "report.txt")
    ran = casetrail("since", CASE, "2032-03-12")
    assert (ran.code, "Nothing changed" in ran.out) == (0, True)
    assert "1 report without a date is left out" in ran.out


def test_last_tells_what_came_since_once(casetrail: Run, case: str) -> None:
    casetrail("since", case, "last")
    add_later(casetrail)
    ran = casetrail("since", case, "last")
    assert "since ada last asked, on " in ran.out
    assert "Ilya Okon: “We will appeal,”" in ran.out
    assert "Nothing changed" in casetrail("since", case, "last").out


def test_keep_and_as_of_do_not_count_as_a_visit(casetrail: Run, case: str) -> None:
    casetrail("since", case, "last")
    add_later(casetrail, "--published", "2032-03-16")
    for how in (("--keep",), ("--as-of", "2032-03-20")):
        assert "1 line new" in casetrail("since", case, "last", *how).out
    assert "1 line new" in casetrail("since", case, "last").out


def test_what_was_not_printed_was_not_seen(casetrail: Run, case: str, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    words = [sys.executable, "-m", "casetrail", "since", case, "last"]
    subprocess.run(words, cwd=tmp_path, stdout=writing, stderr=subprocess.DEVNULL, check=False)
    os.close(writing)
    assert "first visit of ada" in casetrail("since", case, "last").out


def test_readers_have_visits_of_their_own(casetrail: Run, case: str) -> None:
    casetrail("since", case, "last")
    assert "first visit of bo" in casetrail("since", case, "last", "--reader", "bo").out


def test_json_has_the_changes_by_line(casetrail: Run, case: str) -> None:
    add_later(casetrail, "--published", "2032-03-16")
    found = json.loads(casetrail("since", case, "2032-03-12", "--json").out)
    kept = json.loads(casetrail("export", case, "--json").out)
    told = {(one["what"], one["ledger"], one["line"]) for one in found["changes"]}
    assert (found["since"], found["as_of"]) == ("2032-03-12", "2032-03-16")
    assert told == {
        ("added", "statement", kept["statements"][1]["id"]),
        ("added", "report", kept["articles"][1]["id"]),
    }


def test_json_of_a_first_visit_has_no_since(casetrail: Run, case: str) -> None:
    first = json.loads(casetrail("since", case, "last", "--json").out)
    assert (first["since"], first["changes"]) == (None, [])
    assert json.loads(casetrail("since", case, "last", "--json").out)["since"] is not None


def test_a_broken_visit_is_named_and_counts_as_none(casetrail: Run, case: str, state: Path) -> None:
    casetrail("since", case, "last")
    (kept,) = (state / "visits").iterdir()
    kept.write_bytes(gzip.compress(b"{"))
    ran = casetrail("since", case, "last")
    assert "cannot be read, and is not used" in ran.err
    assert (ran.code, "first visit of ada" in ran.out) == (0, True)
    assert "Nothing changed" in casetrail("since", case, "last").out


def test_a_visit_that_cannot_be_kept_is_told(casetrail: Run, case: str, state: Path) -> None:
    state.write_text("a file where the folder should be", "utf-8")
    ran = casetrail("since", case, "last")
    assert (ran.code, "first visit of ada" in ran.out) == (1, True)
    assert "this visit cannot be kept" in ran.err


REFUSED = [
    (("2032-03-12", "--as-of", "2032-03-10"), "Give a later day"),
    (("last", "--as-of", "2032-03-09"), "leaves out 1 report that you saw"),
    (("lately",), "not a day of the calendar"),
    (("last", "--reader", " "), "--reader NAME"),
]


@pytest.mark.parametrize(("words", "fault"), REFUSED, ids=lambda value: str(value))
def test_what_cannot_be_compared_is_one_clear_line(
    casetrail: Run, case: str, words: tuple[str, ...], fault: str
) -> None:
    casetrail("since", case, "last")
    ran = casetrail("since", case, *words)
    (line,) = ran.err.strip().splitlines()
    assert (ran.code, fault in line) == (2, True)
