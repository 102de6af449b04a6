"""Steps as claims: words, people, day and factuality put together."""

from collections.abc import Iterable, Iterator
from typing import cast

from casetrail.read.what.charges import charges_of
from casetrail.read.what.found import Found
from casetrail.read.what.patterns import event_type
from casetrail.read.what.reasons import reason_of
from casetrail.read.what.scene import Scene
from casetrail.read.what.standing import SELF
from casetrail.read.what.terms import term_of
from casetrail.read.what.told import Teller, as_told
from casetrail.read.what.told_steps import Told, ToldSteps
from casetrail.read.what.wording import clause_words
from casetrail.types import (
    Charged,
    ClaimParticipant,
    ClaimParty,
    EventClaim,
    Number,
    ParticipantRole,
    PartyRole,
    Span,
    Step,
)

NO_PERSON = "whose it is stands in another sentence"
_OF_CHARGES = frozenset({"prosecution", "detention"})
_WITH_CHARGES: frozenset[Step] = frozenset(
    {"charged", "convicted", "sentenced", "pleaded", "acquitted", "detained"}
)
_OWN_DOING = frozenset(
    (
        ("asylum", "requested"),
        ("asylum", "withdrawn"),
        ("asylum", "appealed"),
        ("prosecution", "pleaded"),
        ("prosecution", "appealed"),
        ("complaint", "requested"),
        ("extradition", "appealed"),
        ("deportation", "appealed"),
    )
)
"""What a person does, and is not done to him."""
_FAVOURS: frozenset[Step] = frozenset({"offered", "granted", "pardoned", "commuted", "released"})


class Events:
    """Makes the claims of an article's steps."""

    def __init__(self, scene: Scene) -> None:
        self._sheet, self._clauses, self._referents, self._dates, self._tellers = scene
        self._parsed = scene.clauses.parsed
        self._told = ToldSteps(scene.clauses, scene.referents)

    def claims(self, found: Iterable[Found]) -> Iterator[EventClaim]:
        """Yield the claim of each step that is worth telling."""
        for one in found:
            told = self._told.told(one)
            if told is not None:
                yield self._claim(told)

    def _claim(self, told: Told) -> EventClaim:
        one, factuality = told.found, told.told.factuality
        sheet, span = self._sheet, self._parsed.tokens[told.found.trigger].span
        teller, sentence = self._tellers.teller(span), self._sheet.evidence([span])
        person = self._mention(one.person, teller)
        parties = tuple(self._parties(one, person))
        total, charges = self._charges(one)
        return EventClaim(
            id=sheet.claim_id("event", span, *self._other(one)),
            article=sheet.article.id,
            sentence=sentence,
            paragraph=sheet.paragraph_at(sentence.start),
            doubts=() if person else (NO_PERSON,),
            voice=teller.voice,
            within=teller.statement.id if teller.statement else None,
            because=reason_of(sheet.text, self._parsed, one.told_by),
            span=span,
            type=event_type(one.pattern.step),
            step=one.pattern.step,
            what=clause_words(sheet, self._clauses, one.told_by),
            factuality=as_told(factuality, teller, presupposed=one.presupposed),
            when=self._dates.when(one.trigger, one.told_by, factuality),
            participants=tuple(self._participants(one, person, parties)),
            procedure=one.kind.name,
            person=person,
            parties=parties,
            numbers=self._numbers(one, span),
            charges=charges,
            charges_total=total,
        )

    def _other(self, one: Found) -> tuple[Span, ...]:
        """Return the place that tells the claims of two people at one word apart."""
        also = one.also and one.person is not None
        return (self._parsed.tokens[one.person].span,) if also and one.person is not None else ()

    def _numbers(self, one: Found, trigger: Span) -> tuple[Number, ...]:
        """Two people sentenced by one word may each have got another sentence."""
        told = one.pattern.step == "sentenced" and not one.also
        return term_of(self._sheet, trigger) if told else ()

    def _charges(self, one: Found) -> tuple[int | None, tuple[Charged, ...]]:
        if one.kind.name not in _OF_CHARGES or one.pattern.step not in _WITH_CHARGES:
            return None, ()
        return charges_of(self._sheet, self._clauses, one.told_by)

    def _mention(self, index: int | None, teller: Teller | None = None) -> str | None:
        """Return the mention at a token; "me" inside a statement is who makes it."""
        if index is None:
            return None
        if self._parsed.words[index] in SELF:
            return teller.voice if teller else None
        mention = self._referents.mention(index)
        return mention.id if mention else None

    def _parties(self, one: Found, person: str | None) -> Iterator[ClaimParty]:
        seen = {person, None}
        for role, index in one.parties:
            mention = self._mention(index)
            if mention is not None and mention not in seen:
                seen.add(mention)
                yield ClaimParty(mention=mention, role=cast(PartyRole, role))

    def _participants(
        self, one: Found, person: str | None, parties: tuple[ClaimParty, ...]
    ) -> Iterator[ClaimParticipant]:
        roles: dict[str, ParticipantRole] = {}
        if person is not None:
            roles[person] = self._role(one)
        verb = self._parsed.tokens[one.told_by].part == "VERB"
        agent = self._mention(self._clauses.agent(one.told_by)) if verb else None
        if agent is not None:
            roles.setdefault(agent, "agent")
        for party in parties:
            roles.setdefault(party.mention, "other")
        for mention, role in roles.items():
            yield ClaimParticipant(mention=mention, role=role)

    def _role(self, one: Found) -> ParticipantRole:
        if (one.kind.name, one.pattern.step) in _OWN_DOING:
            return "agent"
        return "beneficiary" if one.pattern.step in _FAVOURS else "target"
