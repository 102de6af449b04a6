"""Corrections to and from a file: two people with the same reports exchange what they decided."""

from pathlib import Path

import click

from casetrail import ledger, pipeline
from casetrail.cli.common import exit_code, name_skipped
from casetrail.cli.correct.desk import Desk
from casetrail.cli.output import write
from casetrail.corrections import from_lines, to_lines
from casetrail.errors import SourceError, UsageError
from casetrail.types import Article, Judgement


@click.command("export")
@click.option("-o", "--output", metavar="FILE", default="-", help="File to write; else printed.")
@click.pass_obj
def export(desk: Desk, output: str) -> None:
    """Write all corrections as JSON Lines, one a row."""
    with ledger.View(desk.case) as view:
        rows = tuple(to_lines(view.articles(), view.judgements()))
    write(output, b"".join(rows))


@click.command("import")
@click.argument("file", metavar="FILE")
@click.pass_context
def import_command(ctx: click.Context, file: str) -> None:
    """Read corrections that `export` wrote. Those there already change nothing.

    Where two people decided differently, the later decision holds. A correction of a report that
    this case does not have waits for it.
    """
    desk: Desk = ctx.obj
    try:
        rows = tuple(from_lines(file, Path(file).read_bytes()))
    except OSError as error:
        raise UsageError(f"{file}: cannot be read ({error.strerror}). Check the path") from error
    skipped = [name_skipped(row) for row in rows if isinstance(row, SourceError)]
    given = [row for row in rows if isinstance(row, Judgement)]
    made = _whole(desk, given)
    if blanked := len(given) - len(made):
        click.echo(f"{file}: {blanked} corrections left out: their words were blanked", err=True)
    with ledger.Writer(desk.case, waiting=lambda words: click.echo(words, err=True)) as writer:
        for row in rows:
            if isinstance(row, Article):
                writer.add(row, (), pipeline.reader_id())
        new = writer.judge_all(made)
    waiting = _waiting(desk, made)
    rest = f", {waiting} waiting for reports that are not here" if waiting else ""
    click.echo(f"{desk.case}: {new} corrections new, {len(made) - new} there already{rest}")
    ctx.exit(exit_code(len(made), len(skipped)))


def _whole(desk: Desk, given: list[Judgement]) -> list[Judgement]:
    """Leave out what was blanked elsewhere, and the blanking of what is not here."""
    with ledger.View(desk.case) as view:
        here = {one.id for one in view.judgements()}
    known = here | {one.id for one in given if not one.redacted}
    return [
        one
        for one in given
        if one.id in known and (one.verdict != "redact" or (one.value or "") in known)
    ]


def _waiting(desk: Desk, made: list[Judgement]) -> int:
    with ledger.View(desk.case) as view:
        texts = {article.sha256 for article in view.articles()}
    return sum(not any(a.sha256 in texts for a in one.anchors) for one in made if one.anchors)


COMMANDS = (export, import_command)
