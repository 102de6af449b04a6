"""Decisions on one line: accept, reject, edit, note, flag, explain."""

import click

from casetrail.cli.correct.desk import Desk
from casetrail.corrections import explained, mentions_of, of_witness, on_line, person_called
from casetrail.errors import UsageError
from casetrail.export.short_ids import find_conflict
from casetrail.replay import FIELDS
from casetrail.types import Anchor, Line, Procedure


@click.command("accept")
@click.argument("lines", metavar="LINE...", nargs=-1, required=True)
@click.pass_obj
def accept(desk: Desk, lines: tuple[str, ...]) -> None:
    """Accept lines: they are checked, and right. A rejected line is taken back so."""
    for given in lines:
        line = desk.line_or_rejected(given)
        made = on_line(desk.opened, line, desk.author, "accept")
        desk.keep(made, f"Accepted: {desk.words(line)}")


@click.command("reject")
@click.argument("line", metavar="LINE")
@click.option("--because", metavar="WHY", help="Why it is wrong, for whoever reads it later.")
@click.option("--witness", metavar="CLAIM", help="Only what one report says; the line stays.")
@click.pass_obj
def reject(desk: Desk, line: str, because: str | None, witness: str | None) -> None:
    """Reject a line: it goes, and does not come back, whoever else says the same later.

    With --witness only the reading of one report goes; `casetrail show CASE LINE` lists them.
    """
    found = desk.line(line)
    if witness:
        made = [of_witness(desk.opened, found, witness, desk.author, because)]
    else:
        made = on_line(desk.opened, found, desk.author, "reject", reason=because)
    desk.keep(made, f"Rejected: {desk.words(found)}")


@click.command("edit")
@click.argument("line", metavar="LINE")
@click.argument("field", metavar="FIELD")
@click.argument("value", metavar="VALUE")
@click.option("--because", metavar="WHY", help="Why, for whoever reads it later.")
@click.pass_obj
def edit(desk: Desk, line: str, field: str, value: str, because: str | None) -> None:
    """Change a field of a line; what was read stays visible beside it.

    \b
    Fields: of a statement: speaker, source, act, when, setting.
    Of an event: what, factuality, step, procedure, person, voice, when, where.
    Of a request: what, state, asker, asked, when.
    A day is 2032-03-10, 2032-03, 2032-03-10/2032-03-12 or unknown; a person
    is a name in the file, or a new one; "none" empties a field.
    """
    found = desk.line(line)
    kind = _kind(desk, found)
    others: tuple[Anchor, ...] = ()
    if field in FIELDS.get(kind, {}) and FIELDS[kind][field].names:
        actor = person_called(desk.opened, value)
        value = actor.name if actor else value
        others = mentions_of(desk.opened, actor) if actor else ()
    made = on_line(
        desk.opened, found, desk.author, "edit", others, field=field, value=value, reason=because
    )
    desk.keep(made, f"Changed {field} to {value}: {desk.words(found)}")


@click.command("note")
@click.argument("line", metavar="LINE")
@click.argument("words", metavar="WORDS")
@click.pass_obj
def note(desk: Desk, line: str, words: str) -> None:
    """Write a note beside a line."""
    found = desk.line(line)
    desk.keep(on_line(desk.opened, found, desk.author, "note", reason=words), f"Noted: {words}")


@click.command("flag")
@click.argument("line", metavar="LINE")
@click.argument("why", metavar="[WHY]", required=False)
@click.pass_obj
def flag(desk: Desk, line: str, why: str | None) -> None:
    """Flag a line, to be looked at again."""
    found = desk.line(line)
    made = on_line(desk.opened, found, desk.author, "flag", reason=why)
    desk.keep(made, f"Flagged: {desk.words(found)}")


@click.command("explain")
@click.argument("conflict", metavar="CONFLICT")
@click.argument("why", metavar="WHY")
@click.pass_obj
def explain(desk: Desk, conflict: str, why: str) -> None:
    """Say why a conflict is none; both sides stay, with the explanation."""
    found = find_conflict(desk.opened.casefile, conflict)
    made = explained(desk.opened, found, desk.author, why)
    desk.keep([made], f"Explained: {why}")


def _kind(desk: Desk, line: Line) -> str:
    if isinstance(line, Procedure):
        raise UsageError(f"{line.id} is worked out from its steps. Change one of these instead")
    return str(desk.opened.claims[line.members[0]].__struct_config__.tag)


COMMANDS = (accept, reject, edit, note, flag, explain)
