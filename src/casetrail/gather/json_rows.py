"""Rows of JSON Lines (one object a line) and of JSON (one object, or a list of them)."""

import json
from collections.abc import Iterable, Iterator

from casetrail.errors import SourceError
from casetrail.gather.decode import decode
from casetrail.gather.files import read_bytes
from casetrail.gather.limits import JSON_BYTES
from casetrail.gather.row import TEXT, Row, column_names, no_text_column
from casetrail.gather.stream import lines

_REMEDY = "Mend it, or leave it out"


def jsonl_rows(name: str, encoding: str) -> Iterator[Row | SourceError]:
    """Yield the objects of a JSON Lines file; its rows are its lines."""
    parsed = (
        (f"{name} row {number}", _parsed(line))
        for number, line in enumerate(lines(name, encoding), 1)
        if line is None or line.strip()
    )
    return _objects(name, parsed)


def json_rows(name: str, encoding: str) -> Iterator[Row | SourceError]:
    """Yield the object or objects of a JSON file, which is read whole."""
    data = _parsed(decode(read_bytes(name, JSON_BYTES), name))
    if isinstance(data, ValueError):
        raise SourceError(name, str(data), "Mend it, or write one report a line as .jsonl")
    items = data if isinstance(data, list) else [data]
    return _objects(name, ((f"{name} row {number}", item) for number, item in enumerate(items, 1)))


def _parsed(text: str | None) -> object:
    """Return the value of ``text``, or a ValueError that says in words what is wrong with it."""
    if text is None:
        return ValueError("is too long for a report")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        return ValueError(
            f"is no JSON ({error.msg.lower().removesuffix(' at')} at character {error.pos + 1})"
        )
    except ValueError:  # a number of more than 4,300 digits
        return ValueError("is no JSON")
    except RecursionError:
        return ValueError("is nested too deep")


def _objects(name: str, parsed: Iterable[tuple[str, object]]) -> Iterator[Row | SourceError]:
    """Yield rows; objects without a text come last, as one error when none has any."""
    bare: list[tuple[str, list[str]]] = []
    found = False
    for where, data in parsed:
        cells = _cells(data)
        if isinstance(cells, ValueError):
            yield SourceError(where, str(cells), _REMEDY)
        elif TEXT not in cells:
            bare.append((where, list(cells)))
        else:
            found = True
            yield Row(where, cells)
    yield from _without_text(name, bare, found=found)


def _cells(data: object) -> dict[str, object] | ValueError:
    if isinstance(data, ValueError):
        return data
    if not isinstance(data, dict):
        return ValueError("is no object with a 'text'")
    return dict(zip(column_names(data), data.values(), strict=True))


def _without_text(
    name: str, bare: list[tuple[str, list[str]]], *, found: bool
) -> Iterator[SourceError]:
    if found:
        yield from (no_text_column(where, names) for where, names in bare)
    elif bare:
        yield no_text_column(name, bare[0][1])
