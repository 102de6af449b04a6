"""The fields that a person may change, what each may hold, and how the change is carried out."""

from collections.abc import Callable
from typing import Any, NamedTuple, get_args

from msgspec.structs import replace

from casetrail.errors import UsageError
from casetrail.replay.given import FORM, when_given
from casetrail.types import (
    Act,
    AskClaim,
    AskState,
    Claim,
    ClaimParticipant,
    EventClaim,
    Factuality,
    ParticipantRole,
    ProcedureKind,
    Source,
    StatementClaim,
    Step,
    When,
)

Read = Callable[[Claim], str | None]


class Field(NamedTuple):
    """One field: which words it may hold (None: any), or that it names somebody or a time."""

    words: tuple[str, ...] | None = None
    names: bool = False
    is_time: bool = False
    may_be_none: bool = False


FIELDS: dict[str, dict[str, Field]] = {
    "statement": {
        "speaker": Field(names=True, may_be_none=True),
        "source": Field(words=get_args(Source)),
        "act": Field(words=get_args(Act)),
        "when": Field(is_time=True),
        "setting": Field(may_be_none=True),
    },
    "event": {
        "what": Field(),
        "factuality": Field(words=get_args(Factuality)),
        "step": Field(words=get_args(Step), may_be_none=True),
        "procedure": Field(words=get_args(ProcedureKind), may_be_none=True),
        "person": Field(names=True),
        "voice": Field(names=True, may_be_none=True),
        "when": Field(is_time=True),
        "where": Field(may_be_none=True),
    },
    "ask": {
        "what": Field(),
        "state": Field(words=get_args(AskState)),
        "asker": Field(names=True),
        "asked": Field(names=True, may_be_none=True),
        "when": Field(is_time=True),
    },
}
NOBODY = "none"


def check_value(kind: str, field: str, value: str) -> None:
    """Raise UsageError unless a claim of ``kind`` has ``field`` and it may hold ``value``."""
    known = FIELDS.get(kind, {}).get(field)
    if known is None:
        fields = ", ".join(FIELDS.get(kind, {})) or "none"
        raise UsageError(f"{field}: no field of a {kind} that can be changed. It has: {fields}")
    if value == NOBODY and known.may_be_none:
        return
    if known.words is not None and value not in known.words:
        raise UsageError(f"{value!r} is not a {field}. Use one of: {', '.join(known.words)}")
    if known.is_time and when_given(value, "") is None:
        raise UsageError(f"{value!r} is no day of the calendar. {FORM}")
    if not value.strip():
        raise UsageError(f"The {field} is empty. Say what it is, or: {NOBODY}")


def shown(claim: Claim, field: str, name_of: Callable[[str], str | None]) -> str | None:
    """Return what a field says now, in the words in which a person would give it."""
    if field in _PEOPLE:
        names = [name_of(mention) for mention in _PEOPLE[field](claim)]
        return " and ".join(filter(None, names)) or None
    value: When | str | None = getattr(claim, field)
    if isinstance(value, When):
        return value.edtf or value.text
    return value


def changed(claim: Claim, field: str, value: str, mention: str | None, by: str) -> Claim:
    """Return ``claim`` with the field as given; ``mention`` is of who is named.

    The caller has checked the value (``check_value``).
    """
    known = FIELDS[str(claim.__struct_config__.tag)][field]
    if known.is_time:
        return _with(claim, when=when_given(value, by))
    if known.names:
        return _naming(claim, field, None if value == NOBODY else mention)
    return _with(claim, **{field: None if value == NOBODY and known.may_be_none else value})


def _with(claim: Claim, **fields: Any) -> Claim:
    return replace(claim, **fields)


def _naming(claim: Claim, field: str, mention: str | None) -> Claim:
    if field == "speaker":
        source: Source = "named" if mention else "unclear"
        return _with(claim, speakers=(mention,) if mention else (), source=source)
    if field == "asker":
        return _with(claim, askers=(mention,) if mention else ())
    if field == "person" and isinstance(claim, EventClaim):
        return _of_person(claim, mention)
    if field == "voice" and mention is None:
        return _with(claim, voice=None, within=None)  # the paper says it itself
    return _with(claim, **{field: mention})


def _of_person(claim: EventClaim, mention: str | None) -> EventClaim:
    """Whose step it is also takes part in it, in the place of whom the machine had read."""
    others = [one for one in claim.participants if one.mention != claim.person]
    roles = (one.role for one in claim.participants if one.mention == claim.person)
    role: ParticipantRole = next(roles, "target")
    own = [ClaimParticipant(mention=mention, role=role)] if mention else []
    return replace(claim, person=mention, participants=(*own, *others))


def _speakers(claim: Claim) -> tuple[str, ...]:
    return claim.speakers if isinstance(claim, StatementClaim) else ()


def _askers(claim: Claim) -> tuple[str, ...]:
    return claim.askers if isinstance(claim, AskClaim) else ()


def _one(field: str) -> Callable[[Claim], tuple[str, ...]]:
    return lambda claim: tuple(filter(None, (getattr(claim, field, None),)))


_PEOPLE: dict[str, Callable[[Claim], tuple[str, ...]]] = {
    "speaker": _speakers,
    "asker": _askers,
    "person": _one("person"),
    "voice": _one("voice"),
    "asked": _one("asked"),
}
