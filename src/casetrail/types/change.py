"""Changes: what differs between two readings of one case file."""

from typing import Literal

from casetrail.types.base import Record

What = Literal[
    "moved",
    "conflict",
    "settled",
    "due",
    "unsupported",
    "rejected",
    "corrected",
    "changed",
    "joined",
    "parted",
    "added",
    "witness",
]
"""In order of importance.

A procedure's status ``moved``; a new ``conflict``, or one that is ``settled``: explained by a
person, or no longer there; what is ``due``, from another day, or no longer ahead. ``unsupported``
is a line that is no longer there; ``rejected`` and ``corrected`` are a person's doing; ``changed``
is a field of a line; ``joined`` says that lines became one, ``parted`` that one became several;
``added`` was not there before; ``witness`` is a further source of a line that was.
"""
Ledger = Literal["procedure", "conflict", "due", "event", "ask", "statement", "report"]


class Change(Record, frozen=True, kw_only=True):
    """One difference, by the line it is about; the words people read are made when it is shown.

    ``line`` is the id of the line, the conflict, the event that is due, or the report, as it is
    now; for what is no longer there, as it was. ``old`` and ``new`` are values: words as the JSON
    has them, names of people, days in EDTF (``2032-05-01``, ``[2032-05-01..2032-05-07]``). Those
    of ``next``, ``answer``, ``joined`` and ``parted`` are ids of lines, with a space between; those
    of a conflict its sides, with `` / `` between; that of a witness is the report.
    """

    what: What
    ledger: Ledger
    line: str
    field: str | None = None
    old: str | None = None
    new: str | None = None
