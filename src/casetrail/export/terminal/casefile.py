"""The whole case file in the terminal, section by section; a section without lines is left out."""

from collections.abc import Mapping

from rich.console import Console

from casetrail.export.book import Book
from casetrail.export.terminal.bars import print_chart
from casetrail.export.terminal.corrected import print_needs, print_rejected
from casetrail.export.terminal.events import print_chronology, print_due, print_requests
from casetrail.export.terminal.head import print_head
from casetrail.export.terminal.lists import (
    print_conflicts,
    print_dates,
    print_kin,
    print_people,
    print_problems,
)
from casetrail.export.terminal.procedures import print_procedures
from casetrail.export.terminal.statements import print_statements
from casetrail.types import CaseFile


def print_casefile(
    casefile: CaseFile, texts: Mapping[str, str], console: Console, *, command: str | None = None
) -> None:
    """Print ``casefile``; ``texts`` maps article id to frozen text.

    ``command`` is what opens a line, a short id away: ``casetrail show brandt.casetrail``.
    """
    book = Book(casefile, texts)
    print_head(book, console, command)
    print_chart(book, console)
    for print_section in (
        print_procedures,
        print_chronology,
        print_statements,
        print_requests,
        print_due,
        print_conflicts,
        print_needs,
        print_people,
        print_dates,
        print_rejected,
        print_kin,
        print_problems,
    ):
        print_section(book, console)
