"""Judgements of people: who is one person, who is not, and what somebody is called."""

from casetrail.corrections.made import Author
from casetrail.corrections.opened import Opened
from casetrail.errors import UsageError
from casetrail.text.names import fold
from casetrail.types import Actor, Anchor, Judgement, MentionClaim

_ENOUGH = 3
"""Mentions that a judgement holds on: should one be read otherwise some day, others are there."""


def person_called(opened: Opened, given: str) -> Actor | None:
    """Return the actor of that name, alias, surname or id; None when nobody is called so.

    UsageError when several are.
    """
    actors = opened.casefile.actors
    named = [one for one in actors if fold(given) == fold(one.name)]
    named = named or [one for one in actors if fold(given) in map(fold, one.aliases)]
    named = named or [one for one in actors if _ends_so(one.name, given)]
    named = named or [one for one in actors if len(given) > 1 and one.id.startswith(given)]
    if len(named) > 1:
        ids = ", ".join(f"{one.name} ({one.id})" for one in named)
        raise UsageError(f"{given}: several are called so: {ids}. Give the id")
    return named[0] if named else None


def _ends_so(name: str, given: str) -> bool:
    """Say whether a name ends with the words given: a surname alone."""
    words, wanted = fold(name).split(), fold(given).split()
    return bool(wanted) and words[-len(wanted) :] == wanted


def mentions_of(opened: Opened, actor: Actor, article: str | None = None) -> tuple[Anchor, ...]:
    """Return where an actor is named, first where it is by name; in one article, if given."""
    spans = {
        (one.article, one.start, one.stop)
        for one in opened.casefile.mentions
        if one.actor == actor.id and article in (None, one.article)
    }
    found = [
        claim
        for claim in opened.claims.values()
        if isinstance(claim, MentionClaim) and (claim.article, *claim.span) in spans
    ]
    named = [claim for claim in found if claim.form == "named"] or found
    return opened.anchors(claim.id for claim in named[:_ENOUGH])


def one_person(opened: Opened, one: Actor, other: Actor, author: Author) -> Judgement:
    """Return the judgement that two actors are one; UsageError when they are already."""
    if one.id == other.id:
        raise UsageError(f"{one.name} is one already")
    here, there = mentions_of(opened, one), mentions_of(opened, other)
    return author.judges("same", "mention", here, others=there)


def apart(opened: Opened, actor: Actor, article: str, author: Author) -> Judgement:
    """Return the judgement that what a report says of an actor is of somebody else.

    UsageError when that report does not name it, or is the only one that does.
    """
    here = mentions_of(opened, actor, article)
    elsewhere = {one.article for one in opened.casefile.mentions if one.actor == actor.id}
    others = [a for name in sorted(elsewhere - {article}) for a in mentions_of(opened, actor, name)]
    if not here or not others:
        why = "does not name" if not here else "is the only one that names"
        raise UsageError(f"The report {article} {why} {actor.name}. Choose another report")
    return author.judges("different", "mention", here[:1], others=tuple(others[:_ENOUGH]))


def named(opened: Opened, actor: Actor, name: str, author: Author) -> Judgement:
    """Return the judgement that an actor is called ``name``."""
    if not name.strip():
        raise UsageError("A name is empty. Give one")
    here = mentions_of(opened, actor)
    return author.judges("edit", "mention", here, field="name", value=name.strip())
