"""The course of a procedure: its steps as lines, which of them move it, and where it stands."""

from collections.abc import Sequence
from typing import NamedTuple

from casetrail.assemble.case import Case
from casetrail.lang.en.procedure_order import place_of
from casetrail.types import Day, EventClaim, ProcedureKind, Step, When

_NO_STATUS: frozenset[Step] = frozenset({"appealed"})
"""An appeal is a step of what it attacks, and holds that up; it decides nothing."""
_OFFICIAL: frozenset[Step] = frozenset(
    ("approved", "refused", "granted", "offered", "ordered", "pardoned", "revoked", "pending",
     "commuted")
)  # fmt: skip
"""Steps that who holds an office of a state can tell of as a fact."""
_NOT_TOLD = ("published", "unknown")


class Line(NamedTuple):
    """Claims of one step, the earliest first."""

    step: Step
    claims: tuple[EventClaim, ...]

    @property
    def first(self) -> EventClaim:
        """The earliest claim, whose id is the line's."""
        return self.claims[0]

    @property
    def when(self) -> When | None:
        """The day that an article gives, or else by when it was reported."""
        told = (c.when for c in self.claims if c.when and c.when.basis not in _NOT_TOLD)
        return next(told, self.first.when)

    @property
    def is_dated(self) -> bool:
        """Say whether an article gives its day."""
        when = self.when
        return when is not None and when.basis not in _NOT_TOLD and when.latest is not None


def in_order(case: Case, kind: ProcedureKind, lines: Sequence[Line]) -> list[Line]:
    """Return the steps by their day, or the day they were reported; then by the usual course."""

    def place(line: Line) -> tuple[Day, int, int]:
        published = case.articles[line.first.article].published
        day = (line.when.latest if line.when else None) or published or "9999"
        return day, place_of(kind, line.step), case.place[line.first.id]

    return sorted(lines, key=place)


def moves(case: Case, line: Line) -> bool:
    """Only what happened, told by the paper, a body or official, moves a status; never opinion."""
    return any(_is_fact(case, claim) for claim in line.claims)


def _is_fact(case: Case, claim: EventClaim) -> bool:
    if claim.factuality != "happened" or case.articles[claim.article].genre == "opinion":
        return False
    if claim.voice is None:
        return claim.within is None  # in a statement of several, or of nobody known, it is word
    voice = case.actors.get(case.actor_of.get(claim.voice, ""))
    if voice is None:
        return _is_a_body(case, claim.voice)
    official = voice.id in case.state_of and claim.step in _OFFICIAL
    own = {case.actor_of.get(one.mention) for one in claim.participants}
    return voice.kind != "person" or official or voice.id in own


def _is_a_body(case: Case, voice: str) -> bool:
    """``A Chinese appellate court ruled``: nobody's name, and still a court's word."""
    mention = case.mentions.get(voice)
    return mention is not None and mention.actor_kind in ("organisation", "government")


def standing(kind: ProcedureKind, moved: Sequence[Line]) -> Line | None:
    """Return the step that says where a procedure stands.

    Dated steps in order; one without a day counts only when it lies further along the course.
    """
    found: Line | None = None
    for line in moved:
        if line.step in _NO_STATUS and len(moved) > 1:
            continue
        further = found is None or place_of(kind, line.step) >= place_of(kind, found.step)
        if line.is_dated or further:
            found = line
    return found
