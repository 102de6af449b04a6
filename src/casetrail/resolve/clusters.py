"""Clusters: mentions that are one actor, before anyone asks across articles."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.text.names import NameIndex, fold, parts
from casetrail.types import ActorKind, Gender, MentionClaim


class Cluster(NamedTuple):
    """Mentions of one actor; ``forms`` the folded names they use, ``kind`` what most say."""

    mentions: tuple[MentionClaim, ...]
    kind: ActorKind

    @property
    def forms(self) -> frozenset[tuple[str, ...]]:
        """The name's words in every form the naming mentions use."""
        return frozenset(parts(mention.name or mention.text) for mention in self.named)

    @property
    def named(self) -> tuple[MentionClaim, ...]:
        """The mentions that name, pronouns left out; of a body only described, these."""
        named = tuple(mention for mention in self.mentions if mention.form == "named")
        return named or tuple(mention for mention in self.mentions if mention.name)

    @property
    def full(self) -> tuple[str, ...]:
        """The longest form of the name; of two equally long the first in order."""
        return min(self.forms, key=lambda form: (-len(form), form))


def gender_of(cluster: Cluster) -> Gender | None:
    """Return the gender that titles tell, or else a given name; None when they disagree."""
    told = {mention.gender for mention in cluster.named if mention.gender}
    if not told:
        told = {g for mention in cluster.named if (g := _by_given_name(mention.text))}
    return told.pop() if len(told) == 1 else None


def _by_given_name(name: str) -> Gender | None:
    first, _, rest = name.partition(" ")
    if not rest:
        return None
    if first in en.words("female_names"):
        return "female"
    return "male" if first in en.words("male_names") else None


def cluster(mentions: Iterable[MentionClaim]) -> Cluster:
    """Return one cluster of ``mentions``, in the order given."""
    members = tuple(mentions)
    kinds = Counter(mention.actor_kind for mention in members if mention.actor_kind)
    kind = min(kinds, key=lambda kind: (-kinds[kind], kind)) if kinds else "person"
    return Cluster(members, kind)


def group_by_key(mentions: Iterable[MentionClaim]) -> dict[str, list[MentionClaim]]:
    """Group bodies, governments, places and documents by their name alone."""
    groups: dict[str, list[MentionClaim]] = {}
    for mention in mentions:
        groups.setdefault(key_of(mention), []).append(mention)
    return groups


def key_of(mention: MentionClaim) -> str:
    """Return what a name that is no person's is compared by: a country's name, or itself folded."""
    name = mention.name or mention.text
    country = country_of(name.removeprefix("Government of ").removesuffix(" Government"))
    if country is not None and mention.actor_kind == "government":
        return f"country {country.name}"
    return f"{mention.actor_kind} {fold(name)}"


def full_forms(mentions: Iterable[MentionClaim]) -> list[tuple[str, ...]]:
    """Return the forms that no longer form of the same people takes in, longest first."""
    forms = {parts(mention.name or mention.text) for mention in mentions}
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    kept: list[tuple[str, ...]] = []
    index = NameIndex()
    firsts = {form[0] for form in forms if len(form) > 1}
    for form in ordered:
        given = len(form) == 1 and form[0] in firsts  # "Tim", beside Tim Dawson
        if not given and not any(len(form) < len(other) for other in index.shortened_by(form)):
            kept.append(form)
            index.add(form)
    return kept
