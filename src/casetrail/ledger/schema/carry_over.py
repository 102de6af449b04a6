"""What the second migration does with the rows that were there before it."""

import sqlite3

from casetrail.ledger.rows import Row, chained, judgement_row, sealed
from casetrail.types import Anchor, Judgement, Span

_OTHER = """
    SELECT article.sha256, claim.start, claim.stop FROM claim
    JOIN article ON article.id = claim.article WHERE claim.id = ?"""


def carry_over(connection: sqlite3.Connection) -> None:
    """Write each judgement of the first format anew, and tell of it in the log as it now is."""
    for values in connection.execute("SELECT * FROM judgement_old ORDER BY position").fetchall():
        old = dict(zip(_columns(connection, "judgement_old"), values, strict=True))
        row = judgement_row(_judgement(connection, old))
        _insert(connection, row | {"position": old["position"]})
        entry = sealed({"what": "judged", "subject": old["id"], "content": row["hash"]})
        connection.execute(
            "UPDATE log SET content = ?, hash = ? WHERE position = ?",
            (entry["content"], entry["hash"], old["position"]),
        )


def chain_up(connection: sqlite3.Connection) -> None:
    """Chain the entries of the log, from the first."""
    chain = ""
    for position, entry in connection.execute(
        "SELECT position, hash FROM log ORDER BY position"
    ).fetchall():
        chain = chained(chain, entry)
        connection.execute("UPDATE log SET chain = ? WHERE position = ?", (chain, position))


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _judgement(connection: sqlite3.Connection, old: dict[str, str]) -> Judgement:
    span = Span(int(old["anchor_start"]), int(old["anchor_stop"]))
    fields = ("id", "at", "author", "verdict", "kind", "field", "value", "reason")
    return Judgement(
        anchors=(Anchor(sha256=old["sha256"], span=span),),
        others=_other(connection, old["other"]),
        **{name: old[name] for name in fields},  # type: ignore[arg-type]
    )


def _other(connection: sqlite3.Connection, claim: str | None) -> tuple[Anchor, ...]:
    row = connection.execute(_OTHER, (claim,)).fetchone()
    if claim is None or row is None:
        return ()
    return (Anchor(sha256=row[0], span=Span(row[1], row[2]), claim=claim),)


def _insert(connection: sqlite3.Connection, row: Row) -> None:
    columns, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    # The columns are this package's own words, never a user's.
    connection.execute(f"INSERT INTO judgement ({columns}) VALUES ({values})", row)  # noqa: S608
