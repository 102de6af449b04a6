"""One actor for one person: the English reports of the Snowden case, against a list of its people.

A person who is two actors is split; an actor that bears the names of two people is a false merge.
Counted are actors that three reports or more name.
"""

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from bench.absent import Absent
from bench.score import percent
from casetrail.gather import Stated, from_text
from casetrail.pipeline import casefile, claims_of
from casetrail.text.names import fold
from casetrail.types import Actor, Article, CaseFile, Claim

FEWEST = 3
"""Reports that must name an actor for it to count."""
ORDERS = 10


class _People(msgspec.Struct):
    people: list[tuple[str, ...]]


class Read(NamedTuple):
    """The reports of the case, and what each claims."""

    articles: list[Article]
    claims: list[Claim]


class Outcome(NamedTuple):
    """How the people of the case came out."""

    people: int
    split: tuple[str, ...]
    merged: tuple[str, ...]
    same_in_any_order: bool


def read(folder: Path) -> Read:
    """Return the English reports of the unpacked case. Raises Absent."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise Absent(f"{folder} holds no reports. Name the unpacked case with --data")
    reports = [json.loads(file.read_bytes()) for file in files]
    articles = [
        from_text(one["text"], Stated(published=one["published"], outlet=one["outlet"]))
        for one in reports
        if isinstance(one, dict) and one.get("language") == "en"
    ]
    return Read(articles, [claim for one in articles for claim in claims_of(one)])


def outcome(told: Read) -> Outcome:
    """Return how the people of the case came out, and whether ten orders give the same actors."""
    found = casefile(told.articles, told.claims)
    people = people_of_the_case()
    often = named_often(found)
    merged = [actor.name for actor in often if len(whose(actor, people)) > 1]
    actors = defaultdict(list)
    for actor in often:
        for person in whose(actor, people):
            actors[person].append(actor.id)
    split = [people[person][0] for person, ids in actors.items() if len(ids) > 1]
    return Outcome(len(actors), tuple(split), tuple(merged), is_stable(told, found))


def people_of_the_case() -> list[tuple[str, ...]]:
    """Return the people, each with every form of the name that reports use."""
    raw = Path(__file__).with_name("people.json").read_bytes()
    return msgspec.json.decode(raw, type=_People).people


def named_often(found: CaseFile) -> list[Actor]:
    """Return the persons that three reports or more mean."""
    reports: dict[str, set[str]] = defaultdict(set)
    for mention in found.mentions:
        reports[mention.actor].add(mention.article)
    people = (actor for actor in found.actors if actor.kind == "person")
    return [actor for actor in people if len(reports[actor.id]) >= FEWEST]


def whose(actor: Actor, people: Sequence[tuple[str, ...]]) -> set[int]:
    """Return the numbers of the people whose full name an actor bears."""
    names = {fold(name) for name in (actor.name, *actor.aliases)}
    return {
        number
        for number, forms in enumerate(people)
        if names & {fold(form) for form in forms if " " in form}
    }


def is_stable(told: Read, found: CaseFile) -> bool:
    """Say whether the reports in ten other orders give the same actors."""
    shuffled = random.Random(6)
    for _ in range(ORDERS):
        articles, claims = list(told.articles), list(told.claims)
        shuffled.shuffle(articles)
        shuffled.shuffle(claims)
        if casefile(articles, claims).actors != found.actors:
            return False
    return True


def figures_of(one: Outcome) -> dict[str, float]:
    """Return the figures that floors are put under."""
    return {
        "case.not_split": percent(one.people - len(one.split), one.people),
        "case.no_false_merge": 100.0 if not one.merged else 0.0,
        "case.same_in_any_order": 100.0 if one.same_in_any_order else 0.0,
    }
