"""How each verdict is carried out on the claims it holds on."""

from collections.abc import Callable, Mapping, Sequence

from casetrail.replay.edits import edit
from casetrail.replay.state import State, decided
from casetrail.types import Claim, Judgement, Verdict

GONE = "nothing like it is read there any more"
SEVERAL = "several lines stand there now, and it cannot be told which was meant"

Carry = Callable[[State, Judgement, Sequence[Claim]], None]


def on_claims(state: State, one: Judgement) -> None:
    """Carry out a judgement on the claims that its anchors lead to now, or ask the person."""
    places = [place for at in one.anchors for place in state.finder.claims(at, one.kind)]
    several = any(len(place) > 1 for place in places)
    if not places:
        state.ask(one, GONE)
        return
    if several:
        state.ask(one, SEVERAL)
    if not several or one.verdict == "reject":  # what was rejected never comes back
        CARRY[one.verdict](state, one, [claim for place in places for claim in place])


def _accept(state: State, one: Judgement, claims: Sequence[Claim]) -> None:
    for claim in claims:
        state.found.rejected.pop(claim.id, None)
        state.found.dropped.pop(claim.id, None)
        state.found.accepted[claim.id] = decided(one)


def _reject(state: State, one: Judgement, claims: Sequence[Claim]) -> None:
    held = state.found.dropped if one.field == "witness" else state.found.rejected
    for claim in claims:
        state.found.accepted.pop(claim.id, None)
        held[claim.id] = decided(one)


def _note(state: State, one: Judgement, claims: Sequence[Claim]) -> None:
    for claim in claims:
        noted = state.found.noted.get(claim.id, ())
        state.found.noted[claim.id] = (*noted, decided(one))


def _flag(state: State, one: Judgement, claims: Sequence[Claim]) -> None:
    state.found.flagged.update({claim.id: decided(one) for claim in claims})


def _explain(state: State, one: Judgement, claims: Sequence[Claim]) -> None:
    state.found.explained.update({(claim.id, one.field or ""): decided(one) for claim in claims})


def _pair(state: State, one: Judgement, claims: Sequence[Claim]) -> None:
    """Two lines are the same, or not: said of every pair of their claims."""
    places = [place for at in one.others for place in state.finder.claims(at, one.kind)]
    others = [claim for place in places for claim in place]
    if not others:
        state.ask(one, GONE)
    for here in claims:
        for there in others:
            if here.id != there.id:
                first, second = sorted((here.id, there.id))
                state.pairs[first, second] = one.verdict, decided(one)


CARRY: Mapping[Verdict, Carry] = {
    "accept": _accept,
    "reject": _reject,
    "edit": edit,
    "note": _note,
    "flag": _flag,
    "explain": _explain,
    "same": _pair,
    "different": _pair,
}
