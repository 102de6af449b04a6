"""The case file in a terminal, at its width, and plain when piped."""

import pytest
from rich.cells import cell_len

from casetrail.export.terminal import print_casefile
from casetrail.types import CaseFile

from ..conftest import Case
from ..screen import Screen


def printed(case: Case, width: int = 80, *, terminal: bool = False) -> str:
    screen = Screen(width, terminal=terminal)
    command = "casetrail show b.casetrail"
    print_casefile(case.casefile, case.texts, screen.console, command=command)
    return screen.text()


def test_the_head(case: Case) -> None:
    assert printed(case).splitlines()[:5] == [
        "The Brandt case",
        "3 reports from 3 outlets, 22 to 23 June 2022.",
        "From all reports. 1 report has no date.",
        "Reads English; other languages are stored and searchable.",
        f"Open the sentence behind a line: casetrail show b.casetrail {case.lines['pages'].id[:7]}",
    ]


def test_a_statement(case: Case) -> None:
    name = case.lines["pages"].id[:7]
    assert (
        f"  {name}  21 June 2022\n"
        "           said: “We will read every page,” […] “and then we will answer.”\n"
        "           quoted by Harbour Post, 22 June 2022\n"
        "           quoted by Vell Courier, after El Faro, 23 June 2022\n"
        "           In doubt: date inferred from publication date\n"
    ) in printed(case)


@pytest.mark.parametrize(
    "words",
    [
        "Appealed, 20 June 2022",
        "between 13 and 19 June 2022 · Norland asked Vell to extradite",
        "July 2022 · a hearing (planned)",
        "An official who asked not to be named said: the request had gaps",
        "did not respond",
        "No answer in the 3 reports of this file",
        "Ilse Marant, Foreign Minister of Vell · “Marant”, “Ms Marant”",
        "“last week”, Harbour Post: worked out",
        "Without a day, 1 time: worked out",
        "not read: Spanish. Reads English",
    ],
)
def test_every_section_speaks(case: Case, words: str) -> None:
    assert words in printed(case, width=100)


@pytest.mark.parametrize("width", [80, 100, 200])
def test_no_line_is_wider_than_the_window(case: Case, width: int) -> None:
    assert all(cell_len(line) <= min(width, 100) for line in printed(case, width).splitlines())


def test_no_line_ends_in_a_space(case: Case) -> None:
    assert all(line == line.rstrip() for line in printed(case).splitlines())


def test_piped_text_has_no_codes_and_no_box_art(case: Case) -> None:
    plain = printed(case)
    assert "\x1b" not in plain
    assert not set(plain) & set("─│┌└█")


def test_in_a_terminal_only_our_own_codes_reach_it(case: Case) -> None:
    styled = printed(case, terminal=True)
    assert "\x1b[1m" in styled
    assert "\x1b[31m" not in styled
    assert "\x9b" not in styled
    assert "\u202e" not in styled
    assert "Ta␛[31mke ⟨U+202E⟩back" in styled


def test_an_empty_case_file_has_a_head_only() -> None:
    screen = Screen()
    print_casefile(CaseFile(name="New"), {}, screen.console)
    assert screen.text() == "New\n0 reports, no dates.\nFrom all reports.\n"


def test_as_of_a_day_says_what_is_left_out() -> None:
    screen = Screen()
    print_casefile(CaseFile(as_of="2022-06-21", left_out=2), {}, screen.console)
    assert "As of 21 June 2022: from the reports published by then; 2 reports left out." in (
        screen.text()
    )
