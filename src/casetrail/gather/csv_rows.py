"""Rows of a CSV or TSV file. Row 1 is the header, as a spreadsheet counts."""

import csv
from collections.abc import Iterator
from itertools import chain

from casetrail.errors import SourceError
from casetrail.gather.limits import TEXT_CHARS
from casetrail.gather.row import COLUMNS, TEXT, Row, column_names, no_text_column
from casetrail.gather.stream import lines

# The limit is the module's, not a reader's. Its default, 131,072, is less than a long report.
csv.field_size_limit(TEXT_CHARS)

_DELIMITERS = (",", ";", "\t")  # spreadsheets of half of Europe write ';' into .csv
_REST = "Mend that row; the rows after it were not read"


def csv_rows(name: str, encoding: str) -> Iterator[Row | SourceError]:
    """Yield the rows of the table, a SourceError in place of each bad one."""
    source = _whole_lines(name, encoding)
    first = next(source)
    try:
        reader = csv.reader(chain([first], source), delimiter=_delimiter(first), strict=True)
        columns = _columns(name, next(reader))
    except csv.Error:
        remedy = "Write the names of the columns in its first row"
        raise SourceError(name, "has a first row that names no columns", remedy) from None
    for number, cells in _numbered(name, reader):
        if isinstance(cells, SourceError):
            yield cells
        elif cells:
            yield _row(f"{name} row {number}", columns, cells)


def _whole_lines(name: str, encoding: str) -> Iterator[str]:
    for number, line in enumerate(lines(name, encoding), 1):
        if line is None:
            raise SourceError(f"{name} line {number}", "is too long for a report", _REST)
        yield line


def _delimiter(header: str) -> str:
    """Return the delimiter that gives a column "text"; a comma when none does."""
    fits = (
        mark
        for mark in _DELIMITERS
        if TEXT in column_names(next(csv.reader([header], delimiter=mark)))
    )
    return next(fits, ",")


def _columns(name: str, header: list[str]) -> list[str]:
    columns = column_names(header)
    if TEXT not in columns:
        raise no_text_column(name, columns)
    doubled = [column for column in COLUMNS if columns.count(column) > 1]
    if doubled:
        raise SourceError(name, f"has two columns '{doubled[0]}'", "Rename or remove one of them")
    return columns


def _numbered(
    name: str, reader: Iterator[list[str]]
) -> Iterator[tuple[int, list[str] | SourceError]]:
    """Yield each row with its number, or the error that its writing makes."""
    number = 1
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, _malformed(f"{name} row {number}", str(error))
        else:
            yield number, cells


def _malformed(where: str, reason: str) -> SourceError:
    """Return the error of one row; raise it when the reader cannot find the next row after it."""
    if "field limit" in reason:
        what = f"has a cell of more than {TEXT_CHARS:,} characters, or a quotation mark not closed"
        raise SourceError(where, what, _REST)
    if "end of data" in reason:
        raise SourceError(where, "opens a quotation mark that is never closed", _REST)
    remedy = 'Write a quotation mark inside a quoted cell twice: ""'
    return SourceError(where, "has a quotation mark in the wrong place", remedy)


def _row(where: str, columns: list[str], cells: list[str]) -> Row | SourceError:
    if len(cells) > len(columns):
        what = f"has {len(cells)} cells and the header {len(columns)}"
        return SourceError(where, what, "Put cells that hold the delimiter in quotation marks")
    return Row(where, dict(zip(columns, cells, strict=False)))
