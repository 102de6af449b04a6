"""JSON: the case file as other programs read it, and the schema that says what they may expect."""

import re
from inspect import cleandoc
from typing import Any

import msgspec

from casetrail.types import CaseFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_ID = "urn:casetrail:casefile:1"
# A raw line break never stands inside a JSON string, so this meets spans only, never text.
_SPAN_OVER_LINES = re.compile(rb"\[\n\s+(\d+),\n\s+(\d+)\n\s+\]")


def to_json(casefile: CaseFile) -> bytes:
    """Return ``casefile`` as UTF-8 JSON: two-space indent, one line per span, a last line break.

    Fields come in the order of the types, so the same case file gives the same bytes.
    """
    pretty = msgspec.json.format(msgspec.json.encode(casefile), indent=2)
    return _SPAN_OVER_LINES.sub(rb"[\1, \2]", pretty) + b"\n"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what ``to_json`` writes, worked out from the types."""
    # Through JSON and back, so that defaults are lists as JSON has them, not tuples.
    generated = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(CaseFile)))
    definitions = {name: _whole(definition) for name, definition in generated["$defs"].items()}
    head = {"$schema": DIALECT, "$id": SCHEMA_ID, "title": "Casetrail case file"}
    return {**head, "$ref": generated["$ref"], "$defs": definitions}


def schema_file() -> bytes:
    """Return ``schema()`` as the package ships it, in ``casefile.schema.json``."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2) + b"\n"


def _whole(definition: dict[str, Any]) -> dict[str, Any]:
    """Require every field: a default in the types fills a field in, it never leaves one out."""
    if "description" in definition:
        # Python 3.13 takes the indent off docstrings, older ones leave it.
        definition = {**definition, "description": cleandoc(definition["description"])}
    if "properties" not in definition:
        return definition
    return {**definition, "required": list(definition["properties"])}
