"""The pronouns of one article, taken in order of the text, each resting on those before."""

from collections.abc import Sequence

from casetrail.resolve.clusters import Cluster, gender_of
from casetrail.resolve.pronouns import UNCLEAR, Named, Spoke, resolve_pronoun
from casetrail.types import MentionClaim, StatementClaim

DESCRIBED = "described, not named"


def link_pronouns(
    clusters: Sequence[Cluster],
    mentions: Sequence[MentionClaim],
    statements: Sequence[StatementClaim],
) -> tuple[dict[str, int], dict[str, str]]:
    """Return which cluster (by number) each pronoun is, and why other mentions stay open."""
    actor_of = {m.id: number for number, c in enumerate(clusters) for m in c.mentions}
    genders = {n: g for n, c in enumerate(clusters) if (g := gender_of(c))}
    waiting = sorted(statements, key=_place, reverse=True)
    named: list[Named] = []
    last: Spoke | None = None
    open_: dict[str, str] = {}
    for mention in sorted(mentions, key=lambda mention: mention.span):
        while waiting and _place(waiting[-1]) < mention.span.start:
            last = _spoke(waiting.pop(), actor_of, clusters)
        if mention.form == "pronoun" and mention.gender and not mention.quoted:
            actor = resolve_pronoun(mention, named, last, genders)
            if actor is not None:
                actor_of[mention.id] = actor
        _note(mention, actor_of, clusters, named, open_)
    links = {m.id: actor_of[m.id] for m in mentions if m.form == "pronoun" and m.id in actor_of}
    return links, open_


def _place(statement: StatementClaim) -> int:
    """Return where a statement's speaker has been told: after its speaker and cue."""
    spans = [statement.speaker_span, statement.cue_span, *statement.content_spans[:1]]
    return max(span.start for span in spans if span)


def _spoke(
    statement: StatementClaim, actor_of: dict[str, int], clusters: Sequence[Cluster]
) -> Spoke:
    """Return the statement's one person; None for several, for a body, or when not known."""
    actors = {actor_of.get(id_) for id_ in statement.speakers}
    actor = actors.pop() if len(actors) == 1 else None
    person = actor if actor is not None and clusters[actor].kind == "person" else None
    return Spoke(statement.sentence.stop, statement.paragraph, person)


def _note(
    mention: MentionClaim,
    actor_of: dict[str, int],
    clusters: Sequence[Cluster],
    named: list[Named],
    open_: dict[str, str],
) -> None:
    """Remember a place where the paper means a person, or why a mention stays open."""
    actor = actor_of.get(mention.id)
    if actor is None and mention.form != "named":
        open_[mention.id] = DESCRIBED if mention.form == "nominal" else UNCLEAR
    described = actor is None and mention.form == "nominal" and mention.actor_kind == "person"
    person = actor is not None and clusters[actor].kind == "person"
    if (person or described) and not (mention.quoted or mention.oblique):
        place = Named(mention.span.start, mention.sentence.start, mention.paragraph, actor)
        named.append(place)
