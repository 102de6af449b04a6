"""Events worth a line that are no steps: meetings, journeys, killings, elections, protests."""

from collections.abc import Iterator
from typing import NamedTuple

from casetrail.read.what.asserted import asserted
from casetrail.read.what.event_rules import Rule, noun_rules, verb_rules
from casetrail.read.what.scene import Scene
from casetrail.read.what.told import as_told
from casetrail.read.what.wording import clause_words
from casetrail.types import ClaimParticipant, EventClaim, ParticipantRole

_FEWEST_WORDS = 3


class _Event(NamedTuple):
    """An event as found: its word, the clause that tells it, and who has part in it."""

    rule: Rule
    word: int
    told_by: int
    people: tuple[tuple[ParticipantRole, int], ...]


class Happened:
    """Finds the events of an article and makes their claims; ``taken`` words say something else."""

    def __init__(self, scene: Scene) -> None:
        self._sheet, self._clauses, self._referents, self._dates, self._tellers = scene
        self._parsed = scene.clauses.parsed

    def claims(self, taken: frozenset[int]) -> Iterator[EventClaim]:
        """Yield the events in order of the text."""
        for index, token in enumerate(self._parsed.tokens):
            if index in taken:
                continue
            found = self._noun(index) if token.part == "NOUN" else self._verb(index)
            if found is not None and (claim := self._claim(found)) is not None:
                yield claim

    def _verb(self, index: int) -> _Event | None:
        if self._parsed.tokens[index].part != "VERB" or not self._is_finite(index):
            return None
        for rule in verb_rules().get(self._parsed.words[index], ()):
            people = tuple(self._people(index))
            fits = self._has_objects(rule, index) and self._is_beside(rule, index)
            if fits and self._names(rule, people) and self._is_done_to(rule, people):
                return _Event(rule, index, index, people)
        return None

    def _is_finite(self, verb: int) -> bool:
        """``he met``, ``will meet``, ``did not want to meet``; not ``meeting him``, ``to meet``."""
        token = self._parsed.tokens[verb]
        helpers = self._parsed.with_relation(verb, "aux", "aux:pass")
        if token.tag in ("VBD", "VBZ", "VBP") or helpers:
            return True
        passive = token.tag == "VBN" and token.relation in ("acl", "conj", "root")
        wished = token.relation == "xcomp" and self._clauses.subject(verb) is not None
        return passive or wished

    def _has_objects(self, rule: Rule, verb: int) -> bool:
        held = {self._parsed.words[one] for one in self._clauses.described(verb)}
        return not rule.objects or bool(held & rule.objects)

    def _is_beside(self, rule: Rule, verb: int) -> bool:
        around = list(self._clauses.obliques(verb))
        words = {self._parsed.words[word] for _, word in around}
        if rule.beside and not words & rule.beside:
            return False
        moved = {case for case, _ in around} & rule.cases
        return not rule.cases or bool(moved) or bool(self._clauses.objects(verb))

    def _people(self, verb: int) -> Iterator[tuple[ParticipantRole, int]]:
        agent = self._clauses.agent(verb)
        if agent is not None:
            for one in (agent, *self._clauses.joined(agent)):
                yield "agent", one
        for one in self._clauses.objects(verb):
            yield "target", one
        together = self._clauses.oblique(verb, "with")
        if together is not None:
            yield "other", together

    def _names(self, rule: Rule, people: tuple[tuple[ParticipantRole, int], ...]) -> bool:
        roles = ("agent",) if rule.who == "agent" else ("agent", "target")
        held = [one for role, one in people if role in roles]
        if any(len(self._referents.mentions(one)) > 1 for one in held):
            return True
        if rule.who == "person":
            return any(self._is_someone(one) for one in held)
        return any(self._referents.is_named(one) or self._is_someone(one) for one in held)

    def _is_done_to(self, rule: Rule, people: tuple[tuple[ParticipantRole, int], ...]) -> bool:
        """``shot the editor``; not ``shot a film``, ``killed the bill``."""
        targets = (one for role, one in people if role == "target")
        return rule.whom != "person" or any(
            self._is_someone(one) or self._referents.is_doer(one) for one in targets
        )

    def _is_someone(self, index: int) -> bool:
        word = self._parsed.words[index]
        personal = word in ("he", "she", "him", "her")
        return personal or (self._referents.is_named(index) and self._referents.is_person(index))

    def _noun(self, index: int) -> _Event | None:
        rule = noun_rules().get(self._parsed.words[index])
        token = self._parsed.tokens[index]
        if rule is None or token.relation in ("compound", "nmod:poss"):
            return None
        owner = self._clauses.owner(index)
        if rule.governed:
            return self._governed(rule, index)
        if owner is None or not self._is_someone(owner):
            return None
        return _Event(rule, index, index, (("target", owner),))

    def _governed(self, rule: Rule, index: int) -> _Event | None:
        """``is planning a meeting with Biden``."""
        verb = self._parsed.tokens[index].head
        if self._parsed.words[verb] not in rule.governed:
            return None
        agent, other = self._clauses.agent(verb), self._clauses.oblique(index, "with", "between")
        held = [("agent", agent), ("other", other)]
        people = tuple((role, one) for role, one in held if one is not None)
        if not any(self._is_someone(one) for _, one in people):
            return None
        return _Event(rule, index, verb, people)  # type: ignore[arg-type]

    def _claim(self, one: _Event) -> EventClaim | None:
        sheet, span = self._sheet, self._parsed.tokens[one.word].span
        teller = self._tellers.teller(span)
        told = asserted(self._parsed, one.word)
        if told.factuality == "did_not_happen" and self._cannot(one.word):
            return None
        what = clause_words(sheet, self._clauses, one.told_by)
        if len(what.split()) < _FEWEST_WORDS or sheet.quotation_at(span.start) is not None:
            return None
        participants = self._participants(one)
        sentence = sheet.evidence([span])
        return EventClaim(
            id=sheet.claim_id("event", span),
            article=sheet.article.id,
            sentence=sentence,
            paragraph=sheet.paragraph_at(sentence.start),
            voice=teller.voice,
            within=teller.statement.id if teller.statement else None,
            span=span,
            type=one.rule.type,
            what=what,
            factuality=as_told(told.factuality, teller),
            when=self._dates.when(one.word, one.told_by, told.factuality),
            participants=participants,
        )

    def _cannot(self, verb: int) -> bool:
        """``cannot leave``, ``has been unable to leave``: a state, no event."""
        near = (verb, *list(self._parsed.above(verb))[:1])
        words = {self._parsed.words[one] for at in near for one in (at, *self._parsed.children[at])}
        return bool(words & {"can", "ca", "could", "unable", "cannot", "only", "stop", "stops"})

    def _participants(self, one: _Event) -> tuple[ClaimParticipant, ...]:
        found: dict[str, ClaimParticipant] = {}
        for role, index in one.people:
            for mention in self._referents.mentions(index):
                found.setdefault(mention.id, ClaimParticipant(mention=mention.id, role=role))
        return tuple(found.values())
