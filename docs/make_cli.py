"""Write docs/reference/cli.md from the help of the commands.

    python docs/make_cli.py

The help is the source: to change the page, change the command, then run this.
"""

from collections.abc import Iterator
from pathlib import Path

import click

from casetrail.cli.main import COMMANDS, _casetrail

PAGE = Path(__file__).with_name("reference") / "cli.md"

_HEAD = """\
# Commands

`casetrail` has {number} commands; each prints this help with `--help`, and its exit code is in
[Errors and exit codes](errors.md#exit-codes).

This page is made from the help itself by `python docs/make_cli.py`.
"""
_WIDTH = 80


def page() -> str:
    """Return the whole page."""
    return "\n".join((_HEAD.format(number=len(COMMANDS)), *_sections()))


def _sections() -> Iterator[str]:
    top = _casetrail.make_context("casetrail", [], resilient_parsing=True, terminal_width=_WIDTH)
    yield _section("casetrail", top)
    for name in COMMANDS:
        command = _casetrail.get_command(top, name)
        if command is not None:
            context = click.Context(command, top, name, terminal_width=_WIDTH)
            yield _section(f"casetrail {name}", context)
            yield from _parts(command, context)


def _parts(command: click.Command, context: click.Context) -> Iterator[str]:
    """Yield a section for each command inside a command."""
    inner = command.commands if isinstance(command, click.Group) else {}
    for name, one in inner.items():
        below = click.Context(one, context, name, terminal_width=_WIDTH)
        yield "#" + _section(f"casetrail {context.info_name} CASE {name}", below)


def _section(title: str, context: click.Context) -> str:
    return f"## {title}\n\n```text\n{context.get_help()}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
