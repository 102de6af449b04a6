"""``casetrail show``: the case file, or one line of it with its sentence."""

import sys

import click

from casetrail import ledger, pipeline
from casetrail.cli.common import as_of_option, console, day_of, echo_json, json_option
from casetrail.export.as_json import to_json
from casetrail.export.background import kin_words
from casetrail.export.book import Book
from casetrail.export.naming import line_words
from casetrail.export.short_ids import find_line
from casetrail.export.terminal import print_casefile, show_line


@click.command("show", short_help="Show a case file, or one line of it with its sentence.")
@click.argument("case", metavar="CASE")
@click.argument("line", metavar="[LINE]", required=False)
@as_of_option
@json_option
def command(case: str, line: str | None, as_of: str | None, as_json: bool) -> None:
    """Show the case file CASE; with LINE, that line and the stored sentence it rests on.

    LINE is the id shown beside each line, or enough of its beginning.

    \b
    Examples:
      casetrail show brandt.casetrail
      casetrail show brandt.casetrail --as-of 2032-06-21
      casetrail show brandt.casetrail s3fa9c2
    """
    found, texts = pipeline.open_case(case, as_of=day_of(as_of))
    if line is None:
        if as_json:
            sys.stdout.buffer.write(to_json(found))
        else:
            print_casefile(found, texts, console(), command=f"casetrail show {case}")
        return
    wanted = find_line(found, line)
    if as_json:
        echo_json(wanted)
        return
    with ledger.View(case) as view:
        articles = {e.article: view.article(e.article) for e in wanted.evidence}
    book = Book(found, texts)
    kin = {entry.id: kin_words(book, entry) for entry in found.articles}
    show_line(wanted, articles, console(), title=line_words(book, wanted), kin=kin)
