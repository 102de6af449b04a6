"""What was decided: list it, see what needs a person, take back, blank."""

import click
from rich.text import Text

from casetrail.cli.common import console, echo_json, json_option
from casetrail.cli.correct.desk import Desk
from casetrail.export.dates import day_words
from casetrail.export.terminal import ink
from casetrail.types import Judgement


@click.command("list")
@json_option
@click.pass_obj
def list_command(desk: Desk, as_json: bool) -> None:
    """List all corrections, in the order in which they were made."""
    made = desk.opened.judgements
    if as_json:
        echo_json(made)
        return
    out = console()
    undone = {one.value for one in made if one.verdict == "undo"}
    for one in made:
        note = " (taken back)" if one.id in undone else ""
        head = Text(f"{one.at[:16].replace('T', ' ')}  {one.author}: {one.verdict}{note}")
        ink.entry(out, head, one.id[:7])
        ink.notes(out, _what(desk, one))
    if not made:
        click.echo("No corrections yet.")


@click.command("needs")
@json_option
@click.pass_obj
def needs(desk: Desk, as_json: bool) -> None:
    """List the corrections that cannot be carried out as they were made: they need you."""
    found = desk.opened.casefile.needs_you
    if as_json:
        echo_json(found)
        return
    out = console()
    for one in found:
        head = Text(f"{one.verdict} by {one.by}, {day_words(one.at[:10])}: {one.why}")
        ink.entry(out, head, one.judgement[:7])
        ink.notes(out, f"“{one.words}”", desk.book.report(one.article or ""))
        for id_ in one.lines:
            line = desk.book.lines.get(id_)
            ink.notes(out, f"there now: {desk.words(line)} ({line.id[:7]})" if line else "")
    if not found:
        click.echo("Nothing needs you.")


@click.command("undo")
@click.argument("correction", metavar="CORRECTION")
@click.pass_obj
def undo(desk: Desk, correction: str) -> None:
    """Take a correction back; it stays in the list. CORRECTION is its id there."""
    found = desk.opened.judgement(correction)
    made = desk.author.judges("undo", found.kind, found.anchors, value=found.id)
    desk.keep([made], f"Taken back: {found.verdict} by {found.author}")


@click.command("redact")
@click.argument("correction", metavar="CORRECTION")
@click.pass_obj
def redact(desk: Desk, correction: str) -> None:
    """Blank the words of a correction for good: its reason, note or value.

    What it decided still holds, but for a changed value or an added line, which need you then.
    """
    found = desk.opened.judgement(correction)
    made = desk.author.judges("redact", found.kind, (), value=found.id)
    desk.keep([made], f"Blanked: the words of {found.verdict} by {found.author}")


def _what(desk: Desk, one: Judgement) -> str:
    """Return what a correction is about, as far as it stands there now."""
    line = next((desk.book.lines[a.claim] for a in one.anchors if a.claim in desk.book.lines), None)
    about = desk.words(line) if line else ""
    change = f"{one.field}: {one.value}" if one.field and one.value else one.value or ""
    words = "its words were blanked" if one.redacted else one.reason or ""
    return " · ".join(filter(None, (about, change, words)))


COMMANDS = (list_command, needs, undo, redact)
