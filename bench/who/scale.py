"""How the time to resolve grows with the articles: claims are fed, not texts.

The claims of the sample case are repeated under new article ids and with surnames varied, so that
a case of ten thousand articles has some thousands of people.
"""

import resource
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from bench.sample.run import gathered
from casetrail.pipeline import claims_of
from casetrail.resolve import resolve
from casetrail.types import (
    Article,
    AskClaim,
    Claim,
    EventClaim,
    MentionClaim,
    RoleClaim,
    StatementClaim,
)

SIZES = (1_000, 2_500, 5_000, 10_000)
_SAME_PEOPLE = 40
"""Copies of the case that share their people."""


class Point(NamedTuple):
    """What it took to resolve so many articles: CPU seconds, and the most memory so far in MB."""

    articles: int
    seconds: float
    memory: float

    @property
    def each(self) -> float:
        """Milliseconds per article."""
        return 1000 * self.seconds / self.articles


def curve(sizes: Sequence[int] = SIZES) -> Iterator[Point]:
    """Yield a point for each size, the smallest first."""
    stored = list(gathered().values())
    told = [(article, claims_of(article)) for article in stored]
    for size in sizes:
        articles, claims = varied(told, size)
        start = time.process_time()
        resolve(articles, claims)
        spent = time.process_time() - start
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        yield Point(size, spent, most)


def varied(
    told: Sequence[tuple[Article, tuple[Claim, ...]]], size: int
) -> tuple[list[Article], list[Claim]]:
    """Return ``size`` articles and their claims, made of ``told`` by varying ids and surnames."""
    articles: list[Article] = []
    claims: list[Claim] = []
    for number in range(size):
        article, own = told[number % len(told)]
        copy = number // len(told)
        articles.append(replace(article, id=f"{article.id}{copy:05}"))
        claims += (_varied(claim, f"{copy:05}", copy // _SAME_PEOPLE) for claim in own)
    return articles, claims


def _varied(claim: Claim, copy: str, people: int) -> Claim:
    """Return a claim under another article's id, what it points to likewise."""

    def other(id_: str | None) -> str | None:
        return None if id_ is None else id_ + copy

    def others(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id_ + copy for id_ in ids)

    moved = replace(claim, id=claim.id + copy, article=claim.article + copy)
    if isinstance(moved, MentionClaim):
        name = moved.name and f"{moved.name}{_letters(people)}"
        return replace(moved, name=name, text=name or moved.text)
    if isinstance(moved, RoleClaim):
        return replace(moved, mention=moved.mention + copy)
    if isinstance(moved, StatementClaim):
        return replace(moved, speakers=others(moved.speakers))
    if isinstance(moved, EventClaim):
        return replace(moved, person=other(moved.person))
    if isinstance(moved, AskClaim):
        return replace(moved, askers=others(moved.askers), asked=other(moved.asked))
    return moved


def _letters(number: int) -> str:
    return "" if number == 0 else chr(ord("a") + number % 26) + _letters(number // 26)
