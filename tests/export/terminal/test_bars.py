"""Bars: one sign each while they fit, to scale beyond, signs that a pipe can carry."""

from casetrail.export.book import Book
from casetrail.export.terminal.bars import print_chart
from casetrail.types import CaseFile

from .. import factory as make
from ..screen import Screen

DAYS = ["2022-06-14", "2022-06-15", "2022-06-22"]


def drawn(days: list[str], *, terminal: bool = False) -> list[str]:
    reports = [make.article(f"Report {n}.", published=day) for n, day in enumerate(days)]
    screen = Screen(terminal=terminal)
    print_chart(Book(CaseFile(articles=tuple(map(make.entry, reports))), {}), screen.console)
    return screen.text().splitlines()


def test_one_sign_for_each() -> None:
    rows = drawn(DAYS)
    assert rows[-2].split() == ["week", "of", "13", "June", "2022", "##", "2", "·"]
    assert rows[-1].split() == ["week", "of", "20", "June", "2022", "#", "1", "·"]


def test_many_are_drawn_to_scale() -> None:
    rows = drawn(["2022-06-14"] * 200 + ["2022-06-22"] * 100)
    bars = [row.count("#") for row in rows[-2:]]
    assert bars[0] == 2 * bars[1]
    assert all(len(row) <= 80 for row in rows)


def test_a_skipped_time_is_shown() -> None:
    assert "⋮" in [row.strip() for row in drawn([*DAYS, "2022-09-01"])]


def test_a_terminal_gets_blocks() -> None:
    assert "██ 2" in "\n".join(drawn(DAYS, terminal=True))
