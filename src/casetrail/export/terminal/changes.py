"""What changed in a case file, in the terminal: group by group, the most important first."""

from collections.abc import Callable, Sequence

from rich.console import Console

from casetrail.export.book import Book
from casetrail.export.changed import Both, Group, counts_words, groups
from casetrail.export.sections import header
from casetrail.export.terminal import ink
from casetrail.export.terminal.changed_lines import (
    print_added,
    print_differing,
    print_further,
    print_gone,
    print_procedures,
    print_regrouped,
)
from casetrail.export.terminal.changed_others import (
    print_conflicts,
    print_due,
    print_rejected,
    print_reports,
)
from casetrail.types import Change, What

_Print = Callable[[Both, Console, Group], None]
_PRINTERS: dict[What, _Print] = {
    "moved": print_procedures,
    "conflict": print_conflicts,
    "settled": print_conflicts,
    "due": print_due,
    "unsupported": print_gone,
    "rejected": print_rejected,
    "corrected": print_differing,
    "changed": print_differing,
    "joined": print_regrouped,
    "parted": print_regrouped,
    "added": print_added,
    "witness": print_further,
}


def print_changes(
    both: Both,
    changes: Sequence[Change],
    console: Console,
    *,
    since: str,
    notes: Sequence[str] = (),
    command: str,
) -> None:
    """Print what changed; ``since`` says since when: ``since 1 May 2032``.

    ``notes`` are sentences for the head. ``command`` is what opens a line, a short id away.
    """
    print_since(both.after, console, since if changes else "")
    told = (counts_words(changes), ink.STRONG) if changes else f"Nothing changed {since}"
    ink.show(console, ink.words(told, "."))
    for note in notes:
        ink.show(console, ink.words(note))
    _print_how_to_open(both, console, changes, command)
    for group in groups(changes):
        ink.heading(console, group.title, len({one.line for one in group.changes}))
        _printer(group)(both, console, group)


def print_since(book: Book, console: Console, since: str) -> None:
    """Print which case it is, and since when changes are told."""
    beside = f" · {since}" if since else ""
    ink.show(console, ink.words((header(book).name, ink.STRONG), beside))


def _printer(group: Group) -> _Print:
    first = group.changes[0]
    if first.what == "added" and first.ledger == "procedure":
        return print_procedures
    if first.ledger == "report" and first.what == "added":
        return print_reports
    return _PRINTERS[first.what]


def _print_how_to_open(
    both: Both, console: Console, changes: Sequence[Change], command: str
) -> None:
    lines = (both.after.lines.get(one.line) for one in changes)
    first = next((line for line in lines if line is not None), None)
    if first is not None:
        example = f"{command} {both.after.short_id(first)}"
        ink.show(console, ink.words("Open the sentence behind a line: ", (example, ink.KEY)))
