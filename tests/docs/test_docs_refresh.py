"""Refresh writes down what comes out now, and keeps the form of what was left out."""

from pathlib import Path

import pytest

from tests.docs.refresh import Gone, refreshed


def _page(*lines: str) -> str:
    return "\n".join(("# Page", "", "```console", *lines, "```", ""))


def test_output_is_written_anew(tmp_path: Path) -> None:
    assert refreshed(_page("$ echo b", "a"), tmp_path) == _page("$ echo b", "b")


@pytest.mark.parametrize(
    ("shown", "now"),
    [
        (["1", "..."], ["1", "..."]),
        (["...", "old head", "4", "..."], ["...", "3", "4", "..."]),
        (["...", "3", "gone", "..."], ["...", "3", "4", "..."]),
    ],
)
def test_a_piece_stays_where_one_of_its_lines_is(
    shown: list[str], now: list[str], tmp_path: Path
) -> None:
    assert refreshed(_page("$ seq 5", *shown), tmp_path) == _page("$ seq 5", *now)


def test_a_piece_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(Gone, match="9"):
        refreshed(_page("$ seq 5", "...", "9"), tmp_path)
