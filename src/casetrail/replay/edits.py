"""Fields changed, and lines added, by a person."""

from collections.abc import Sequence

import msgspec

from casetrail.errors import UsageError
from casetrail.replay.by_hand import claim_by_hand, fields_of
from casetrail.replay.fields import FIELDS, NOBODY, changed, check_value, shown
from casetrail.replay.state import State, decided
from casetrail.types import Claim, Edited, Judgement


def edit(state: State, one: Judgement, claims: Sequence[Claim]) -> None:
    """Change a field of the claims; the last change of a field counts."""
    field, value = one.field or "", one.value or ""
    try:
        check_value(one.kind, field, value)
    except UsageError as error:
        state.ask(one, str(error))
        return
    for claim in claims:
        _set(state, one, claim.id, field, value)
        others = (e for e in state.found.edited.get(claim.id, ()) if e.field != field)
        state.found.edited[claim.id] = (*others, _edited(state, one, claim.id))


def add(state: State, one: Judgement) -> None:
    """Make a line of words that stand in a stored report."""
    article, words = state.finder.text_at(one.anchors[0])
    try:
        fields = fields_of(one)
        for field, value in fields.items():
            check_value(one.kind, field, value)
    except (UsageError, msgspec.MsgspecError) as error:
        state.ask(one, str(error))
        return
    if article is None or not words.strip():
        state.ask(one, "its words do not stand in that report")
        return
    claim = claim_by_hand(one, state.finder.articles[article], fields.get("what", words))
    state.add(claim, decided(one))
    for field, value in fields.items():
        _set(state, one, claim.id, field, value)


def _set(state: State, one: Judgement, claim: str, field: str, value: str) -> None:
    now = state.claims[claim]
    mention = None
    if FIELDS[one.kind][field].names and value != NOBODY:
        mention = _pointed_at(state, one) or state.people.mention_of(value, now)
    state.claims[claim] = changed(now, field, value, mention, one.author)


def _pointed_at(state: State, one: Judgement) -> str | None:
    """Return the mention that was pointed at, where it is still known who that is."""
    for anchor in one.others:
        for place in state.finder.claims(anchor, "mention"):
            if state.people.is_known(place[0].id):
                return place[0].id
    return None


def _edited(state: State, one: Judgement, claim: str) -> Edited:
    return Edited(
        judgement=one.id,
        by=one.author,
        at=one.at,
        reason=one.reason,
        field=one.field or "",
        value=one.value or "",
        was=shown(state.read[claim], one.field or "", state.people.name_of),
    )
