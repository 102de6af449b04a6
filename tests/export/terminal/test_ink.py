"""Wide and combining characters keep their columns."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from casetrail.export.terminal import ink


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
    out = io.StringIO()
    ink.entry(Console(file=out, width=40), ink.words(text), "s3fa9c2")
    assert all(cell_len(line) <= 40 for line in out.getvalue().splitlines())


def test_a_long_id_keeps_a_space_before_the_words() -> None:
    out = io.StringIO()
    ink.entry(Console(file=out, width=40), ink.words("words"), "s3fa9c21234")
    assert out.getvalue() == "  s3fa9c21234 words\n"


def test_rich_markup_in_a_text_is_text() -> None:
    out = io.StringIO()
    ink.show(Console(file=out, width=40), ink.words("[bold]x[/bold] :smile:"))
    assert out.getvalue() == "[bold]x[/bold] :smile:\n"
