"""``casetrail search``: words in the stored reports and lines."""

import click
from rich.console import Console
from rich.text import Text

from casetrail import ledger
from casetrail.cli.common import console, echo_json, json_option
from casetrail.export.terminal import ink


@click.command("search", short_help="Find words in the reports and lines of a case file.")
@click.argument("case", metavar="CASE")
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@json_option
@click.pass_context
def command(ctx: click.Context, case: str, words: tuple[str, ...], as_json: bool) -> None:
    """Find WORDS in the reports, of any language, and in the lines of the case file CASE.

    Exit code 1 when they stand nowhere.

    \b
    Examples:
      casetrail search brandt.casetrail asylum
      casetrail search brandt.casetrail high court
    """
    with ledger.View(case) as view:
        found = list(view.search(" ".join(words)))
    if as_json:
        echo_json(found)
    else:
        _print(found, console())
    ctx.exit(0 if found else 1)


def _print(found: list[ledger.Found], to: Console) -> None:
    for one in found:
        where = ", ".join(filter(None, (one.outlet, one.published, one.title)))
        ink.gap(to)
        ink.show(to, ink.words((f"{one.kind} {one.claim or one.article}", ink.KEY), f"  {where}"))
        ink.show(to, _marked(one), indent=ink.INDENT)
    ink.gap(to)
    ink.show(to, ink.words(f"{len(found)} found"))


def _marked(one: ledger.Found) -> Text:
    """Return the words with what was looked for made strong."""
    parts: list[str | tuple[str, str]] = []
    at = 0
    for mark in one.marks:
        parts += [one.words[at : mark.start], (mark.of(one.words), ink.STRONG)]
        at = mark.stop
    return ink.words(*parts, one.words[at:])
