"""Tables of reports: CSV, TSV, JSON Lines, JSON. One row, one article, and its text cell unchanged.

Columns: text, and any of url, title, published, outlet, language, genre, credit (or wire), byline.
Others are ignored. ``published`` may be empty.
"""

from collections.abc import Callable, Iterator
from pathlib import PurePath

from casetrail.errors import SourceError
from casetrail.gather.article import build, own_extractor
from casetrail.gather.csv_rows import csv_rows
from casetrail.gather.facts import Facts
from casetrail.gather.json_rows import json_rows, jsonl_rows
from casetrail.gather.row import Row, read_row
from casetrail.gather.stream import scan
from casetrail.types import Article

READERS: dict[str, Callable[[str, str], Iterator[Row | SourceError]]] = {
    ".csv": csv_rows,
    ".tsv": csv_rows,
    ".jsonl": jsonl_rows,
    ".ndjson": jsonl_rows,
    ".json": json_rows,
}


def read_table(name: str, known: Facts) -> Iterator[Article | SourceError]:
    """Yield the table's articles and, in their places, the errors of its rows.

    Raises SourceError for a fault of the file as a whole. ``raw_sha256`` is the whole file's.
    """
    if known.title or known.url:
        remedy = "Write titles and addresses in its columns"
        raise SourceError(name, "is a table; --title and --url state one report's", remedy)
    seen = scan(name)
    row = None
    for row in READERS[PurePath(name).suffix.lower()](name, seen.encoding):
        yield from [row] if isinstance(row, SourceError) else _articles(row, known, seen.sha256)
    if row is None:
        yield SourceError(name, "holds no reports", "Write one report a row, under the columns")


def _articles(row: Row, known: Facts, raw_sha256: str) -> Iterator[Article | SourceError]:
    try:
        text, facts, notes = read_row(row)
    except SourceError as error:
        yield error
        return
    extractor = own_extractor("table")
    yield build(text, known, facts, source=row.where, raw_sha256=raw_sha256, extractor=extractor)
    yield from notes
