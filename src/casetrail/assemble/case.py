"""A case in memory: articles, claims and identities, found by id, in canonical order."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from casetrail.assemble.copies import Copies
from casetrail.assemble.sources import Sources
from casetrail.types import (
    Article,
    Claim,
    EventClaim,
    Identities,
    Identity,
    MentionClaim,
    RoleClaim,
    StatementClaim,
    Verdicts,
)


def _start(claim: Claim) -> int:
    """Return where a claim's own words begin."""
    if isinstance(claim, StatementClaim):
        spans = [span for span in (*claim.content_spans, claim.cue_span) if span]
        return min(span.start for span in spans)
    return claim.span.start


def _only(actors: list[str]) -> str | None:
    return actors[0] if len(set(actors)) == 1 else None


class Case:
    """What the parts of assemble share. Order of the arguments does not matter."""

    def __init__(
        self,
        articles: Iterable[Article],
        claims: Iterable[Claim],
        identities: Identities,
        verdicts: Verdicts | None = None,
        signatures: Mapping[str, bytes] | None = None,
    ) -> None:
        ordered = sorted(articles, key=lambda article: (article.published or "9999", article.id))
        self.articles = {article.id: article for article in ordered}
        place = {id_: number for number, id_ in enumerate(self.articles)}
        held = (claim for claim in claims if claim.article in place)
        self.claims = sorted(held, key=lambda c: (place[c.article], _start(c), c.id))
        self.identities = identities
        self.verdicts = verdicts or Verdicts()
        self._signatures = signatures

    def without(self, claims: Collection[str]) -> "Case":
        """Return the case as it is without these claims."""
        kept = (claim for claim in self.claims if claim.id not in claims)
        articles = self.articles.values()
        return Case(articles, kept, self.identities, self.verdicts, self._signatures)

    @cached_property
    def copies(self) -> Copies:
        """Which reports are copies or versions of others."""
        return Copies(self.articles.values(), self._signatures)

    @cached_property
    def sources(self) -> Sources:
        """Whose reports they are, for counting who says a thing."""
        return Sources(self.articles.values(), self.copies.texts_of)

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def place(self) -> dict[str, int]:
        """Where each claim stands in the order of all, by its id."""
        return {claim.id: place for place, claim in enumerate(self.claims)}

    @cached_property
    def actor_of(self) -> dict[str, str]:
        """Actor id by mention id."""
        return self.identities.of_mention()

    @cached_property
    def named_in(self) -> frozenset[tuple[str, str]]:
        """Actors and the articles that name them."""
        named = (mention for mention in self.mentions.values() if mention.form == "named")
        return frozenset((self.actor_of[m.id], m.article) for m in named if m.id in self.actor_of)

    @cached_property
    def direct(self) -> frozenset[str]:
        """The ids of direct quotations."""
        said = (claim for claim in self.claims if isinstance(claim, StatementClaim))
        return frozenset(claim.id for claim in said if claim.mode == "direct")

    @cached_property
    def state_of(self) -> dict[str, str]:
        """The state that a person holds an office of, by actor id, where it is an actor too."""
        states = {a.name: a.id for a in self.identities.actors if a.kind in ("government", "place")}
        found: dict[str, str] = {}
        for claim in self.claims:
            if isinstance(claim, RoleClaim) and claim.of in states:
                actor = self.actor_of.get(claim.mention)
                if actor is not None:
                    found.setdefault(actor, states[claim.of])
        return found

    @cached_property
    def person_of(self) -> dict[str, str]:
        """Whose procedure each step moves, by claim id.

        A sentence that names nobody goes on with the person of the last step of its kind before it
        in the report; else with the only person the report tells such a step of.
        """
        found: dict[str, str] = {}
        steps = [c for c in self.claims if isinstance(c, EventClaim) and c.step and c.procedure]
        known: dict[tuple[str, str | None], list[str]] = {}
        for claim in steps:
            if actor := self.actor_of.get(claim.person or ""):
                found[claim.id] = actor
                known.setdefault((claim.article, claim.procedure), []).append(actor)
        last: dict[tuple[str, str | None], str] = {}
        for claim in steps:
            key = claim.article, claim.procedure
            if claim.id in found:
                last[key] = found[claim.id]
            elif claim.person is None and (one := last.get(key) or _only(known.get(key, []))):
                found[claim.id] = one
        return found

    @cached_property
    def actors(self) -> dict[str, Identity]:
        """Identities by their own id."""
        return {actor.id: actor for actor in self.identities.actors}

    @cached_property
    def mentions(self) -> dict[str, MentionClaim]:
        """Mention claims by id."""
        return {c.id: c for c in self.claims if isinstance(c, MentionClaim)}

    def text(self, article: str) -> str:
        """Return the frozen text of an article."""
        return self.articles[article].text
