"""Lines that people add by hand: each rests on words of a stored report, or of a named source."""

import click

from casetrail import ledger, pipeline
from casetrail.cli.common import day_of
from casetrail.cli.correct.desk import Desk
from casetrail.corrections import added, own_source
from casetrail.errors import UsageError
from casetrail.types import Article


@click.command("add")
@click.argument("kind", type=click.Choice(["statement", "event", "ask"]))
@click.argument("fields", metavar="FIELD=VALUE...", nargs=-1)
@click.option("--words", metavar="WORDS", required=True, help="The words that say it.")
@click.option("--report", metavar="REPORT", help="Id of the stored report that has them.")
@click.option("--source", metavar="NAME", help="Or a source of your own that has them.")
@click.option("--published", metavar="DAY", help="For your own source: its day.")
@click.pass_obj
def add(  # noqa: PLR0913 - one argument for each option
    desk: Desk,
    kind: str,
    fields: tuple[str, ...],
    words: str,
    report: str | None,
    source: str | None,
    published: str | None,
) -> None:
    """Add a line that the reports say and Casetrail did not read.

    \b
    Examples:
      casetrail correct brandt.casetrail add event --report a41b \\
          --words "was moved to Kolvo prison" step=detained person="Teo Brandt"
      casetrail correct brandt.casetrail add statement speaker="Ana Brandt" \\
          --source "Call with Ana Brandt" --published 2032-03-10 \\
          --words "He has not seen a doctor since May."
    """
    given = dict(_field(one) for one in fields)
    if bool(report) == bool(source):
        raise UsageError("Say where the words stand: --report REPORT, or --source NAME of your own")
    if source:
        article = own_source(words, source, day_of(published))
    else:
        article = _report(desk, report or "")
    made = added(article, words.strip(), kind, given, desk.author)  # type: ignore[arg-type]
    if source:
        with ledger.Writer(desk.case) as writer:
            writer.add(article, (), pipeline.reader_id())
    desk.keep([made], f"Added: {words.strip()}")


def _field(given: str) -> tuple[str, str]:
    field, sign, value = given.partition("=")
    if not sign:
        raise UsageError(f"{given}: write a field as FIELD=VALUE, such as when=2032-03-10")
    return field.strip(), value.strip()


def _report(desk: Desk, given: str) -> Article:
    found = [article for id_, article in desk.opened.articles.items() if id_.startswith(given)]
    if len(found) != 1:
        raise UsageError(f"{given}: {len(found)} reports have an id that begins so. Check it")
    return found[0]


COMMANDS = (add,)
