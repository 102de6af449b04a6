"""A case in memory: articles, claims and identities, found by id, in canonical order."""

from collections.abc import Iterable
from functools import cached_property

from casetrail.types import Article, Claim, Identities, Identity, MentionClaim, StatementClaim


def _start(claim: Claim) -> int:
    """Return where a claim's own words begin."""
    if isinstance(claim, StatementClaim):
        spans = [span for span in (*claim.content_spans, claim.cue_span) if span]
        return min(span.start for span in spans)
    return claim.span.start


class Case:
    """What the parts of assemble share. Order of the arguments does not matter."""

    def __init__(
        self, articles: Iterable[Article], claims: Iterable[Claim], identities: Identities
    ) -> None:
        ordered = sorted(articles, key=lambda article: (article.published or "9999", article.id))
        self.articles = {article.id: article for article in ordered}
        place = {id_: number for number, id_ in enumerate(self.articles)}
        held = (claim for claim in claims if claim.article in place)
        self.claims = sorted(held, key=lambda c: (place[c.article], _start(c), c.id))
        self.identities = identities

    @cached_property
    def actor_of(self) -> dict[str, str]:
        """Actor id by mention id."""
        return self.identities.of_mention()

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
