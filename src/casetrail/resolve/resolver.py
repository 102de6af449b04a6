"""The resolver: clusters each article, joins across, and names each actor."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from casetrail.lang.en.countries import country_of
from casetrail.resolve.across import join
from casetrail.resolve.clusters import Cluster, cluster
from casetrail.resolve.unnamed import Unnamed
from casetrail.resolve.within import cluster_article
from casetrail.types import (
    Article,
    Claim,
    Day,
    Identities,
    Identity,
    MentionClaim,
    RoleClaim,
    StatementClaim,
)


def resolve(articles: Iterable[Article], claims: Iterable[Claim]) -> Identities:
    """Return who each mention is. The answer does not depend on the order of either argument."""
    ordered = sorted(articles, key=lambda article: (article.published or "9999", article.id))
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    clusters: list[Cluster] = []
    unresolved: dict[str, str] = {}
    for article in ordered:
        found, reasons = _article(by_article[article.id], article.published)
        clusters += found
        unresolved |= reasons
    actors = (_identity([clusters[number] for number in group]) for group in join(clusters))
    return Identities(actors=tuple(actors), unresolved=unresolved)


def _article(
    claims: Sequence[Claim], published: Day | None
) -> tuple[list[Cluster], dict[str, str]]:
    mentions = sorted((c for c in claims if isinstance(c, MentionClaim)), key=lambda m: m.span)
    statements = [claim for claim in claims if isinstance(claim, StatementClaim)]
    clusters, unresolved = cluster_article(mentions)
    by_id = {mention.id: mention for mention in mentions}
    roles = [claim for claim in claims if isinstance(claim, RoleClaim)]
    day = date.fromisoformat(published) if published else None
    unnamed = Unnamed(clusters, roles, day)
    unnamed.read(mentions, statements)
    added: dict[int, list[MentionClaim]] = defaultdict(list)
    for mention, number in unnamed.links.items():
        added[number].append(by_id[mention])
    grown = [_grown(c, added[number]) for number, c in enumerate(clusters)]
    return grown, unresolved | unnamed.reasons


def _grown(found: Cluster, more: list[MentionClaim]) -> Cluster:
    if not more:
        return found
    mentions = sorted((*found.mentions, *more), key=lambda mention: mention.span)
    return cluster(mentions)


def _identity(clusters: Sequence[Cluster]) -> Identity:
    mentions = [mention for found in clusters for mention in found.mentions]
    named = [mention for mention in mentions if mention.form == "named"]
    kind = cluster(named).kind
    name = _best_name(named)
    forms = Counter(mention.name or mention.text for mention in named)
    return Identity(
        id=mentions[0].id,
        name=name,
        kind=kind,
        aliases=tuple(sorted(form for form in forms if form != name)),
        mentions=tuple(mention.id for mention in mentions),
    )


def _best_name(mentions: Sequence[MentionClaim]) -> str:
    """Return the country a government's names mean; else the name with most words, then uses."""
    forms = Counter(mention.name or mention.text for mention in mentions)
    country = next((c for form in sorted(forms) if (c := country_of(form))), None)
    if country is not None and all(mention.actor_kind == "government" for mention in mentions):
        return country.name
    return min(forms, key=lambda form: (-len(form.split()), -forms[form], form))
