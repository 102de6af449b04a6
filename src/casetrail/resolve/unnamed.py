"""The unnamed mentions of one article, taken in order of the text, each resting on those before."""

import re
from collections.abc import Sequence
from datetime import date

from casetrail.resolve.clusters import Cluster, gender_of
from casetrail.resolve.descriptions import held_roles, offices_held, resolve_description
from casetrail.resolve.pronouns import UNCLEAR, Named, Spoke, resolve_pronoun
from casetrail.text.cover import Cover
from casetrail.types import MentionClaim, RoleClaim, StatementClaim

DESCRIBED = "described, not named"
_NEAR = 30
_HIS_STATE = re.compile(
    r"(?:his|her)\s+(?:government|administration|country|cabinet)", re.IGNORECASE
)
"""Places looked at for who is named near a description."""


class Unnamed:
    """Works out who the pronouns and descriptions of an article mean.

    ``links`` maps the mentions it could tell to their cluster's number; ``reasons`` the others
    to why they stay open.
    """

    def __init__(
        self, clusters: Sequence[Cluster], roles: Sequence[RoleClaim], published: date | None
    ) -> None:
        self._clusters = clusters
        self.actor_of = {m.id: number for number, c in enumerate(clusters) for m in c.mentions}
        self.genders = {n: g for n, c in enumerate(clusters) if (g := gender_of(c))}
        told = held_roles(roles, self.actor_of)
        self._held = [*told, *offices_held(clusters, published)]
        self._said = Cover()
        self._things: set[str] = set()
        self._named: list[Named] = []
        self._last: Spoke | None = None
        self.links: dict[str, int] = {}
        self.reasons: dict[str, str] = {}

    def read(self, mentions: Sequence[MentionClaim], statements: Sequence[StatementClaim]) -> None:
        """Take the article's mentions and statements in order."""
        waiting = sorted(statements, key=_place, reverse=True)
        self._said = Cover(span for one in statements for span in one.content_spans)
        self._things = {
            m.id for m in mentions if m.form == "nominal" and m.actor_kind == "document"
        }
        for mention in sorted(mentions, key=lambda mention: mention.span):
            while waiting and _place(waiting[-1]) < mention.span.start:
                self._hear(waiting.pop())
            if mention.form != "named" and not mention.quoted:
                self._link(mention)
            self._note(mention)

    def _link(self, mention: MentionClaim) -> None:
        actor = self._meant(mention)
        if actor is not None:
            self.links[mention.id] = self.actor_of[mention.id] = actor
            if mention.gender:  # "He" was Okon: a later "she" is not
                self.genders.setdefault(actor, mention.gender)
        else:
            self.reasons[mention.id] = DESCRIBED if mention.form == "nominal" else UNCLEAR

    def _meant(self, mention: MentionClaim) -> int | None:
        if mention.form == "nominal":
            return None if mention.plural else self._held_by(mention)
        if mention.gender is None:  # "it" and "they" are seldom one person
            return None
        return resolve_pronoun(mention, self._named, self._last, self.genders)

    def _held_by(self, mention: MentionClaim) -> int | None:
        if _HIS_STATE.fullmatch(mention.text):
            return self._state_of_last()
        near = self._named[-_NEAR:]
        named = [(place.paragraph, place.actor) for place in near if place.actor is not None]
        owner = named[-1][1] if named else None
        last = self._last.actor if self._last and self._last.actor is not None else owner
        return resolve_description(mention, self._held, named, last)

    def _state_of_last(self) -> int | None:
        """``his government``: of the state whose office the last person named holds."""
        actors = [place.actor for place in self._named[-_NEAR:] if place.actor is not None]
        states = {one.of for one in self._held if actors and one.actor == actors[-1] and one.of}
        found = [
            number
            for number, one in enumerate(self._clusters)
            if one.kind in ("government", "place") and one.named[0].name in states
        ]
        return found[0] if len(found) == 1 else None

    def _hear(self, statement: StatementClaim) -> None:
        """Take a statement as the last one, unless a paper or a letter is what speaks."""
        if not all(mention in self._things for mention in statement.speakers or ("",)):
            self._last = self._spoke(statement)

    def _spoke(self, statement: StatementClaim) -> Spoke:
        """Return the statement's one person; None for several, for a body, or when not known."""
        actors = {self.actor_of.get(id_) for id_ in statement.speakers}
        actor = actors.pop() if len(actors) == 1 else None
        person = actor if actor is not None and self._is_person(actor) else None
        return Spoke(statement.sentence.stop, statement.paragraph, person)

    def _note(self, mention: MentionClaim) -> None:
        """Remember a place where the paper itself means a person, told or only described.

        Whom somebody speaks of ("NAME would be met by doctors, she promised") is not who speaks.
        """
        if mention.quoted or self._said.meets(mention.span):
            return
        actor = self.actor_of.get(mention.id)
        described = mention.form == "nominal" and mention.actor_kind == "person"
        if self._is_person(actor) if actor is not None else described:
            start, sentence = mention.span.start, mention.sentence.start
            place = Named(start, sentence, mention.paragraph, actor, mention.oblique)
            self._named.append(place)

    def _is_person(self, actor: int) -> bool:
        return self._clusters[actor].kind == "person"


def _place(statement: StatementClaim) -> int:
    """Return where a statement's speaker has been told: after its speaker and cue."""
    spans = [statement.speaker_span, statement.cue_span, *statement.content_spans[:1]]
    return max(span.start for span in spans if span)
