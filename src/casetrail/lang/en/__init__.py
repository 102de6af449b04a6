"""English: word lists, patterns and tables as data, each with its example.

``words(name)`` reads a list of ``words.toml``; ``table(name)`` a whole file of this folder.
"""

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Return the file ``name``.toml of this folder."""
    return tomllib.loads((resources.files(__name__) / f"{name}.toml").read_text("utf-8"))


@cache
def words(name: str) -> frozenset[str]:
    """Return the list ``name`` of words.toml as a set, in the letter case it is written in."""
    return frozenset(table("words")[name]["words"])
