"""Whom a pronoun or a description means where no rule of speaking tells: witnesses vote.

The chain that the model puts it in, the person named last before it, and the one person whose
procedures the report follows. Two that agree are enough; one alone seldom is.
"""

import re

from casetrail.lang import en
from casetrail.resolve.witnesses import Witnesses
from casetrail.text.names import parts, shortens
from casetrail.types import MentionClaim

_THINGS = frozenset({"it", "its", "itself"})
_LEAD = 2
"""Number of the last paragraph of a report's lead, from 0."""
_BEHIND = re.compile(r"\s+(?:who|that|in|of|with|at|from|tasked)\s")
"""What follows the head of a description."""
_EPITHET_WORDS = 3
"""``the former contractor``: "the contractor" alone may be anybody."""


def meant(mention: MentionClaim, told: Witnesses) -> int | None:
    """Return the cluster that ``mention`` means; None when too few witnesses agree.

    Nobody speaks of himself by his name: "Estmere will not send Venn back, the minister said".
    """
    found = _meant(mention, told)
    if mention.form == "pronoun" and mention.quoted and found == told.quoted_by(mention):
        return None  # who is quoted calls himself "I"
    described = mention.form == "nominal"
    return None if described and found in told.spoken_of(mention) else found


def _meant(mention: MentionClaim, told: Witnesses) -> int | None:
    thing = mention.text.lower() in _THINGS
    if mention.plural or thing or mention.actor_kind not in (None, "person"):
        return None
    if mention.form == "named":
        return _of_shared_name(mention, told)
    if mention.form == "nominal":
        return _described(mention, told)
    if mention.id in told.persons:
        return _person_of_step(mention, told)
    return _pronoun(mention, told)


def _of_shared_name(mention: MentionClaim, told: Witnesses) -> int | None:
    """``Snowden`` where father and son are named: a step is of the one whom it follows."""
    if mention.id not in told.persons or told.followed is None:
        return None
    form = parts(mention.name or mention.text)
    return told.followed if shortens(form, told.full_name(told.followed)) else None


def _pronoun(mention: MentionClaim, told: Witnesses) -> int | None:
    chain, near = told.chain(mention), told.near(mention)
    followed = told.fitting(mention, told.followed)
    _, speaker = told.speaker(mention)
    if speaker is not None and near == speaker and chain in (None, speaker):
        return speaker
    if chain is not None:
        return chain if chain in (near, followed) or near is None else None
    return near if near == followed else None


def _person_of_step(mention: MentionClaim, told: Witnesses) -> int | None:
    """A report mostly tells the steps of one person; another must be the sentence's subject."""
    chain = told.chain(mention)
    _, speaker = told.speaker(mention)
    subject = told.subject(mention)
    if told.is_introduced(mention):
        return None
    if chain is not None and chain != speaker and told.places.is_about(mention.paragraph, chain):
        return chain
    if subject is not None and subject != speaker and chain in (None, subject):
        return subject
    followed = told.fitting(mention, told.followed)
    if followed is None and subject is not None:
        return subject
    if followed is None:
        foremost = told.fitting(mention, told.foremost)
        return foremost if chain in (None, foremost) else chain
    return chain if chain in told.step_persons else followed


def _described(mention: MentionClaim, told: Witnesses) -> int | None:
    words = _words(mention.text)
    if not words:
        return None
    beside = told.places.beside(mention)
    if beside is not None and mention.id in told.persons:
        return beside
    if words[0] in ("a", "an"):
        return _introduced(mention, told)
    others = en.words("related_people")
    if words[0] not in ("the", "this") or not others.isdisjoint(words):
        return None
    followed = told.followed
    if followed is None and mention.id not in told.persons:
        followed = None if words[-1] in en.words("accused_people") else told.foremost
    chain = told.chain(mention)
    if mention.id in told.persons:
        return chain if chain in told.step_persons else followed
    if chain is not None or followed is None:
        return chain if chain == followed else None
    return followed if _is_epithet(words) else None


def _words(text: str) -> list[str]:
    """Return the words of a description up to what follows its head, in small letters."""
    plain = text.lower().replace("’", "'").split(",")[0]
    words = _BEHIND.split(plain)[0].split()
    return [*words[:-1], words[-1].removesuffix("'s")] if words else []


def _is_epithet(words: list[str]) -> bool:
    """``the ex-hacker``, ``the former contractor``, ``the WikiLeaks founder``."""
    told = len(words) >= _EPITHET_WORDS or words[-1].startswith("ex-")
    return told and words[-1] in en.words("epithets")


def _introduced(mention: MentionClaim, told: Witnesses) -> int | None:
    """``A Chinese activist was sentenced ...``: the lead, before it names whom it is about.

    Only where every step of the report that names somebody is of one person, who is named next.
    """
    led = mention.paragraph <= _LEAD and mention.id in told.persons
    one = told.followed if told.followed is not None else told.foremost
    if not led or one is None or len(told.step_persons) > 1:
        return None
    is_next = told.is_first_named(mention, one) and told.places.next_named(mention) == one
    return one if is_next else None
