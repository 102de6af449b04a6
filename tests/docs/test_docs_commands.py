"""Commands and pages agree: each command has its help, its example and its page, and no page
speaks of a command or an option that is not there."""

import re
import runpy
from pathlib import Path

import click
import pytest

from casetrail.cli.main import COMMANDS, _casetrail
from tests.docs.doc_pages import PAGES, ROOT, blocks, name_of, shown_in

MAKE_CLI = runpy.run_path(str(ROOT / "docs" / "make_cli.py"))
HELP = MAKE_CLI["PAGE"].read_text("utf-8")

_CODE = re.compile(r"```\w*\n.*?```|`[^`\n]+`", re.DOTALL)
_COMMAND = re.compile(r"(?:^|[\s`/\\$])casetrail (?!import\b)([a-z]\w*)", re.MULTILINE)
_OPTION = re.compile(r"(?<![\w-])--[a-z][\w-]*")
# Of pip, sqlite3 and the benches.
_OTHERS = {"--upgrade", "--update", "--lower"}


def _commands() -> dict[str, click.Command]:
    context = click.Context(_casetrail)
    found = {name: _casetrail.get_command(context, name) for name in COMMANDS}
    return {name: command for name, command in found.items() if command is not None}


def _options() -> set[str]:
    of = [_casetrail, *(one for top in _commands().values() for one in _with_inner(top))]
    return {"--help"} | {opt for command in of for param in command.params for opt in param.opts}


def _with_inner(command: click.Command) -> list[click.Command]:
    inner = command.commands.values() if isinstance(command, click.Group) else ()
    return [command, *inner]


def _code(page: Path) -> str:
    return "\n".join(_CODE.findall(page.read_text("utf-8")))


def test_the_reference_is_the_help() -> None:
    assert MAKE_CLI["page"]() == HELP, "run: python docs/make_cli.py"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_an_example_and_a_page(name: str) -> None:
    command = _commands()[name]
    assert command.help
    assert re.search(rf"Examples?:\n\s+casetrail {name}", command.help)
    assert command.short_help == COMMANDS[name]
    assert f"## casetrail {name}\n" in HELP
    shown = [
        one.command
        for page in PAGES
        for block in blocks(page.read_text("utf-8"), "console")
        for one in shown_in(block.body)
    ]
    assert any(f"casetrail {name}" in command for command in shown)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_page_names_a_command_that_is_not_there(page: Path) -> None:
    assert set(_COMMAND.findall(_code(page))) <= set(COMMANDS)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_page_names_an_option_that_is_not_there(page: Path) -> None:
    assert set(_OPTION.findall(_code(page))) <= _options() | _OTHERS
