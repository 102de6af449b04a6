"""``casetrail read``: what is in these reports, nothing stored."""

import sys
from itertools import chain

import click

from casetrail import pipeline, sample
from casetrail.cli.common import (
    console,
    exit_code,
    json_option,
    name_skipped,
    one_report_only,
    stated_of,
    stated_options,
)
from casetrail.cli.output import write_page
from casetrail.cli.progress import shown
from casetrail.errors import SourceError, UsageError
from casetrail.export.as_json import to_json
from casetrail.export.terminal import print_casefile
from casetrail.gather import Stated, gather
from casetrail.types import Article, Claim


@click.command("read", short_help="Read reports and show what is in them; nothing is stored.")
@click.argument("files", metavar="[FILE]...", nargs=-1)
@stated_options
@json_option
@click.option("--html", metavar="FILE", help="Write one self-contained page instead.")
def command(files: tuple[str, ...], as_json: bool, html: str | None, **options: str) -> None:
    """Read reports and show who said what, who they are, and when. Nothing is stored.

    FILE is a text, a saved web page (.html), a table of reports (.csv, .tsv, .jsonl, .json with
    the columns url, title, published, outlet, language, text), or - for a pasted text. Without
    FILE the sample case that comes with Casetrail is read.

    \b
    Examples:
      casetrail read
      casetrail read report.txt --published 2032-03-10 --outlet "The Lirio Post"
      casetrail read reports.csv page.html --json
      casetrail read reports.csv --html case.html
    """
    one_report_only(files, dict(options))
    if as_json and html:
        raise UsageError("--json and --html cannot go together. Give one of them")
    names = files or tuple(str(path) for path in sample.reports())
    articles, skipped = _articles(names, stated_of(dict(options)))
    read = _claims(articles)
    skipped += len(articles) - len(read)
    articles = [article for article in articles if article.id in read]
    if not articles:
        click.get_current_context().exit(2)
    found = pipeline.casefile(articles, chain.from_iterable(read.values()))
    texts = {article.id: article.text for article in articles}
    if as_json:
        sys.stdout.buffer.write(to_json(found))
    elif html:
        write_page(html, found, texts)
    else:
        print_casefile(found, texts, console())
    click.get_current_context().exit(exit_code(len(articles), skipped))


def _claims(articles: list[Article]) -> dict[str, tuple[Claim, ...]]:
    """Return the claims of each article that could be read, by its id; the others are named."""
    read = {}
    for article in shown(articles, "Reading"):
        claims = pipeline.tried(article)
        if isinstance(claims, SourceError):
            name_skipped(claims)
        else:
            read[article.id] = claims
    return read


def _articles(names: tuple[str, ...], stated: Stated) -> tuple[list[Article], int]:
    """Return the articles of all sources, each once, and how many sources were skipped."""
    articles: dict[str, Article] = {}
    skipped = 0
    for name in names:
        for found in gather(name, stated):
            if isinstance(found, SourceError):
                skipped += name_skipped(found)
            else:
                articles.setdefault(found.id, found)
    return list(articles.values()), skipped
