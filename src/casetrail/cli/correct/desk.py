"""The desk of one who corrects a case: opened once, written to, and told what was done."""

import getpass
import os
from collections.abc import Iterable
from functools import cached_property

import click

from casetrail import ledger
from casetrail.corrections import Author, Opened, opened
from casetrail.errors import UsageError
from casetrail.export.book import Book
from casetrail.export.naming import line_words
from casetrail.export.short_ids import find_line
from casetrail.types import Judgement, Line, Rejected


class Desk:
    """A case and who corrects it."""

    def __init__(self, case: str) -> None:
        self.case = case
        self.by: str | None = None

    @property
    def author(self) -> Author:
        """Who corrects: as given, or as the environment or the login says."""
        return Author(self.by or os.environ.get("CASETRAIL_READER") or _login())

    @cached_property
    def opened(self) -> Opened:
        """The case as it is now."""
        return opened(self.case)

    @cached_property
    def book(self) -> Book:
        """The case file with its texts, to name its lines."""
        texts = {article.id: article.text for article in self.opened.articles.values()}
        return Book(self.opened.casefile, texts)

    def line(self, given: str) -> Line:
        """Return the line that an id opens; UsageError when none or several do."""
        return find_line(self.opened.casefile, given)

    def line_or_rejected(self, given: str) -> Line | Rejected:
        """Return the line that an id opens, or the rejected one."""
        rejected = [one for one in self.opened.casefile.rejected if _answers(one, given)]
        return rejected[0] if len(rejected) == 1 else self.line(given)

    def words(self, line: Line | Rejected) -> str:
        """Return a line in a sentence."""
        return line.words if isinstance(line, Rejected) else line_words(self.book, line)

    def keep(self, judgements: Iterable[Judgement], told: str) -> None:
        """Append the judgements, all or none, and say what was done and how to take it back."""
        made = tuple(judgements)
        with ledger.Writer(self.case, waiting=lambda words: click.echo(words, err=True)) as writer:
            writer.judge_all(made)
        ids = " ".join(one.id[:7] for one in made)
        click.echo(f"{told} (undo: {ids})")


@click.group("correct", short_help="Accept, reject, change, join or add lines; nothing is lost.")
@click.argument("case", metavar="CASE")
@click.pass_context
def command(ctx: click.Context, case: str) -> None:
    """Correct the case file CASE. What was read stays; decisions are kept beside it, with their
    author and time, and are carried out again after every new reading and report.

    LINE is the id shown beside each line, or enough of its beginning.

    \b
    Examples:
      casetrail correct brandt.casetrail accept s3fa9c2
      casetrail correct brandt.casetrail reject s3fa9c2 --because "a quotation of 2028"
      casetrail correct brandt.casetrail edit e41bb07 when 2032-03-09
      casetrail correct brandt.casetrail list
    """
    ctx.obj = Desk(case)


def by_option() -> click.Option:
    """Return the option that says who corrects, for each of the commands."""
    words = "Who corrects; else $CASETRAIL_READER, or your login."
    return click.Option(
        ["--by"], metavar="NAME", help=words, expose_value=False, callback=_set_author
    )


def _set_author(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
    if isinstance(ctx.obj, Desk):
        ctx.obj.by = value


def _answers(one: Rejected, given: str) -> bool:
    return bool(given) and any(known.startswith(given) for known in (one.id, *one.members))


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        raise UsageError("It cannot be told who you are. Give your name: --by NAME") from None
