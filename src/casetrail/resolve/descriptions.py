"""Descriptions that speak: "the justice minister said", where one person here holds that role."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.resolve.clusters import Cluster
from casetrail.resolve.offices import holders
from casetrail.text.names import fold
from casetrail.types import MentionClaim, RoleClaim


class Held(NamedTuple):
    """A role that the article gives to a person: its words, its country or body, and its place."""

    words: tuple[str, ...]
    of: str | None
    at: int
    actor: int
    by_table: bool = False
    """Known from the dated table of offices, not from the article: the country must be named."""


def held_roles(roles: Iterable[RoleClaim], actor_of: dict[str, int]) -> list[Held]:
    """Return the roles of an article's known people in order of the text."""
    known = [role for role in roles if role.mention in actor_of]
    return sorted(
        (
            Held(_words(role.title), role.of, role.span.start, actor_of[role.mention])
            for role in known
        ),
        key=lambda held: held.at,
    )


def resolve_description(mention: MentionClaim, held: Iterable[Held]) -> int | None:
    """Return the one person whose role, told before, a description names; None when in doubt.

    Every word of the description must be in the role, or name its country: "the Lorvanian
    minister" is not the Estmerian one.
    """
    first = mention.text.split(",")[0].split()
    if not first or fold(first[0]) not in _DEFINITE:
        return None
    words = _words(" ".join(first[1:]))
    fitting = {one.actor for one in held if one.at < mention.span.start and _fits(words, one)}
    return fitting.pop() if len(fitting) == 1 else None


_DEFINITE = frozenset({"the", "his", "her", "their", "its"})


def _fits(words: tuple[str, ...], held: Held) -> bool:
    if not words or not held.words or words[-1] != held.words[-1]:
        return False
    named = any(_is_of(word, held) for word in words[:-1])
    told = all(word in held.words or _is_of(word, held) for word in words[:-1])
    return told and (named or not held.by_table)


def offices_held(clusters: Sequence[Cluster], published: date | None) -> list[Held]:
    """Return the offices that people of an article held by the table on its published day."""
    if published is None:
        return []
    return [
        Held(_words(office.title), office.of, -1, actor, by_table=True)
        for actor, office in holders(clusters, published)
    ]


def _is_of(word: str, held: Held) -> bool:
    country = country_of(word)
    return country is not None and held.of is not None and fold(country.name) == fold(held.of)


def _words(title: str) -> tuple[str, ...]:
    """Return the words of a title before "of" or "for"; "former" and the like are left out."""
    words = []
    for word in fold(title).split():
        if word in en.words("source_links"):
            break
        if word not in {"the", "a", "an"}:
            words.append(word)
    return tuple(words)
