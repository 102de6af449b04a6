"""``casetrail export``: the case file in other forms."""

import click

from casetrail import pipeline
from casetrail.cli.common import as_of_option, day_of
from casetrail.cli.output import write, write_page
from casetrail.export.as_json import to_json


@click.command("export", short_help="Write a case file as JSON or as a page.")
@click.argument("case", metavar="CASE")
@click.option("--to", "form", type=click.Choice(["json", "html"]), help="Form; else by the file.")
@click.option("--json", "form", flag_value="json", help="The same as --to json.")
@click.option("-o", "--output", metavar="FILE", default="-", help="File to write; else printed.")
@as_of_option
def command(case: str, form: str | None, output: str, as_of: str | None) -> None:
    """Write the case file CASE as JSON for other programs, or as one self-contained page.

    \b
    Examples:
      casetrail export brandt.casetrail --to json
      casetrail export brandt.casetrail -o brandt.html
      casetrail export brandt.casetrail --to json --as-of 2032-06-21
    """
    found, texts = pipeline.open_case(case, as_of=day_of(as_of))
    if form == "html" or (form is None and output.lower().endswith((".html", ".htm"))):
        write_page(output, found, texts)
    else:
        write(output, to_json(found))
