"""The replay itself: judgement by judgement, what each comes to for the claims there are now."""

from collections.abc import Iterable

from casetrail.replay.carry import on_claims
from casetrail.replay.edits import add
from casetrail.replay.effect import in_effect
from casetrail.replay.state import State
from casetrail.types import Article, Claim, Identities, Judgement, Replayed

BLANKED = "its words were blanked"


def replay(
    articles: Iterable[Article],
    claims: Iterable[Claim],
    judgements: Iterable[Judgement],
    identities: Identities,
) -> Replayed:
    """Carry out ``judgements``; the order of the arguments does not matter.

    A judgement about a text that is not among the articles waits: it changes nothing and is not
    told. One whose text is there and whose claim is not, or is not alone, is in ``needs_you``.
    """
    state = State(tuple(articles), tuple(claims), identities)
    for one in in_effect(judgements):
        if any(map(state.finder.has_text, one.anchors)):
            _carry_out(state, one)
    made = (*state.claims.values(), *state.people.made.values())
    return Replayed(claims=made, identities=state.people.identities(), verdicts=state.verdicts())


def _carry_out(state: State, one: Judgement) -> None:
    if one.redacted and one.verdict in ("edit", "add"):
        state.ask(one, BLANKED)
    elif one.verdict == "add":
        add(state, one)
    elif one.kind == "mention":
        _about_people(state, one)
    else:
        on_claims(state, one)


def _about_people(state: State, one: Judgement) -> None:
    """Who a mention is was settled before, by resolve; here only: whether it is still there."""
    if not any(state.finder.claims(anchor, one.kind) for anchor in one.anchors):
        state.ask(one, "that name is not read there any more")
