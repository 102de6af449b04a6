"""The marks of one half: what a careful reader took from each report, as labels and offsets."""

from pathlib import Path
from typing import Literal

import msgspec

Place = tuple[int, int]
Half = Literal["build", "unseen"]


class Step(msgspec.Struct, frozen=True):
    """A step as marked. ``sure`` is false where two careful people could disagree."""

    span: Place
    procedure: str
    step: str
    person: Place | None
    factuality: str
    voiced: bool
    earliest: str | None
    latest: str | None
    sure: bool


class Status(msgspec.Struct, frozen=True):
    """Where a procedure of a person stands by the end of the report."""

    person: Place | None
    procedure: str
    status: str
    sure: bool


class Ask(msgspec.Struct, frozen=True):
    """Who asked whom; ``from_`` and ``to`` are places that name or describe them."""

    span: Place
    to: Place | None
    state: str
    sure: bool
    from_: tuple[Place | None, ...] = msgspec.field(name="from")


class Due(msgspec.Struct, frozen=True):
    """A planned event with a day ahead of the report's."""

    span: Place
    earliest: str | None
    latest: str | None
    sure: bool


class Article(msgspec.Struct, frozen=True):
    """The marks of one report."""

    corpus: str
    article: str
    sha256: str
    published: str | None
    steps: tuple[Step, ...]
    status: tuple[Status, ...]
    asks: tuple[Ask, ...]
    due: tuple[Due, ...]


class _File(msgspec.Struct):
    articles: tuple[Article, ...]


def load(half: Half) -> tuple[Article, ...]:
    """Return the marks of a half in the order of the file."""
    raw = Path(__file__).with_name(f"{half}.json").read_bytes()
    return msgspec.json.decode(raw, type=_File).articles
