"""The README keeps its promises: two commands, what is read, figures that were measured."""

import json
import re

from tests.docs.doc_pages import ROOT, blocks

from casetrail.export.words import READS

README = (ROOT / "README.md").read_text("utf-8")
_FIGURE = re.compile(r"\| `([\w.]+)` \|.*?([\d.]+)", re.MULTILINE)


def test_the_first_screen_says_what_is_read() -> None:
    first = " ".join(README.split("\n## ")[0].split())
    assert READS in first
    assert len(README.split("\n## ")[0].splitlines()) < 15


def test_the_two_commands_do_all_the_set_up() -> None:
    read, test = (block.body.strip() for block in blocks(README, "sh")[:2])
    assert read.split(" && ") == [
        "python3 -m venv .venv", ".venv/bin/pip install .", ".venv/bin/casetrail read",
    ]  # fmt: skip
    assert test.split(" && ") == [
        "python3 -m venv .venv", ".venv/bin/pip install '.[test]'", ".venv/bin/python -m pytest",
    ]  # fmt: skip


def test_the_figures_are_those_the_gate_holds() -> None:
    table = README.split("<!-- figures -->")[1].split("<!-- /figures -->")[0]
    floors = json.loads((ROOT / "bench" / "floors.json").read_text("utf-8"))
    told = {name: float(value) for name, value in _FIGURE.findall(table)}
    assert {name: floors.get(name) for name in told} == told
