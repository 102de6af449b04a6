"""Search: articles and claims that hold given words, best first."""

import sqlite3
from collections.abc import Iterator
from typing import Literal

from casetrail.types import Day, Record, Span

# Set round the words found; private signs in a row, which no report is likely to hold.
_OPEN, _CLOSE = "\ue000\ue001\ue000", "\ue001\ue000\ue001"

_ARTICLES = """
    SELECT article.id AS article, NULL AS claim, 'report' AS kind,
        article.published, article.outlet, article.title,
        snippet(article_search, -1, :open, :close, '…', 24) AS words
    FROM article_search JOIN article ON article.added = article_search.rowid
    WHERE article_search MATCH :match
    ORDER BY rank, coalesce(article.published, ''), article.id"""

# A name or a date found alone tells no more than its report does.
_CLAIMS = """
    SELECT claim.article, claim.id AS claim, claim.kind,
        article.published, article.outlet, article.title,
        highlight(claim_search, 0, :open, :close) AS words
    FROM claim_search
        JOIN claim ON claim.row = claim_search.rowid
        JOIN article ON article.id = claim.article
    WHERE claim_search MATCH :match AND claim.kind NOT IN ('mention', 'time')
    ORDER BY rank, coalesce(article.published, ''), article.id, claim.row"""


class Found(Record, frozen=True, kw_only=True):
    """An article (``claim`` None), or a claim of it, that holds the words looked for.

    ``words`` is a piece of the text or the claim's words; ``marks`` are the spans of ``words``
    that were looked for.
    """

    article: str
    claim: str | None
    kind: Literal["report", "statement", "event", "ask", "role"]
    published: Day | None
    outlet: str | None
    title: str | None
    words: str
    marks: tuple[Span, ...]


def search(connection: sqlite3.Connection, match: str) -> Iterator[Found]:
    """Yield articles, then claims, that the FTS5 expression ``match`` finds."""
    values = {"match": match, "open": _OPEN, "close": _CLOSE}
    for sql in (_ARTICLES, _CLAIMS):
        for row in connection.execute(sql, values):
            words, marks = _unmarked(row["words"])
            yield Found(**{**row, "words": words, "marks": marks})


def _unmarked(marked: str) -> tuple[str, tuple[Span, ...]]:
    """Return the words without the marks set in them, and where these stood."""
    words, *rest = marked.split(_OPEN)
    marks = []
    for piece in rest:
        found, _, after = piece.partition(_CLOSE)
        marks.append(Span(len(words), len(words) + len(found)))
        words += found + after
    return words, tuple(marks)
