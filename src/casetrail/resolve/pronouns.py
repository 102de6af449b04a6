"""Pronouns: "he continued", "She has said". Only where the text leaves one person to be meant."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from casetrail.types import Gender, MentionClaim

UNCLEAR = "who the pronoun means is unclear"
# A pronoun reaches back over the paragraph before; further, papers name the person again.
_REACH = 1


class Named(NamedTuple):
    """A place where the paper itself (not somebody it quotes) means a person.

    ``actor`` is None for a person it describes and does not name.
    """

    at: int
    sentence: int
    paragraph: int
    actor: int | None
    oblique: bool
    """Owns what follows, or stands in a leading clause: meant only in its own sentence."""


class Spoke(NamedTuple):
    """A statement: where its sentence stops; None for a speaker who is not known."""

    stop: int
    paragraph: int
    actor: int | None


def resolve_pronoun(
    pronoun: MentionClaim,
    named: Sequence[Named],
    last: Spoke | None,
    genders: dict[int, Gender],
) -> int | None:
    """Return the actor a pronoun means; None when it is left open.

    ``named`` are all the places before it, in order; ``last`` the last statement before it. The
    last speaker is meant unless the paper has named somebody else since; then the person named
    first in the last sentence that names one: its subject (centering, Grosz et al. 1995).
    """
    reached = [place for place in _near(pronoun, named) if _fits(pronoun, place.actor, genders)]
    start = pronoun.sentence.start
    near = [place for place in reached if not place.oblique or place.sentence == start]
    if last is None or last.paragraph < pronoun.paragraph - _REACH:
        return _subject(near)
    since = [place for place in near if last.stop <= place.at]
    if any(place.actor != last.actor for place in since):
        return _subject(since)
    if last.actor is None or not _fits(pronoun, last.actor, genders):
        return None
    return last.actor


def _near(pronoun: MentionClaim, named: Sequence[Named]) -> Sequence[Named]:
    first = bisect_left(named, pronoun.paragraph - _REACH, key=lambda place: place.paragraph)
    return named[first:]


def _fits(pronoun: MentionClaim, actor: int | None, genders: dict[int, Gender]) -> bool:
    """Two genders agree when equal or when one is not known."""
    told = None if actor is None else genders.get(actor)
    return pronoun.gender is None or told is None or pronoun.gender == told


def _subject(near: Sequence[Named]) -> int | None:
    """Return the person named first in the last sentence that names anybody who fits."""
    if not near:
        return None
    last = near[-1].sentence
    return next(place.actor for place in near if place.sentence == last)
