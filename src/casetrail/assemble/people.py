"""Actors with their roles, and every mention of them."""

from collections import defaultdict

from casetrail.assemble.case import Case
from casetrail.assemble.evidence import evidence_of
from casetrail.text.names import fold
from casetrail.types import Actor, Identity, Mention, Role, RoleClaim


def actors(case: Case) -> tuple[Actor, ...]:
    """Return the actors in order of their first mention."""
    roles: dict[str, list[RoleClaim]] = defaultdict(list)
    for claim in case.claims:
        if isinstance(claim, RoleClaim) and claim.mention in case.actor_of:
            roles[case.actor_of[claim.mention]].append(claim)
    return tuple(_actor(case, actor, roles[actor.id]) for actor in case.identities.actors)


def _actor(case: Case, identity: Identity, claims: list[RoleClaim]) -> Actor:
    return Actor(
        id=identity.id,
        name=identity.name,
        kind=identity.kind,
        aliases=identity.aliases,
        roles=_roles(case, claims),
    )


def _roles(case: Case, claims: list[RoleClaim]) -> tuple[Role, ...]:
    """Return one role for each title and body, with every article that gives it."""
    same: dict[tuple[str, str], list[RoleClaim]] = defaultdict(list)
    for claim in claims:
        same[fold(claim.title), fold(claim.of or "")].append(claim)
    return tuple(
        Role(
            title=group[0].title,
            of=group[0].of,
            since=group[0].since,
            until=group[0].until,
            evidence=tuple(evidence_of(case, claim) for claim in group),
        )
        for group in same.values()
    )


def mentions(case: Case) -> tuple[Mention, ...]:
    """Return the mentions of all actors in order of the articles and their text.

    A name that only a person gave stands nowhere.
    """
    return tuple(
        Mention(article=m.article, start=m.span.start, stop=m.span.stop, actor=case.actor_of[m.id])
        for m in case.mentions.values()
        if m.id in case.actor_of and m.text == m.span.of(case.text(m.article))
    )
