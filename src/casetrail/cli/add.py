"""``casetrail add``: reports into a case file."""

import click

from casetrail import ledger, pipeline
from casetrail.cli.common import (
    echo_json,
    exit_code,
    json_option,
    name_skipped,
    one_report_only,
    stated_of,
    stated_options,
)
from casetrail.cli.progress import shown
from casetrail.errors import SourceError
from casetrail.lang.names import READS, language_name
from casetrail.types import Article


@click.command("add", short_help="Add reports to a case file.")
@click.argument("case", metavar="CASE")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@stated_options
@json_option
def command(case: str, files: tuple[str, ...], as_json: bool, **options: str) -> None:
    """Add reports to the case file CASE. Each is stored whole before the next is begun.

    A report that is there already changes nothing. FILE is as for `casetrail read`.

    \b
    Examples:
      casetrail add brandt.casetrail reports.csv
      casetrail add brandt.casetrail page.html report.txt --published 2032-03-10
    """
    one_report_only(files, dict(options))
    stated = stated_of(dict(options))
    counts = {"added": 0, "there already": 0, "not read": 0, "skipped": 0}
    with ledger.Writer(case, waiting=lambda words: click.echo(words, err=True)) as writer:
        for found in shown(pipeline.add(writer, files, stated), "Adding"):
            if isinstance(found, SourceError):
                counts["skipped"] += name_skipped(found)
                continue
            article, new = found
            counts["added" if new else "there already"] += 1
            counts["not read"] += new and article.language not in READS
            _tell(writer, article, new)
    if as_json:
        echo_json({key.replace(" ", "_"): count for key, count in counts.items()})
    else:
        click.echo(_summary(case, counts))
    click.get_current_context().exit(
        exit_code(counts["added"] + counts["there already"], counts["skipped"])
    )


def _tell(writer: ledger.Writer, article: Article, new: bool) -> None:
    """Say what a person would want to know of one report beyond that it is there."""
    name = article.title or article.source or article.id
    if new and article.language not in READS:
        language = language_name(article.language or "")
        click.echo(f"{name}: stored, not read: {language}", err=True)
    stored = writer.published(article.id)
    if not new and article.published not in (None, stored):
        known = f"dated {stored}" if stored else "without a date"
        click.echo(f"{name}: there already, {known}; that was not changed", err=True)


def _summary(case: str, counts: dict[str, int]) -> str:
    """Say what changed in one line: "brandt.casetrail: 3 reports added, 1 there already"."""
    added = counts["added"]
    words = [f"{added} report{'s' * (added != 1)} added"]
    words += [f"{counts[key]} {key}" for key in ("there already", "skipped") if counts[key]]
    nothing = "" if added else " (nothing changed)"
    return f"{case}: {', '.join(words)}{nothing}"
