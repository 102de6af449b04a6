"""The case file: what is worked out from claims and judgements, as of a day."""

from typing import ClassVar, Literal

from casetrail.types.article import Genre, Problem
from casetrail.types.base import Day, Record
from casetrail.types.judgement import Decided, NeedsYou
from casetrail.types.lines import (
    Actor,
    Ask,
    Conflict,
    Due,
    Event,
    Evidence,
    Mention,
    Procedure,
    Statement,
    Time,
)


class Passage(Record, frozen=True, kw_only=True):
    """A sentence that one version of a report has and the other lacks."""

    LISTED: ClassVar[int] = 40
    """How many are listed of two versions; with more, the report was written anew."""

    text: str
    added: bool


class ArticleEntry(Record, frozen=True, kw_only=True):
    """An article as the case file lists it: everything but the text."""

    id: str
    outlet: str | None
    credit: str | None
    title: str | None
    published: Day | None
    language: str | None
    translated_from: str | None
    genre: Genre | None
    url: str | None
    sha256: str
    copy_of: str | None
    text_length: int
    byline: str | None = None
    published_from: str | None = None
    copied: str | None = None
    """Why it is taken for a copy or a version, with the share that the texts have in common."""
    version_of: str | None = None
    """The report before it, of the same outlet or address, that it is another version of."""
    changed: tuple[Passage, ...] = ()
    """For a version: the sentences that it took out of the earlier one, or put in."""


class Rejected(Record, frozen=True, kw_only=True):
    """A line that a person rejected: kept, so that it can be seen and taken back."""

    id: str
    members: tuple[str, ...]
    kind: Literal["statement", "event", "ask"]
    words: str
    evidence: tuple[Evidence, ...]
    rejected: Decided


class CaseFile(Record, frozen=True, kw_only=True):
    """The whole of it: the JSON object that ``casetrail read --json`` and ``export`` print."""

    casetrail: Literal[1] = 1
    name: str | None = None
    as_of: Day | None = None
    left_out: int = 0
    """Articles left out by ``as_of``: published later, or without a date."""
    articles: tuple[ArticleEntry, ...] = ()
    actors: tuple[Actor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    asks: tuple[Ask, ...] = ()
    due: tuple[Due, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    problems: tuple[Problem, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    needs_you: tuple[NeedsYou, ...] = ()
