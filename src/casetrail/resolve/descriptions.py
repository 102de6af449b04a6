"""Descriptions that speak: "the justice minister said", where one person here holds that role."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.lang.en.offices import Office
from casetrail.resolve.clusters import Cluster
from casetrail.resolve.offices import holder_of, holders
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


def resolve_description(
    mention: MentionClaim,
    held: Sequence[Held],
    named: Sequence[tuple[int, int]] = (),
    owner: int | None = None,
) -> int | None:
    """Return the one person whose role a description names; None when in doubt.

    Roles told before it count first, then those told anywhere; of several people the one named
    near. ``named`` are (paragraph, actor) of the places before that name somebody; ``owner`` is
    whom "his" means in "his US counterpart".

    Every word of the description must be in the role, or name its country: "the Lorvanian
    minister" is not the Estmerian one.
    """
    words = _described(_with_office(mention, held, owner))
    fitting = [one for one in held if words and _fits(words, one)]
    before = [one for one in fitting if one.at < mention.span.start]
    for near in (before, fitting, _beside(mention, before, named)):
        actors = {one.actor for one in near}
        if len(actors) == 1:
            return actors.pop()
    return None


def _with_office(mention: MentionClaim, held: Sequence[Held], owner: int | None) -> str:
    """``his US counterpart``: who holds there the office that he holds here."""
    text = mention.text.split(",")[0]
    if not text.lower().endswith("counterpart") or owner is None:
        return text
    offices = sorted({one.words for one in held if one.actor == owner and one.of}, key=len)
    return text[: -len("counterpart")] + " ".join(offices[-1]) if offices else text


def office_described(mention: MentionClaim, published: date | None) -> Office | None:
    """Return the row of the table that a description can only mean: "the Mexican president"."""
    if published is None or mention.plural:
        return None
    return holder_of(_described(mention.text.split(",")[0]), published)


def _described(text: str) -> tuple[str, ...]:
    """``the Mexican president`` -> mexican president; ``Ecuador's foreign minister`` likewise."""
    first, *rest = text.split() or [""]
    if fold(first) in _DEFINITE and rest:
        return _words(" ".join(rest))
    country = country_of(fold(first))
    owned = first.replace("’", "'").endswith("'s") and country is not None and rest
    return (fold(country.name), *_words(" ".join(rest))) if owned and country else ()


def _beside(
    mention: MentionClaim, fitting: Iterable[Held], named: Sequence[tuple[int, int]]
) -> list[Held]:
    """Of several who fit, those named in the same paragraph or the one before."""
    near = {actor for paragraph, actor in named if paragraph >= mention.paragraph - 1}
    return [one for one in fitting if one.actor in near]


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
