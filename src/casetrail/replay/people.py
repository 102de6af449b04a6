"""People as a person names them in a correction: one the file knows, or a name given by hand."""

from collections.abc import Iterable

from msgspec.structs import replace

from casetrail.replay.anchors import place_of
from casetrail.text.ids import claim_id
from casetrail.text.names import fold
from casetrail.types import Claim, Identities, Identity, MentionClaim


class People:
    """Who can be named: actors by their names, and those that corrections add."""

    def __init__(self, identities: Identities, claims: Iterable[Claim]) -> None:
        self._identities = identities
        self._actor_of = identities.of_mention()
        self._name = {actor.id: actor.name for actor in identities.actors}
        self._mentions = {c.id: c for c in claims if isinstance(c, MentionClaim)}
        self._by_name: dict[str, Identity] = {}
        for actor in identities.actors:
            for name in (actor.name, *actor.aliases):
                self._by_name.setdefault(fold(name), actor)
        self.made: dict[str, MentionClaim] = {}
        """Mentions made for names that no report has, by the folded name."""

    def name_of(self, mention: str) -> str | None:
        """Return the name of the actor that a mention is."""
        return self._name.get(self._actor_of.get(mention, ""))

    def is_known(self, mention: str) -> bool:
        """Say whether it is settled who a mention is."""
        return mention in self._actor_of

    def mention_of(self, name: str, beside: Claim) -> str:
        """Return a mention of whoever has that name; one made beside the claim if nobody has."""
        actor = self._by_name.get(fold(name))
        if actor is not None:
            named = (id_ for id_ in actor.mentions if self._is_named(id_))
            return next(named, actor.mentions[0])
        made = self.made.get(fold(name)) or _made(name, beside)
        self.made[fold(name)] = made
        return made.id

    def identities(self) -> Identities:
        """Return the identities with those of names that were given by hand."""
        added = tuple(
            Identity(id=one.id, name=one.text, kind="person", aliases=(), mentions=(one.id,))
            for one in self.made.values()
        )
        return replace(self._identities, actors=(*self._identities.actors, *added))

    def _is_named(self, mention: str) -> bool:
        known = self._mentions.get(mention)
        return known is not None and known.form == "named"


def _made(name: str, beside: Claim) -> MentionClaim:
    place = place_of(beside)
    return MentionClaim(
        id=claim_id(beside.article, f"mention by hand {fold(name)}", (place,)),
        article=beside.article,
        sentence=beside.sentence,
        span=place,
        text=name,
        name=name,
        form="named",
        actor_kind="person",
    )
