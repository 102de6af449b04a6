"""Judgements for checks: of every sort, of claims picked by chance, the same for the same seed."""

import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from casetrail.replay import anchor_of
from casetrail.types import (
    Anchor,
    Article,
    AskClaim,
    Claim,
    ClaimKind,
    EventClaim,
    Judgement,
    MentionClaim,
    StatementClaim,
    Verdict,
)

_ROUND: tuple[tuple[Verdict, Mapping[str, str]], ...] = (
    ("accept", {}),
    ("reject", {"reason": "a quotation of another year"}),
    ("edit", {"field": "when", "value": "2032-03-09"}),
    ("note", {"reason": "ask Mara Venn"}),
    ("same", {}),
    ("flag", {"reason": "to be looked at again"}),
    ("edit", {"field": "when", "value": "unknown"}),
    ("different", {}),
    ("reject", {"field": "witness"}),
    ("add", {}),
    ("accept", {}),
    ("undo", {}),
)
_AT_ONE_MOMENT = 3


def decisions(
    articles: Iterable[Article], claims: Iterable[Claim], number: int, seed: int = 0
) -> list[Judgement]:
    """Return ``number`` judgements by two people; every third is of people, not of lines.

    Some are of one moment, so that only their ids put them in order; none blanks another.
    """
    dice = random.Random(seed)
    texts = {article.id: article for article in articles}
    known = sorted(claims, key=lambda claim: claim.id)
    people = [one for one in known if isinstance(one, MentionClaim) and one.form == "named"]
    lines = [one for one in known if isinstance(one, StatementClaim | EventClaim | AskClaim)]
    made: list[Judgement] = []
    for count in range(number):
        pick = _of_people(dice, people) if count % 3 == 2 else _of_lines(dice, lines, made)
        made.append(_judgement(count, dice, texts, *pick))
    return made


def _of_people(dice: random.Random, people: Sequence[Claim]) -> tuple[Any, ...]:
    verdict = dice.choice(("same", "different", "edit"))
    fields = {"field": "name", "value": dice.choice(("Ilya Okon", "Mara Venn"))}
    if verdict == "edit":
        return verdict, fields, (dice.choice(people),), ()
    one = dice.choice(people)
    namesakes = [each for each in people if getattr(each, "name", "") == getattr(one, "name", "")]
    others = namesakes if verdict == "different" else people
    return verdict, {}, (one,), (dice.choice(others),)


def _of_lines(
    dice: random.Random, lines: Sequence[Claim], made: Sequence[Judgement]
) -> tuple[Any, ...]:
    verdict, fields = _ROUND[len(made) * 2 // 3 % len(_ROUND)]
    one = dice.choice(lines)
    if verdict == "undo":
        return verdict, {"value": dice.choice(made).id}, (one,), ()
    if verdict == "add":
        value = msgspec.json.encode({"when": "2032-03-10"}).decode()
        return verdict, {"value": value}, (one,), ()
    alike = [line for line in lines if type(line) is type(one) and line is not one]
    others = (dice.choice(alike),) if alike and verdict in ("same", "different") else ()
    return verdict, fields, (one,), others


def _judgement(  # noqa: PLR0913 - what a judgement has
    count: int,
    dice: random.Random,
    texts: Mapping[str, Article],
    verdict: Verdict,
    fields: Mapping[str, Any],
    of: Sequence[Claim],
    others: Sequence[Claim],
) -> Judgement:
    kind: ClaimKind = of[0].__struct_config__.tag  # type: ignore[assignment]

    def anchors(claims: Sequence[Claim]) -> tuple[Anchor, ...]:
        return tuple(anchor_of(claim, texts[claim.article]) for claim in claims)

    return Judgement(
        id=f"j{dice.getrandbits(64):016x}",
        at=f"2032-04-01T00:00:00.{count // _AT_ONE_MOMENT:06}Z",
        author=dice.choice(("Ada Linde", "Kim Oster")),
        verdict=verdict,
        kind=kind,
        anchors=anchors(of),
        others=anchors(others),
        **fields,
    )
