"""What else changed, in the terminal: conflicts, what is due, what a person did, and reports."""

from collections.abc import Iterable

from rich.console import Console

from casetrail.export.book import Book
from casetrail.export.changed import Both, Group, days_words
from casetrail.export.dates import day_words
from casetrail.export.disagreement import about_words, side_claims, side_words
from casetrail.export.naming import witness_words
from casetrail.export.terminal import ink
from casetrail.export.words import plural
from casetrail.types import Conflict, Event

_REPORTS = 3


def print_conflicts(both: Both, console: Console, group: Group) -> None:
    """Print conflicts, side by side, with the reports of each side."""
    books = (both.after, both.before)
    for change in group.changes:
        found = ((book, one) for book in books for one in book.casefile.conflicts)
        book, conflict = next(pair for pair in found if pair[1].id == change.line)
        _print_conflict(book, console, conflict, explained=change.what == "settled")


def print_due(both: Both, console: Console, group: Group) -> None:
    """Print what is due, its day as it was when that moved, and what is no longer ahead."""
    for change in group.changes:
        event = both.after.lines[change.line]
        what = event.what if isinstance(event, Event) else event.id
        day = days_words(change.new or change.old)
        name = both.after.short_id(event)
        ink.entry(console, ink.words((day, ink.STRONG), f" · {what}"), name)
        moved = f"was due {days_words(change.old)}" if change.new and change.old else ""
        passed = "" if change.new else "its day has passed; it is still told as planned"
        reports = dict.fromkeys(witness_words(both.after, one) for one in event.evidence)
        ink.notes(console, moved, passed, *reports)
        ink.gap(console)


def print_rejected(both: Both, console: Console, group: Group) -> None:
    """Print what a person rejected, with who, when and why."""
    rejected = {one.id: one for one in both.after.casefile.rejected}
    for change in group.changes:
        one = rejected[change.line]
        ink.entry(console, ink.words(one.words))
        by = f"by {one.rejected.by}, {day_words(one.rejected.at[:10])}"
        ink.notes(console, f"{by}: {one.rejected.reason}" if one.rejected.reason else by)
        ink.gap(console)


def print_reports(both: Both, console: Console, group: Group) -> None:
    """Print new reports with outlet, day and title, the earliest first."""
    for change in group.changes:
        entry = both.after.articles[change.line]
        where = f"{both.after.outlet(entry.id)}, {day_words(entry.published)}"
        title = f": {entry.title}" if entry.title else ""
        copy = f" (a copy of {both.after.outlet(entry.copy_of)})" if entry.copy_of else ""
        ink.show(console, ink.words(where, title, (copy, ink.QUIET)), indent=ink.INDENT)


def _latest(reports: Iterable[str]) -> str:
    """Return the last few reports of a side, and how many there are before them."""
    found = list(dict.fromkeys(reports))
    before = len(found) - _REPORTS
    rest = f"; and {plural(before, 'earlier report')}" if before > 0 else ""
    return "; ".join(found[-_REPORTS:]) + rest


def _print_conflict(book: Book, console: Console, conflict: Conflict, *, explained: bool) -> None:
    line = book.lines.get(conflict.about)
    about = f"{conflict.kind.capitalize()}: {about_words(book, conflict)}"
    ink.entry(console, ink.words((about, ink.STRONG)), book.short_id(line) if line else "")
    for side in conflict.sides:
        reports = _latest(witness_words(book, one) for one in side_claims(book, side.claims))
        value = (side_words(conflict, side), ink.STRONG)
        ink.entry(console, ink.words(value, (f" · {reports}" * bool(reports), ink.QUIET)))
    if explained and conflict.explained:
        one = conflict.explained
        ink.notes(console, f"Explained by {one.by}: {one.reason or 'no reason given'}")
    elif explained:
        ink.notes(console, "The reports of this file no longer disagree on it.")
    ink.gap(console)
