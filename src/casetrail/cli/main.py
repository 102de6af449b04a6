"""The command ``casetrail``: its commands are loaded when they are called."""

import sys
from importlib import import_module, metadata

import click

from casetrail.errors import CasetrailError

COMMANDS = {
    "read": "Read reports and show what is in them; nothing is stored.",
    "new": "Make an empty case file.",
    "add": "Add reports to a case file.",
    "show": "Show a case file, or one line of it with its sentence.",
    "correct": "Accept, reject, change, join or add lines; nothing is lost.",
    "since": "Tell what changed since a day, or since you last asked.",
    "search": "Find words in the reports and lines of a case file.",
    "text": "Print the stored text of a report, unchanged.",
    "export": "Write a case file as JSON or as a page.",
    "verify": "Check that everything stored is as it was.",
}


class _Lazy(click.Group):
    """A group whose commands live in modules of their own, each imported only when needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"casetrail.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(metadata.version("casetrail"), prog_name="casetrail")
def _casetrail() -> None:
    """Casetrail follows one public case through the news and keeps a sourced case file.

    Reads English; other languages are stored and searchable.

    \b
    Examples:
      casetrail read                        the sample case that comes with Casetrail
      casetrail read report.txt --published 2032-03-10
      casetrail new brandt.casetrail --name "Ilse Brandt"
      casetrail add brandt.casetrail reports.csv page.html
      casetrail show brandt.casetrail
    """


def main() -> None:
    """Run the command line. Exit 0: all done; 1: some skipped and named; 2: nothing done."""
    _utf8()
    try:
        code = _casetrail.main(standalone_mode=False)
    except CasetrailError as error:
        code = _fail(str(error))
    except click.ClickException as error:
        error.show()
        code = 2
    except (click.Abort, KeyboardInterrupt):
        code = _fail("Stopped. What was added before stays.")
    except (BrokenPipeError, SystemExit):
        # The reader of a pipe has seen enough ("| head"): rich leaves with SystemExit. No fault.
        code = 0
    sys.exit(code or 0)


def _utf8() -> None:
    """Print UTF-8 whatever the locale says; what cannot be printed is escaped, not fatal."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _fail(words: str) -> int:
    click.echo(f"casetrail: {words}", err=True)
    return 2
