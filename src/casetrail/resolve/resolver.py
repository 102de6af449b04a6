"""The resolver: clusters each article, joins across, and names each actor."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from casetrail.lang.en.countries import country_of
from casetrail.resolve.across import join
from casetrail.resolve.clusters import Cluster, cluster
from casetrail.resolve.descriptions import office_described
from casetrail.resolve.judged import KIND, replayed
from casetrail.resolve.meant import meant
from casetrail.resolve.unnamed import Unnamed
from casetrail.resolve.within import cluster_article
from casetrail.resolve.witnesses import Witnesses
from casetrail.text.names import fold
from casetrail.types import (
    Article,
    AskClaim,
    Claim,
    Day,
    EventClaim,
    Identities,
    Identity,
    Judgement,
    MentionClaim,
    RoleClaim,
    StatementClaim,
)


def resolve(
    articles: Iterable[Article], claims: Iterable[Claim], judgements: Iterable[Judgement] = ()
) -> Identities:
    """Return who each mention is. The answer does not depend on the order of any argument.

    What people decided (``judgements`` of kind "mention") is replayed over it and wins.
    """
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
    groups = [[clusters[number] for number in group] for group in join(clusters)]
    decided = [one for one in judgements if one.kind == KIND]
    if not decided:
        return Identities(actors=tuple(map(_identity, groups)), unresolved=unresolved)
    actors = _judged(groups, by_article, ordered, decided)
    known = {mention for actor in actors for mention in actor.mentions}
    left = {mention: why for mention, why in unresolved.items() if mention not in known}
    return Identities(actors=actors, unresolved=left)


def _judged(
    groups: Sequence[Sequence[Cluster]],
    claims: Mapping[str, Sequence[Claim]],
    articles: Sequence[Article],
    judgements: Sequence[Judgement],
) -> tuple[Identity, ...]:
    """Return the actors after what people decided."""
    every = (c for one in articles for c in claims.get(one.id, ()) if isinstance(c, MentionClaim))
    mentions = {mention.id: mention for mention in every}
    held = [[mention for one in group for mention in one.mentions] for group in groups]
    mentions |= {mention.id: mention for group in held for mention in group}
    found = replayed(held, mentions, articles, judgements)
    made = (_identity([cluster(group)], name) for group, name in found)
    return tuple(made)


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
    told = [claim for claim in claims if isinstance(claim, EventClaim | AskClaim)]
    links = unnamed.links | _meant(clusters, unnamed, mentions, told, statements)
    clusters += _by_table(mentions, statements, links, unnamed.actor_of, day)
    added: dict[int, list[MentionClaim]] = defaultdict(list)
    for mention, number in links.items():
        added[number].append(by_id[mention])
    clusters += _described(mentions, told, links)
    grown = [_grown(c, added[number]) for number, c in enumerate(clusters)]
    reasons = {id_: why for id_, why in unnamed.reasons.items() if id_ not in links}
    return grown, unresolved | reasons


def _meant(
    clusters: Sequence[Cluster],
    unnamed: Unnamed,
    mentions: Sequence[MentionClaim],
    told: Sequence[EventClaim | AskClaim],
    statements: Sequence[StatementClaim],
) -> dict[str, int]:
    """Return who is meant by what the rules of speaking left open, and by persons of steps."""
    witnesses = Witnesses(clusters, unnamed.actor_of, unnamed.genders, mentions, statements, told)
    speakers = {id_ for statement in statements for id_ in statement.speakers}
    persons = witnesses.persons - speakers
    found = {
        mention.id: meant(mention, witnesses)
        for mention in mentions
        if _is_open(mention, unnamed, persons)
    }
    return {id_: number for id_, number in found.items() if number is not None}


def _is_open(mention: MentionClaim, unnamed: Unnamed, persons: set[str]) -> bool:
    if mention.form == "named":
        return mention.id in persons and mention.id not in unnamed.actor_of
    return mention.id not in unnamed.links or mention.id in persons


def _by_table(
    mentions: Sequence[MentionClaim],
    statements: Sequence[StatementClaim],
    links: dict[str, int],
    known: dict[str, int],
    published: date | None,
) -> list[Cluster]:
    """Holders of offices whom the report never names: by the dated table, as a doubt.

    Never the speaker of a direct quotation: that waits until a person accepts it.
    """
    direct = {id_ for one in statements if one.mode == "direct" for id_ in one.speakers}
    groups: dict[str, list[MentionClaim]] = defaultdict(list)
    for mention in mentions:
        described = mention.form == "nominal" and mention.id not in links | known
        if described and mention.id not in direct:
            office = office_described(mention, published)
            if office is not None:
                groups[office.name].append(replace(mention, name=office.name))
    return [cluster(group) for group in groups.values()]


def _described(
    mentions: Sequence[MentionClaim],
    told: Sequence[EventClaim | AskClaim],
    links: dict[str, int],
) -> list[Cluster]:
    """Bodies that have a part in a request or a step, and only a description: "his defence"."""
    asks = [claim for claim in told if isinstance(claim, AskClaim)]
    wanted = {id_ for ask in asks for id_ in (*ask.askers, ask.asked) if id_}
    groups: dict[str, list[MentionClaim]] = defaultdict(list)
    for mention in mentions:
        body = mention.form == "nominal" and mention.actor_kind in ("organisation", "group")
        if body and mention.id in wanted and mention.id not in links:
            groups[fold(mention.text)].append(mention)
    return [cluster(replace(one, name=one.text) for one in group) for group in groups.values()]


def _grown(found: Cluster, more: list[MentionClaim]) -> Cluster:
    if not more:
        return found
    mentions = sorted((*found.mentions, *more), key=lambda mention: mention.span)
    return cluster(mentions)


def _identity(clusters: Sequence[Cluster], given: str | None = None) -> Identity:
    mentions = [mention for found in clusters for mention in found.mentions]
    named = [mention for mention in mentions if mention.form == "named"]
    named = named or [mention for mention in mentions if mention.name] or mentions
    kind = cluster(named).kind
    name = given or _best_name(named)
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
