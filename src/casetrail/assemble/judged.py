"""What people decided of lines: which claims are one, which are not, and what they hold of each."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from msgspec.structs import replace

from casetrail.types import Decided, Edited, Line, Review, Reviewed, Verdicts


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Claim = TypeVar("_Claim", bound=_HasId)
_Line = TypeVar("_Line", bound=Line)


def regrouped(
    groups: Iterable[list[_Claim]], verdicts: Verdicts, place: Mapping[str, int]
) -> list[list[_Claim]]:
    """Return the groups with what people said is different taken apart, and what is same joined.

    Inside a group each claim, in the order of ``place``, stays with the first it may be with.
    """
    if not verdicts.same and not verdicts.different:
        return list(groups)
    apart = {frozenset((a, b)) for a, b, _ in verdicts.different}
    parts = [part for group in groups for part in _parted(group, apart, place)]
    return _joined(parts, verdicts, apart, place)


def _parted(
    group: Iterable[_Claim], apart: set[frozenset[str]], place: Mapping[str, int]
) -> list[list[_Claim]]:
    parts: list[list[_Claim]] = []
    for claim in sorted(group, key=lambda one: place[one.id]):
        fits = (part for part in parts if not _is_apart(part, [claim], apart))
        home = next(fits, None)
        if home is None:
            parts.append([claim])
        else:
            home.append(claim)
    return parts


def _joined(
    parts: list[list[_Claim]],
    verdicts: Verdicts,
    apart: set[frozenset[str]],
    place: Mapping[str, int],
) -> list[list[_Claim]]:
    home = {claim.id: part for part in parts for claim in part}
    for a, b, _ in verdicts.same:
        one, other = home.get(a), home.get(b)
        if one is None or other is None or one is other or _is_apart(one, other, apart):
            continue
        one += other
        home.update({claim.id: one for claim in other})
        other.clear()
    kept = (sorted(part, key=lambda claim: place[claim.id]) for part in parts if part)
    return sorted(kept, key=lambda part: place[part[0].id])


def _is_apart(one: Sequence[_HasId], other: Sequence[_HasId], apart: set[frozenset[str]]) -> bool:
    return any(frozenset((a.id, b.id)) in apart for a in one for b in other)


def same_by(verdicts: Verdicts) -> dict[frozenset[str], Decided]:
    """Return who said that two claims are the same, by their ids."""
    return {frozenset((a, b)): decided for a, b, decided in verdicts.same}


def reviewed(verdicts: Verdicts, line: _Line, members: Iterable[str] | None = None) -> _Line:
    """Return the line with what people decided of its claims, or of ``members`` among them."""
    ids = tuple(line.members if members is None else members)
    edits = _edits(verdicts, ids)
    accepted = [one for id_ in ids if (one := verdicts.accepted.get(id_))]
    added = [one for id_ in ids if (one := verdicts.by_hand.get(id_))]
    noted = (note for id_ in ids for note in verdicts.noted.get(id_, ()))
    notes = {note.judgement: note for note in noted}
    decisions = (*edits, *accepted, *added)
    if not decisions and not notes and not any(id_ in verdicts.flagged for id_ in ids):
        return line
    last = max(decisions, key=lambda one: (one.at, one.judgement), default=None)
    review: Review = "edited" if edits else "accepted" if decisions else "unreviewed"
    return replace(
        line,
        review=review,
        reviewed=Reviewed(by=last.by, at=last.at) if last else None,
        edits=edits,
        notes=tuple(notes.values()),
        flagged=next((verdicts.flagged[id_] for id_ in ids if id_ in verdicts.flagged), None),
        by_hand=all(id_ in verdicts.by_hand for id_ in ids),
    )


def _edits(verdicts: Verdicts, ids: Iterable[str]) -> tuple[Edited, ...]:
    """Return the last change of each field, of whichever claim of the line."""
    found: dict[str, Edited] = {}
    every = (edit for id_ in ids for edit in verdicts.edited.get(id_, ()))
    for edit in sorted(every, key=lambda one: (one.at, one.judgement)):
        known = found.get(edit.field)
        if known is None or known.judgement != edit.judgement:
            found[edit.field] = edit
    return tuple(found.values())
