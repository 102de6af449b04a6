"""The door to the model: light to open, so that only who reads pays for the runtime."""

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module, resources
from typing import cast

from casetrail.types import Article, Reading

_Read = Callable[[Article], Reading]


def read_article(article: Article) -> Reading:
    """Return the reading of an English article. PackError when the pack is missing or damaged."""
    return _read()(article)


@cache
def model_id() -> str:
    """Return the id of the shipped pack: claims of another pack are read again."""
    about = json.loads((resources.files(__package__) / "pack" / "pack.json").read_text("utf-8"))
    return str(about["id"])


@cache
def _read() -> _Read:
    # By name, when the first article is read: the runtime and the pack cost most of a second of
    # CPU, which a look at a stored case never has to spend.
    return cast("_Read", import_module("casetrail.model.reading").read_model)
