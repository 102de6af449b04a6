"""Identities: who each mention is, worked out by resolve from claims alone."""

from casetrail.types.base import Record
from casetrail.types.words import ActorKind


class Identity(Record, frozen=True, kw_only=True):
    """One actor: the mentions that are it. ``id`` is the id of its earliest mention."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    mentions: tuple[str, ...]


class Identities(Record, frozen=True, kw_only=True):
    """All actors of a set of claims, and a reason for each mention that was left alone."""

    actors: tuple[Identity, ...]
    unresolved: dict[str, str]
    """Mention id to the reason, in words: "two men could be meant"."""

    def of_mention(self) -> dict[str, str]:
        """Map each resolved mention's id to its actor's id."""
        return {mention: actor.id for actor in self.actors for mention in actor.mentions}
