"""``casetrail text``: the stored text of a report, to the character."""

import sys

import click

from casetrail import ledger
from casetrail.cli.common import echo_json, json_option


@click.command("text", short_help="Print the stored text of a report, unchanged.")
@click.argument("case", metavar="CASE")
@click.argument("article", metavar="REPORT")
@json_option
def command(case: str, article: str, as_json: bool) -> None:
    """Print the stored text of the report with the id REPORT, unchanged: spans count in it.

    \b
    Example:
      casetrail text brandt.casetrail a3fa9c2e01b7d455
    """
    with ledger.View(case) as view:
        found = view.article(article)
    if as_json:
        echo_json(found)
    else:
        # No line break is added: what comes out is the text and nothing else.
        sys.stdout.buffer.write(found.text.encode("utf-8", "surrogatepass"))
