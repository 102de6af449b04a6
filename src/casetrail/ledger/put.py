"""What a change writes: rows, and the log entry that tells of them, inside one transaction."""

import sqlite3
from collections.abc import Mapping

from casetrail.ledger.rows import Row, article_row, chained, judgement_of, sealed
from casetrail.text.shingles import SIGNATURE, signature
from casetrail.types import Article, Judgement

_CLEAR = (
    "DELETE FROM claim WHERE article = ?",
    "DELETE FROM problem WHERE article = ?",
    "DELETE FROM reading WHERE article = ?",
)


def make_room(connection: sqlite3.Connection, article: Article) -> int:
    """Make ready for a new reading of an article; return the log position that tells of it.

    An article not seen before is stored; of a known one the old reading is taken away.
    """
    stored = connection.execute("SELECT hash FROM article WHERE id = ?", (article.id,)).fetchone()
    if stored is None:
        position = _add(connection, article_row(article))
        signed = {"article": article.id, "version": SIGNATURE, "body": signature(article.text)}
        insert(connection, "signature", signed)
        return position
    for statement in _CLEAR:
        connection.execute(statement, (article.id,))
    return log(connection, "read again", article.id, stored[0])


def log(connection: sqlite3.Connection, what: str, subject: str, content: object) -> int:
    """Append to the log that ``subject``, whose row hash is ``content``, changed; its position."""
    newest = "SELECT position, chain FROM log ORDER BY position DESC LIMIT 1"
    last, chain = connection.execute(newest).fetchone() or (0, "")
    row = sealed({"what": what, "subject": subject, "content": str(content)})
    row["chain"] = chained(chain, str(row["hash"]))
    insert(connection, "log", row | {"position": last + 1})
    return int(last) + 1


def reader_of(connection: sqlite3.Connection, article: str) -> str | None:
    """Return the reader whose claims of that article are there, or None."""
    sql = "SELECT reader FROM reading WHERE article = ?"
    row = connection.execute(sql, (article,)).fetchone()
    return row and str(row[0])


def judgement_there(connection: sqlite3.Connection, judgement: str) -> Judgement | None:
    """Return the judgement of that id, or None."""
    sql = "SELECT * FROM judgement WHERE id = ?"
    row = connection.execute(sql, (judgement,)).fetchone()
    return judgement_of(dict(row)) if row else None


def insert(connection: sqlite3.Connection, table: str, *rows: Mapping[str, object]) -> None:
    """Insert ``rows`` into ``table``."""
    for row in rows:
        columns, values = ", ".join(row), ", ".join(f":{name}" for name in row)
        # Table and columns are this package's own words, never a user's.
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({values})", row)  # noqa: S608


def _add(connection: sqlite3.Connection, row: Row) -> int:
    position = log(connection, "added", str(row["id"]), row["hash"])
    insert(connection, "article", row | {"added": position})
    return position
