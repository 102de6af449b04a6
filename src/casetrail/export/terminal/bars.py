"""The short timeline: a row per week, month, quarter or year; bars for reports and statements."""

from rich.console import Console
from rich.text import Text

from casetrail.export.book import Book
from casetrail.export.chart import Bucket, buckets
from casetrail.export.sections import kept
from casetrail.export.terminal import ink
from casetrail.export.words import plural

_NAME_CELLS = 27
_NUMBER_CELLS = 7


def print_chart(book: Book, console: Console) -> None:
    """Print one row per week, month, quarter or year; nothing when there is only one."""
    rows = buckets(book)
    if not rows:
        return
    ink.heading(console, "Over time")
    room = ink.width(console) - ink.INDENT - _NAME_CELLS - 2 * _NUMBER_CELLS
    left, right = room // 3, room - room // 3
    reports = _bars([row.reports for row in rows], left, _sign(console))
    statements = _bars([row.statements for row in rows], right, _sign(console))
    _print_row(console, "", "reports".ljust(left + _NUMBER_CELLS), "statements", ink.QUIET)
    for row, first, second in zip(rows, reports, statements, strict=True):
        if row.skips:
            _print_row(console, "⋮", "", "", ink.QUIET)
        _print_row(console, row.name, first.ljust(left + _NUMBER_CELLS), second)
    _print_undrawn(book, console, rows)


def _print_row(console: Console, name: str, first: str, second: str, style: str = "") -> None:
    row = Text(" " * ink.INDENT)
    row.append(ink.columns(name, _NAME_CELLS))
    row.append(first, style or ink.KEY)
    row.append(second, style)
    ink.put(console, row)


def _sign(console: Console) -> str:
    return "█" if console.is_terminal and not console.options.ascii_only else "#"


def _bars(numbers: list[int], cells: int, sign: str) -> list[str]:
    """Return a bar and its number for each; one sign each while they fit, else to scale."""
    scale = min(1.0, cells / max(1, *numbers))
    return [f"{sign * max(1, round(n * scale))} {n:,}" if n else "·" for n in numbers]


def _print_undrawn(book: Book, console: Console, rows: list[Bucket]) -> None:
    drawn = sum(row.statements for row in rows)
    missing = len(kept(book.casefile.statements)) - drawn
    if missing:
        note = f"{plural(missing, 'statement')} without a date, not drawn."
        ink.show(console, ink.words((note, ink.QUIET)), indent=ink.INDENT)
