"""The README keeps its promises: two commands, what is read, figures that were measured."""

import re

from casetrail.export.words import READS
from tests.docs.doc_pages import FIGURE, ROOT, blocks, floors

README = (ROOT / "README.md").read_text("utf-8")


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


def test_the_two_commands_are_what_ci_runs() -> None:
    run = (ROOT / ".ci" / "run").read_text("utf-8")
    ran = re.sub(r'"\$\w+/\w+/bin/(\w+)"', r"\1", run).replace(" -q", "")
    for command in (block.body.strip() for block in blocks(README, "sh")[:2]):
        made, *steps = command.replace(".venv/bin/", "").split(" && ")
        assert made == "python3 -m venv .venv"
        assert [step for step in steps if f"\n{step}" not in ran.replace("\n  ", "\n")] == []


def test_the_figures_are_those_the_gate_holds() -> None:
    table = README.split("<!-- figures -->")[1].split("<!-- /figures -->")[0]
    told = {row[2]: float(row[3]) for row in FIGURE.finditer(table)}
    assert len(told) == table.count("\n| `")
    assert told == {name: floors().get(name) for name in told}, "python -m tests.docs.refresh"
