"""Statements: claims with the same speaker, act and words are one line with several witnesses."""

import re
from collections import defaultdict

from msgspec.structs import replace

from casetrail.assemble.carried import carried, doubt
from casetrail.assemble.case import Case
from casetrail.assemble.evidence import evidence_of
from casetrail.assemble.judged import regrouped, same_by
from casetrail.assemble.told_alike import Alike
from casetrail.text.names import fold
from casetrail.types import Joined, MentionClaim, Mode, Statement, StatementClaim, When

Why = dict[str, Joined]
_MODES: tuple[Mode, ...] = ("direct", "mixed", "indirect")
_MARKS = re.compile(r"[^\w]+")


def statements(case: Case) -> tuple[Statement, ...]:
    """Return the statement lines in order of their earliest claim."""
    found, joined = _grouped(case)
    return tuple(_line(case, group, joined) for group in found)


def grouped(case: Case) -> list[list[StatementClaim]]:
    """Return the claims that make one line each, the earliest first."""
    return _grouped(case)[0]


def _grouped(case: Case) -> tuple[list[list[StatementClaim]], Why]:
    """Return the groups, and why other wordings than the first stand in them, by claim."""
    groups: dict[tuple[object, ...], list[StatementClaim]] = defaultdict(list)
    for claim in _dated(case):
        groups[_key(case, claim)].append(claim)
    alike = Alike(case, lambda claim: _speakers(case, claim))
    told = alike.join(groups.values())
    return regrouped(told, case.verdicts, case.place), {one.claim: one for one in alike.joined}


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


def _line(case: Case, group: list[StatementClaim], joined: Why) -> Statement:
    heading = _heading(case, group)
    witnesses = (heading, *(claim for claim in group if claim is not heading))
    first, dated = heading, next((claim for claim in group if _has_day(claim.when)), heading)
    speakers = _speakers(case, first)
    return Statement(
        id=group[0].id,
        members=tuple(claim.id for claim in group),
        evidence=tuple(evidence_of(case, claim) for claim in witnesses),
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
        when=dated.when,
        joined=_joined(case, group, joined),
    )


def _heading(case: Case, group: list[StatementClaim]) -> StatementClaim:
    """Return whose wording stands first: a transcript's, else the earliest that quotes most."""
    transcripts = (c for c in group if case.articles[c.article].genre == "transcript")
    return next(transcripts, None) or min(group, key=lambda claim: _MODES.index(claim.mode))


def _has_day(when: When | None) -> bool:
    return when is not None and when.basis not in ("published", "unknown")


def _joined(case: Case, group: list[StatementClaim], joined: Why) -> tuple[Joined, ...]:
    """Return why each claim but the first stands in the line: other words, or a person's word."""
    ids, by = {claim.id for claim in group}, same_by(case.verdicts)
    found: list[Joined] = []
    for place, claim in enumerate(group[1:], 1):
        decided = [
            (o, by[key]) for o in group[:place] if (key := frozenset((claim.id, o.id))) in by
        ]
        if decided:
            other, one = decided[0]
            found.append(Joined(claim=claim.id, to=other.id, why=f"judged the same by {one.by}"))
        elif claim.id in joined and joined[claim.id].to in ids:
            found.append(joined[claim.id])
    return tuple(found)


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
