"""``casetrail new``: an empty case file."""

from pathlib import Path

import click

from casetrail import ledger
from casetrail.cli.common import echo_json, json_option


@click.command("new", short_help="Make an empty case file.")
@click.argument("case", metavar="CASE")
@click.option("--name", metavar="NAME", help="What the case is called; else the file's name.")
@json_option
def command(case: str, name: str | None, as_json: bool) -> None:
    """Make an empty case file at the path CASE: one file, to copy, send or keep as you like.

    \b
    Example:
      casetrail new brandt.casetrail --name "Ilse Brandt"
    """
    name = name or Path(case).stem
    ledger.create(case, name)
    if as_json:
        echo_json({"case": case, "name": name})
    else:
        click.echo(f"Made {case} for the case “{name}”. Add reports: casetrail add {case} FILE...")
