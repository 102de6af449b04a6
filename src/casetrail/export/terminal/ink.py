"""How text is set in the terminal: headings, hanging indents, styles. No boxes, no markup."""

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from casetrail.export.reviewed import review_words
from casetrail.export.safe import one_line
from casetrail.export.wording import Run
from casetrail.types import Line

# Longer lines are hard to read; a wide window gets margins instead.
_WIDEST = 100
INDENT = 2
# Where the words of a line begin: after the indent, a short id of seven signs, and two spaces.
_ENTRY = INDENT + 7 + 2

QUIET = "dim"
STRONG = "bold"
DOUBT = "yellow"
DECIDED = "green"
QUOTED = "bold"
KEY = "cyan"
_RUN_STYLES = {"plain": "", "quoted": QUOTED, "gap": QUIET}


def width(console: Console) -> int:
    """Return the number of columns to set text in."""
    return min(console.width, _WIDEST)


def words(*parts: str | tuple[str, str]) -> Text:
    """Return parts, plain or with a style, as one text that cannot steer the terminal."""
    text = Text()
    for part in parts:
        piece, style = part if isinstance(part, tuple) else (part, "")
        text.append(_safe(piece), style)
    return text


def run_text(runs: list[Run]) -> Text:
    """Return a statement's words: quoted ones strong, gaps quiet."""
    return words(*((run.words, _RUN_STYLES[run.kind]) for run in runs))


def heading(console: Console, title: str, count: int | None = None) -> None:
    """Print a section's title, set apart by a blank line above and below."""
    number = f"  {count:,}" if count is not None else ""
    gap(console)
    show(console, Text.assemble((title, "bold underline"), (number, QUIET)))
    gap(console)


def gap(console: Console) -> None:
    """Print a blank line."""
    put(console, Text())


def show(console: Console, text: Text, *, indent: int = 0, first: Text | None = None) -> None:
    """Print ``text`` wrapped, each line ``indent`` columns in; ``first`` fills the first margin."""
    lines = text.wrap(console, max(20, width(console) - indent), tab_size=1) or [Text()]
    for number, line in enumerate(lines):
        margin = first if first is not None and number == 0 else Text()
        free = max(1 if margin.plain else 0, indent - cell_len(margin.plain))
        put(console, Text.assemble(margin, " " * free, line))


def entry(console: Console, text: Text, name: str = "") -> None:
    """Print one part of a line of the case file; ``name``, its short id, stands in the margin."""
    margin = Text(" " * INDENT + name, KEY) if name else None
    show(console, text, indent=_ENTRY, first=margin)


def notes(console: Console, *quiet: str) -> None:
    """Print what is known beside the words, quietly; empty notes are left out."""
    for note in filter(None, quiet):
        entry(console, words((note, QUIET)))


def beside(console: Console, line: Line, *quiet: str) -> None:
    """Print what is known beside a line: notes, what people decided of it, and every doubt."""
    for note in filter(None, quiet):
        entry(console, words((note, QUIET)))
    for decided in review_words(line):
        entry(console, words((decided, DECIDED)))
    for doubt in line.doubts:
        entry(console, words((f"In doubt: {doubt}", DOUBT)))


def put(console: Console, line: Text) -> None:
    """Print one line as it is, without the spaces at its end."""
    line.rstrip()
    console.print(line, no_wrap=True, overflow="ignore", crop=False, highlight=False)


def columns(text: str, cells: int) -> str:
    """Return ``text`` cut or filled to ``cells`` columns; a wide character takes two."""
    text = one_line(text)
    if cell_len(text) > cells:
        text = set_cell_size(text, cells - 1).rstrip() + "…"
    return set_cell_size(text, cells)


def _safe(piece: str) -> str:
    """Return the piece on one line and harmless, its outer spaces kept."""
    inner = one_line(piece)
    if not inner:
        return " " if piece else ""
    return " " * piece[0].isspace() + inner + " " * piece[-1].isspace()
