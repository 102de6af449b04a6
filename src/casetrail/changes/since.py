"""Since: what is different in a later reading of a case file, the most important first."""

from collections.abc import Iterator
from typing import get_args

from casetrail.changes.fields import of_ask, of_event, of_procedure, of_statement
from casetrail.changes.known import Known
from casetrail.changes.of_lines import Sort, of_lines
from casetrail.changes.of_others import of_conflicts, of_due, of_rejected, of_reports
from casetrail.types import CaseFile, Change, Ledger, What

_WHATS = {what: rank for rank, what in enumerate(get_args(What))}
_LEDGERS = {ledger: rank for rank, ledger in enumerate(get_args(Ledger))}


def since(before: CaseFile, after: CaseFile) -> tuple[Change, ...]:
    """Return what people read in ``after`` that they did not read in ``before``, and the reverse.

    By importance, then kind of line, then in the order of the case file. Pure: both must be
    readings of one case, of any two days, readers or states of its judgements. What only moved
    an id is no change, nor is a day that no report tells, nor another first report of a line.
    """
    found = list(_changes(Known(before, after)))
    # Sorted is stable: within a kind, the canonical order of the case file stays.
    return tuple(sorted(found, key=lambda one: (_WHATS[one.what], _LEDGERS[one.ledger])))


def _changes(known: Known) -> Iterator[Change]:
    yield from of_lines(known, Sort("procedure", False), known.procedures, of_procedure)
    yield from of_conflicts(known)
    yield from of_due(known)
    yield from of_rejected(known)
    yield from of_lines(known, Sort("event"), known.events, of_event)
    yield from of_lines(known, Sort("ask"), known.asks, of_ask)
    yield from of_lines(known, Sort("statement"), known.statements, of_statement)
    yield from of_reports(known)
