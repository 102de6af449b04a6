"""An article: one report as stored, its text frozen for ever."""

from typing import Literal

from casetrail.types.base import Day, Record

BY_HAND = "by hand"
"""The extractor of words that a person typed in: they are kept, and never read by the machine."""

Genre = Literal["news", "opinion", "analysis", "transcript", "official"]


class Article(Record, frozen=True, kw_only=True):
    """One report. ``text`` never changes; every claim points into it by character.

    ``id`` is a hash of the text and the address (or the outlet), so that two outlets' copies of
    one text stay two articles. ``sha256`` is the text's; ``raw_sha256`` that of the bytes it came
    from, read by ``extractor`` (a name and version): an upgrade reads again, never extracts again.
    """

    id: str
    text: str
    sha256: str
    title: str | None = None
    outlet: str | None = None
    credit: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: Day | None = None
    published_from: str | None = None
    """Where the date was found, in words: "stated with --published", "meta article:published"."""
    language: str | None = None
    """ISO 639-1 code of the text's language; None when the text is too short to tell."""
    translated_from: str | None = None
    genre: Genre | None = None
    url: str | None = None
    source: str | None = None
    """The file (and row) it was read from, as the user named it; None for a pasted text."""
    raw_sha256: str | None = None
    extractor: str | None = None


class Problem(Record, frozen=True, kw_only=True):
    """What could not be done, for one article or one source, and why."""

    article: str | None
    what: str
    reason: str
