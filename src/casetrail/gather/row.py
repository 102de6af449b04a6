"""One row of a table of reports: its cells by column, and the facts they state."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, get_args

from casetrail.errors import SourceError, SourceNote
from casetrail.gather.agencies import agencies_in
from casetrail.gather.days import readings
from casetrail.gather.facts import Dated, Facts
from casetrail.gather.language import code
from casetrail.gather.text import check_text
from casetrail.types import Genre

TEXT = "text"
COLUMNS = (
    TEXT,
    "url",
    "title",
    "published",
    "outlet",
    "language",
    "genre",
    "credit",
    "wire",
    "byline",
)

_BROKEN = re.compile("[\ud800-\udfff]")  # a byte that was no UTF-8, or half a JSON \u pair
_GENRES: tuple[Genre, ...] = get_args(Genre)
_SHOWN = 12
_LONGEST = 40


class Row(NamedTuple):
    """A row: ``where`` names its file and number ("reports.csv row 12")."""

    where: str
    cells: Mapping[str, object]


class Read(NamedTuple):
    """A row's text and facts, and a note for each cell that says nothing we can keep."""

    text: str
    facts: Facts
    notes: tuple[SourceNote, ...]


def read_row(row: Row) -> Read:
    """Return what a row holds. Raises SourceError when it has no text, or a broken one."""
    cells = {name: _cell(row, name) for name in COLUMNS}
    text = check_text(cells[TEXT] or "", row.where)
    facts = Facts(
        title=cells["title"],
        outlet=cells["outlet"],
        url=cells["url"],
        byline=cells["byline"],
        credit=_credit(cells["credit"] or cells["wire"]),
        published=_published(cells["published"]),
        language=code(cells["language"] or ""),
        genre=_genre(cells["genre"]),
    )
    return Read(text, facts, tuple(_notes(row.where, cells, facts)))


def column_names(names: Iterable[object]) -> list[str]:
    """Return column names as they are compared: letter case and outer spaces do not count."""
    return [str(name).strip().lower() for name in names]


def no_text_column(name: str, names: Iterable[str]) -> SourceError:
    """Return the error for a table whose columns ``names`` hold no text."""
    found = [_short(column) for column in names]
    more = " ..." if len(found) > _SHOWN else ""
    what = f"has no column 'text' (columns found: {', '.join(found[:_SHOWN]) or 'none'}{more})"
    return SourceError(name, what, "Name the column that holds the reports 'text'")


def _cell(row: Row, name: str) -> str | None:
    """Return a cell's words; the text cell as it stands, the others without outer spaces."""
    value = row.cells.get(name)
    if not isinstance(value, str):
        if name == TEXT and value is not None:
            raise SourceError(row.where, "has a text that is no text", "Put it in quotation marks")
        return None
    if "\0" in value or _BROKEN.search(value):
        raise SourceError(
            row.where, f"has a broken character in '{name}'", "Save it again as UTF-8"
        )
    return value if name == TEXT else (value.strip() or None)


def _credit(name: str | None) -> str | None:
    return agencies_in(name or "") or name


def _published(text: str | None) -> Dated | None:
    days = readings(text or "")
    return Dated(days[0], "the table's column published") if len(days) == 1 else None


def _genre(text: str | None) -> Genre | None:
    return next((genre for genre in _GENRES if genre == (text or "").lower()), None)


def _notes(where: str, cells: Mapping[str, str | None], facts: Facts) -> Iterator[SourceNote]:
    published, language, genre = cells["published"], cells["language"], cells["genre"]
    if published and not facts.published:
        fault = "can mean two days" if readings(published) else "is no day"
        what = f"published '{_short(published)}' {fault}; kept without a date"
        yield SourceNote(where, what, "Write the day as 2022-06-22")
    if language and not facts.language:
        what = f"language '{_short(language)}' is no code; kept, and told from the text"
        yield SourceNote(where, what, "Write two letters, such as en or es")
    if genre and not facts.genre:
        what = f"genre '{_short(genre)}' is not known; kept without one"
        yield SourceNote(where, what, f"Write one of {', '.join(_GENRES)}")


def _short(value: str) -> str:
    """Return a cell as one short line, for messages."""
    line = " ".join(value.split())
    return line if len(line) < _LONGEST else f"{line[: _LONGEST - 3]}..."
