"""What people read of a line, field by field: where an earlier and a later line differ."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from casetrail.changes.known import Known
from casetrail.text.names import fold
from casetrail.types import Ask, AskState, Block, Event, Line, Procedure, Statement, When

_Line = TypeVar("_Line", bound=Line)
_MARKS = re.compile(r"[^\w]+")
_NOT_TOLD = ("published", "unknown")
"""Days that no report tells: they move with the reports that there are."""
_READ_ALIKE: dict[AskState, AskState] = {"unanswered": "waiting"}


class Differs(NamedTuple):
    """One field with its earlier and its later value."""

    field: str
    old: str | None
    new: str | None


Compare = Callable[[Known, _Line, _Line], Iterator[Differs]]


def differences(
    known: Known, pairs: Sequence[tuple[_Line, _Line]], compare: Compare[_Line]
) -> list[Differs]:
    """Return the fields that differ in every one of ``pairs``, as the first of them has them.

    Where lines became one or several, what one of them said before or says now is no change.
    """
    each = [{one.field: one for one in compare(known, old, new)} for old, new in pairs]
    return [one for field, one in each[0].items() if all(field in other for other in each[1:])]


def of_statement(known: Known, old: Statement, new: Statement) -> Iterator[Differs]:
    """Yield who spoke, the words, when, and what kind of saying it is."""
    if not known.who.is_same(old.speakers, new.speakers):
        yield Differs("speaker", _then(known, *old.speakers), _now(known, *new.speakers))
    said = {_plain(one.content or "") for one in new.evidence} | {_plain(new.content)}
    if _plain(old.content) not in said:
        yield Differs("content", old.content, new.content)
    yield from _when("when", old, new, old.when, new.when)
    if old.act != new.act:
        yield Differs("act", old.act, new.act)


def of_event(known: Known, old: Event, new: Event) -> Iterator[Differs]:
    """Yield whether it happened, when, which step it is, and whose."""
    if old.factuality != new.factuality:
        yield Differs("factuality", old.factuality, new.factuality)
    yield from _when("when", old, new, old.when, new.when)
    if old.step != new.step:
        yield Differs("step", old.step, new.step)
    yield from _person(known, old.person, new.person)


def of_ask(known: Known, old: Ask, new: Ask) -> Iterator[Differs]:
    """Yield what came of a request, and which line tells the answer."""
    if _state(old.state) != _state(new.state):
        yield Differs("state", old.state, new.state)
    elif old.answer and new.answer and known.event_now(old.answer) != known.event_id(new.answer):
        yield Differs("answer", old.answer, new.answer)


def of_procedure(known: Known, old: Procedure, new: Procedure) -> Iterator[Differs]:
    """Yield where it stands and since when, what is next, what holds it up, charges, and whose."""
    yield from _person(known, old.person, new.person)
    if known.matter(old) != new.matter:
        yield Differs("matter", old.matter or None, new.matter or None)
    if old.status != new.status:
        yield Differs("status", old.status, new.status)
    else:
        yield from _when("since", old, new, old.since, new.since)
    if (known.event_now(old.next) if old.next else None) != _event(known, new.next):
        yield Differs("next", old.next, new.next)
    if not _is_same_block(known, old.blocked_by, new.blocked_by):
        yield Differs("blocked_by", _block(old), _block(new))
    if old.charges_total != new.charges_total:
        yield Differs("charges_total", _number(old.charges_total), _number(new.charges_total))


def days(when: When | None) -> str | None:
    """Return the days that a report tells, in EDTF; None where none does.

    One day is itself, one day of several stands in brackets, ``/`` is for what lasts.
    """
    if when is None or when.basis in _NOT_TOLD or not (when.earliest or when.latest):
        return None
    if when.earliest == when.latest:
        return when.earliest
    first, last = when.earliest or "", when.latest or ""
    return f"{first}/{last}" if "/" in (when.edtf or "") else f"[{first}..{last}]"


def _when(
    field: str, old: Line, new: Line, then: When | None, now: When | None
) -> Iterator[Differs]:
    """Yield days that differ; not those that only the new first report of a line does not tell."""
    old_days, new_days = days(then), days(now)
    if old_days != new_days and (new_days is not None or new.id in (old.id, *old.members)):
        yield Differs(field, old_days, new_days)


def _person(known: Known, old: str | None, new: str | None) -> Iterator[Differs]:
    then, now = (old,) if old else (), (new,) if new else ()
    if not known.who.is_same(then, now):
        yield Differs("person", _then(known, *then), _now(known, *now))


def _then(known: Known, *actors: str) -> str | None:
    return ", ".join(map(known.who.old_name, actors)) or None


def _now(known: Known, *actors: str) -> str | None:
    return ", ".join(map(known.who.new_name, actors)) or None


def _event(known: Known, claim: str | None) -> str | None:
    return known.event_id(claim) if claim else None


def _is_same_block(known: Known, old: Block | None, new: Block | None) -> bool:
    """One event holds it up as before, whatever words its earliest report has."""
    if old is None or new is None or not (old.event and new.event):
        return (old and old.text) == (new and new.text)
    return old.text == new.text or known.event_now(old.event) == known.event_id(new.event)


def _block(procedure: Procedure) -> str | None:
    return procedure.blocked_by.text if procedure.blocked_by else None


def _number(total: int | None) -> str | None:
    return None if total is None else str(total)


def _state(state: AskState) -> AskState:
    return _READ_ALIKE.get(state, state)


def _plain(words: str) -> str:
    return _MARKS.sub(" ", fold(words)).strip()
