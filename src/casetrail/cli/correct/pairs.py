"""Decisions on what is one line: merge and split."""

import click

from casetrail.cli.correct.desk import Desk
from casetrail.corrections import merged, split


@click.command("merge")
@click.argument("line", metavar="LINE")
@click.argument("other", metavar="OTHER")
@click.pass_obj
def merge(desk: Desk, line: str, other: str) -> None:
    """Make one line of two that say the same; each report keeps its own wording."""
    one, two = desk.line(line), desk.line(other)
    desk.keep([merged(desk.opened, one, two, desk.author)], f"Merged: {desk.words(one)}")


@click.command("split")
@click.argument("line", metavar="LINE")
@click.argument("claims", metavar="CLAIM...", nargs=-1, required=True)
@click.pass_obj
def split_command(desk: Desk, line: str, claims: tuple[str, ...]) -> None:
    """Take what some reports say out of a line, as a line of its own.

    CLAIM is the id of a report's own reading; `casetrail show CASE LINE` lists them.
    """
    found = desk.line(line)
    made = split(desk.opened, found, list(claims), desk.author)
    desk.keep([made], f"Split: {desk.words(found)}")


COMMANDS = (merge, split_command)
