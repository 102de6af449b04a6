"""Languages: which are read, and their names in English for what people read."""

import tomllib
from functools import cache
from importlib import resources

READS = frozenset({"en", None})
"""Languages that are read; a text too short to tell is tried as English."""


def language_name(code: str) -> str:
    """Return the English name of an ISO 639-1 code; the code itself when it is a rare one."""
    return _names().get(code, f"language '{code}'")


@cache
def _names() -> dict[str, str]:
    table = tomllib.loads((resources.files("casetrail.lang") / "languages.toml").read_text("utf-8"))
    return {str(code): str(name) for code, name in table.items()}
