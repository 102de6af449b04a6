import json
from pathlib import Path

import pytest

from tests.cli.conftest import REPORT, Run


@pytest.fixture
def case(casetrail: Run) -> str:
    """Return a case file with one report."""
    casetrail("new", "brandt.casetrail", "--name", "Ilse Brandt")
    casetrail("add", "brandt.casetrail", "report.txt", "--published", "2032-03-10")
    return "brandt.casetrail"


def test_a_case_is_made_and_added_to(casetrail: Run, case: str) -> None:
    ran = casetrail("add", case, "report.txt", "--published", "2032-03-10")
    assert (ran.code, ran.out.strip()) == (
        0,
        "brandt.casetrail: 0 reports added, 1 there already (nothing changed)",
    )


def test_a_case_is_shown_and_a_line_opens_its_sentence(casetrail: Run, case: str) -> None:
    assert "Ilse Brandt" in casetrail("show", case).out
    (said,) = json.loads(casetrail("show", case, "--json").out)["statements"]
    opened = casetrail("show", case, said["id"][:7]).out
    assert "“It is over,” Justice Minister Mara Venn said on Tuesday." in opened


def test_the_stored_text_comes_out_unchanged(casetrail: Run, case: str) -> None:
    (entry,) = json.loads(casetrail("export", case, "--to", "json").out)["articles"]
    assert casetrail("text", case, entry["id"]).out == REPORT


def test_export_and_read_print_the_same_json(casetrail: Run, case: str) -> None:
    stored = json.loads(casetrail("export", case, "--to", "json").out)
    read = json.loads(casetrail("read", "report.txt", "--published", "2032-03-10", "--json").out)
    assert {**stored, "name": None} == read


def test_a_page_is_exported_whole(casetrail: Run, case: str, tmp_path: Path) -> None:
    assert casetrail("export", case, "-o", "brandt.html").code == 0
    assert "Ilse Brandt" in (tmp_path / "brandt.html").read_text("utf-8")


def test_as_of_leaves_out_and_counts(casetrail: Run, case: str) -> None:
    found = json.loads(casetrail("show", case, "--as-of", "2032-03-09", "--json").out)
    assert (found["articles"], found["left_out"], found["as_of"]) == ([], 1, "2032-03-09")


def test_verify_says_that_all_is_as_it_was(casetrail: Run, case: str) -> None:
    ran = casetrail("verify", case)
    assert (ran.code, "all as they were" in ran.out) == (0, True)


def test_words_are_found(casetrail: Run, case: str) -> None:
    assert "It is over" in casetrail("search", case, "over").out
    assert casetrail("search", case, "asylum").code == 1


REFUSED = [
    (("show", "missing.casetrail"), "missing.casetrail"),
    (("show", "report.txt"), "report.txt"),
    (("new", "brandt.casetrail"), "there already"),
    (("show", "brandt.casetrail", "sffff"), "no such line"),
    (("show", "brandt.casetrail", "--as-of", "tomorrow"), "tomorrow"),
    (("text", "brandt.casetrail", "a0"), "a0"),
    (("export", "brandt.casetrail", "-o", "no/such/folder.html"), "cannot be written"),
]


@pytest.mark.parametrize(("words", "fault"), REFUSED, ids=lambda value: str(value))
def test_what_cannot_be_done_is_one_clear_line(
    casetrail: Run, case: str, words: tuple[str, ...], fault: str
) -> None:
    ran = casetrail(*words)
    assert ran.code == 2
    (line,) = ran.err.strip().splitlines()
    assert line.startswith("casetrail: ")
    assert fault in line
