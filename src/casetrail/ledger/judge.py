"""Judgements into the case file: appended once, and the words of one blanked when a person asks."""

import sqlite3

from casetrail.errors import UsageError
from casetrail.ledger.put import insert, judgement_there, log
from casetrail.ledger.rows import judgement_row
from casetrail.types import Judgement

_BLANK = "UPDATE judgement SET value = NULL, reason = NULL, salt = NULL WHERE id = ?"


def append(connection: sqlite3.Connection, judgement: Judgement) -> bool:
    """Append a judgement; False when that very one is there, blanked or not.

    One that redacts another blanks its words. UsageError when another judgement has its id, or
    when what it takes back or blanks is not there.
    """
    known = judgement_there(connection, judgement.id)
    if known is not None:
        if known != judgement and not (known.redacted or judgement.redacted):
            raise UsageError(f"Judgement {judgement.id} is there already. Give it a new id")
        return False
    if judgement.redacted:
        raise UsageError(f"Judgement {judgement.id}: its words were blanked. Import it as it was")
    row = judgement_row(judgement)
    position = log(connection, "judged", judgement.id, row["hash"])
    insert(connection, "judgement", row | {"position": position})
    if judgement.verdict == "redact":
        _redact(connection, judgement)
    return True


def _redact(connection: sqlite3.Connection, judgement: Judgement) -> None:
    wanted = judgement.value or ""
    there = judgement_there(connection, wanted)
    if there is None or there.verdict in ("redact", "undo"):
        raise UsageError(f"There is no correction {wanted} with words to blank. Check its id")
    connection.execute(_BLANK, (wanted,))
