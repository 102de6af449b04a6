"""Wide and combining characters keep their columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from casetrail.export.terminal import ink

from ..screen import Screen


@pytest.mark.parametrize(
    ("text", "cells", "shown"),
    [
        ("Vell", 6, "Vell  "),
        ("Harbour Post", 8, "Harbour…"),
        ("漢字漢字", 6, "漢字… "),
        ("e\u0301te\u0301", 4, "e\u0301te\u0301 "),
        ("a\x1b[1m", 6, "a␛[1m "),
    ],
)
def test_columns(text: str, cells: int, shown: str) -> None:
    assert ink.columns(text, cells) == shown


@given(st.text("ab 漢字é\u0301👩", max_size=40), st.integers(2, 20))
def test_columns_are_always_as_wide_as_asked(text: str, cells: int) -> None:
    assert cell_len(ink.columns(text, cells)) == cells


@given(st.text("ab 漢字\u0301", max_size=200))
def test_wrapped_lines_stay_inside_the_window(text: str) -> None:
    screen = Screen(40)
    ink.entry(screen.console, ink.words(text), "s3fa9c2")
    assert all(cell_len(line) <= 40 for line in screen.text().splitlines())


def test_a_long_id_keeps_a_space_before_the_words() -> None:
    screen = Screen(40)
    ink.entry(screen.console, ink.words("words"), "s3fa9c21234")
    assert screen.text() == "  s3fa9c21234 words\n"


def test_rich_markup_in_a_text_is_text() -> None:
    screen = Screen(40)
    ink.show(screen.console, ink.words("[bold]x[/bold] :smile:"))
    assert screen.text() == "[bold]x[/bold] :smile:\n"
