"""What commands share: options, where to print, how a skipped source is named."""

import sys
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click
import msgspec
from rich.console import Console

from casetrail.errors import SourceError, SourceNote, UsageError
from casetrail.gather import Stated, parse_day

_Command = TypeVar("_Command", bound=Callable[..., Any])

# Narrower than this no table can be read; a pipe has no width of its own.
_NARROWEST = 80
_PIPE = 100

_STATED = (
    click.option("--published", metavar="DAY", help="Day the reports were published: 2032-03-10."),
    click.option("--outlet", metavar="NAME", help="Who published them."),
    click.option("--title", metavar="TITLE", help="Headline, for a single report."),
    click.option("--url", metavar="ADDRESS", help="Address, for a single report."),
    click.option("--language", metavar="CODE", help="Language: en, es."),
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
as_of_option = click.option(
    "--as-of", metavar="DAY", help="Only from reports published by then: 2032-06-21."
)


def stated_options(command: _Command) -> _Command:
    """Give a command the options that state what a file does not."""
    for option in reversed(_STATED):
        command = option(command)
    return command


def stated_of(options: dict[str, str | None]) -> Stated:
    """Return what was stated; a broken day is refused before anything is read."""
    if options.get("published") is not None:
        parse_day(options["published"] or "")
    return Stated(**options)


def day_of(text: str | None) -> str | None:
    """Return a day given on the command line; None when none was."""
    return None if text is None else parse_day(text)


def console() -> Console:
    """Return where to print for people: plain text of 100 columns when piped."""
    if not sys.stdout.isatty():
        return Console(width=_PIPE, no_color=True, highlight=False, emoji=False, markup=False)
    found = Console(highlight=False, emoji=False, markup=False)
    found.width = max(_NARROWEST, found.width)
    return found


def echo_json(value: object) -> None:
    """Print a value as JSON, one object, ending in a line break."""
    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2))


def name_skipped(error: SourceError) -> bool:
    """Say on standard error what was skipped, or kept in part, why, and what to do.

    Return whether it was skipped.
    """
    skipped = not isinstance(error, SourceNote)
    click.echo(f"casetrail: {'skipped ' * skipped}{error}", err=True)
    return skipped


def exit_code(done: int, skipped: int) -> int:
    """Return 0 when all was done, 1 when some was skipped, 2 when nothing was done."""
    if not skipped:
        return 0
    return 1 if done else 2


def one_report_only(names: Iterable[str], options: dict[str, str | None]) -> None:
    """Refuse a title or an address stated for several files: it can be true of one only."""
    given = [f"--{key}" for key in ("title", "url") if options.get(key)]
    if given and len(list(names)) > 1:
        raise UsageError(f"{' and '.join(given)} can be true of one report only. Give one file")
