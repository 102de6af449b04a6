"""Statements: claims with the same speaker, act and words are one line with several witnesses."""

import re
from collections import defaultdict

from msgspec.structs import replace

from casetrail.assemble.carried import carried, doubt
from casetrail.assemble.case import Case
from casetrail.assemble.evidence import evidence_of
from casetrail.assemble.judged import regrouped
from casetrail.text.names import fold
from casetrail.types import MentionClaim, Statement, StatementClaim, When

_MARKS = re.compile(r"[^\w]+")


def statements(case: Case) -> tuple[Statement, ...]:
    """Return the statement lines in order of their earliest claim."""
    return tuple(_line(case, group) for group in grouped(case))


def grouped(case: Case) -> list[list[StatementClaim]]:
    """Return the claims that make one line each, the earliest first."""
    groups: dict[tuple[object, ...], list[StatementClaim]] = defaultdict(list)
    for claim in _dated(case):
        groups[_key(case, claim)].append(claim)
    return regrouped(groups.values(), case.verdicts, case.place)


def _dated(case: Case) -> list[StatementClaim]:
    """Return the statement claims in order, with the days that are carried over in each article."""
    claims = [claim for claim in case.claims if isinstance(claim, StatementClaim)]
    by_article: dict[str, list[StatementClaim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    whens: dict[str, When] = {}
    for article, own in by_article.items():
        published = case.articles[article].published
        whens |= carried(own, lambda claim: _speakers(case, claim), published)
    return [
        replace(claim, when=when, doubts=(*claim.doubts, doubt(when)))
        if (when := whens.get(claim.id))
        else claim
        for claim in claims
    ]


def _key(case: Case, claim: StatementClaim) -> tuple[object, ...]:
    """What two claims must share to be one line; a claim in doubt stands alone."""
    speakers = _speakers(case, claim)
    if not speakers or not claim.content:
        return (claim.id,)
    return speakers, claim.act, _MARKS.sub(" ", fold(claim.content)).strip()


def _speakers(case: Case, claim: StatementClaim) -> tuple[str, ...]:
    """Return the actors who speak; none when any of the mentions is not known."""
    found = [case.actor_of.get(mention) for mention in claim.speakers]
    known = [actor for actor in found if actor is not None]
    return tuple(dict.fromkeys(known)) if len(known) == len(found) else ()


def _line(case: Case, group: list[StatementClaim]) -> Statement:
    first = group[0]
    speakers = _speakers(case, first)
    return Statement(
        id=first.id,
        members=tuple(claim.id for claim in group),
        evidence=tuple(evidence_of(case, claim) for claim in group),
        doubts=_doubts(case, first, speakers),
        confidence=max(claim.confidence for claim in group),
        speaker=speakers[0] if len(speakers) == 1 else None,
        speakers=speakers,
        source="named" if speakers else "unclear" if first.source == "named" else first.source,
        speaker_text=first.speaker_text,
        speaker_span=first.speaker_span,
        cue=first.cue,
        cue_span=first.cue_span,
        act=first.act,
        mode=first.mode,
        content=first.content,
        content_spans=first.content_spans,
        quoted_spans=first.quoted_spans,
        addressees=(),
        setting=first.setting,
        relayed_by=first.relayed_by,
        when=first.when,
    )


def _doubts(case: Case, claim: StatementClaim, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the claim's own doubts, and what was taken on trust about who speaks."""
    return (*claim.doubts, *_who(case, claim, speakers), *_translated(case, claim))


def _who(case: Case, claim: StatementClaim, speakers: tuple[str, ...]) -> tuple[str, ...]:
    mentions = [case.mentions[id_] for id_ in claim.speakers]
    if not speakers:
        reasons = [case.identities.unresolved.get(mention.id) for mention in mentions]
        known = [reason for reason in reasons if reason]
        named = claim.source == "unnamed"
        return () if named or not known else (f"speaker unclear: {known[0]}",)
    taken = [mention for mention in mentions if mention.form != "named"]
    names = [case.actors[actor].name for actor in speakers]
    return tuple(_taken(case, mention, speakers[0], names[0]) for mention in taken)


def _taken(case: Case, mention: MentionClaim, actor: str, name: str) -> str:
    """Return whom a mention is taken to mean; where the report never names him, why."""
    told = f"“{mention.text}” is taken to be {name}"
    if (actor, mention.article) in case.named_in:
        return told
    return f"{told}, who held that office on that day: the report does not name anybody"


def _translated(case: Case, claim: StatementClaim) -> tuple[str, ...]:
    article = case.articles[claim.article]
    if article.translated_from is None or not claim.quoted_spans:
        return ()
    return (f"as translated by {article.outlet or 'the paper'}; original wording not seen",)
