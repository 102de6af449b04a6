"""``casetrail verify``: is everything stored as it was?"""

import click

from casetrail import ledger
from casetrail.cli.common import echo_json, json_option


@click.command("verify", short_help="Check that everything stored is as it was.")
@click.argument("case", metavar="CASE")
@json_option
@click.pass_context
def command(ctx: click.Context, case: str, as_json: bool) -> None:
    """Check every stored row of the case file CASE against its hash; nothing is changed.

    Exit code 0: all as it was; 1: what no longer matches is named.

    \b
    Example:
      casetrail verify brandt.casetrail
    """
    found = ledger.verify(case)
    if as_json:
        echo_json(found)
    else:
        for fault in found.faults:
            click.echo(f"{fault.table} {fault.row}: {fault.what}")
        counted = f"{found.articles} reports, {found.claims} claims, {found.judgements} judgements"
        state = "all as they were" if found.clean else f"{len(found.faults)} faults"
        click.echo(f"{case}: {counted}: {state}")
    ctx.exit(0 if found.clean else 1)
