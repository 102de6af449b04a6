"""Whose step it is, and who else has a part in it: the places of ``procedures.toml``."""

from collections.abc import Iterator

from casetrail.lang import en
from casetrail.lang.en.inflect import verb_list
from casetrail.read.what.clause import Clauses
from casetrail.read.what.patterns import Pattern, acts
from casetrail.read.what.referents import Referents

_ITS = "its "
"""Before a preposition: on the noun only. "Her extradition to Lorvania", not "put to a court"."""
Places = Iterator[int | None]


class People:
    """Finds the people of a step: ``verb`` says it, ``noun`` is what it is about, ``inner`` the
    verb embedded in that. For a step said by a noun alone, ``verb`` and ``noun`` are the same.
    """

    def __init__(self, clauses: Clauses, referents: Referents) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents

    def person(
        self, pattern: Pattern, verb: int, noun: int, inner: int | None = None
    ) -> int | None:
        """Return the person whose step it is: the first of the pattern's places that is one."""
        for place in pattern.person:
            if place == "agent" and self._parsed.words[verb] in verb_list("taking_verbs"):
                continue
            if place == "person agent" and self._parsed.words[verb] not in verb_list(
                "winning_verbs"
            ):
                continue  # "granted by the president": it is not his
            for index in self.places(place, verb, noun, inner):
                if index is not None and self._may_be(index, verb, noun):
                    return index
        return None

    def _may_be(self, index: int, verb: int, noun: int) -> bool:
        """A person; "my convictions" are beliefs."""
        own = verb == noun and self._parsed.words[index] in ("my", "our", "your")
        return not own and self._referents.is_person(index)

    def places(self, place: str, verb: int, noun: int, inner: int | None = None) -> Places:
        """Yield what stands at a place; any other name is a preposition, on the noun or verb."""
        if place == "owner":
            yield from self._owners(verb, noun)
        elif place in ("agent", "person agent"):
            yield from self._agents(verb)
        elif place in ("recipient", "person recipient"):
            yield from self._recipients(place, verb, noun)
        elif place == "target":
            yield self._clauses.target(verb)
        elif place == "whom":
            yield self._clauses.target(inner) if inner is not None else None
        elif place == "inside":
            yield from self._under(verb)
        else:
            cases = ("for", "on behalf of") if place == "beneficiary" else (place,)
            yield self._clauses.oblique(noun, *cases)
            yield self._clauses.oblique(verb, *cases)

    def _agents(self, verb: int) -> Places:
        agent = self._clauses.agent(verb)
        if agent is not None:
            yield self.client(agent)
            yield agent

    def client(self, agent: int) -> int | None:
        """Return whose side an agent is: "lawyers for Venn", "her family"; None for another."""
        if self._parsed.words[agent].removesuffix("s") not in en.words("sides"):
            return None
        owner = self._clauses.owner(agent)
        return owner if owner is not None else self._clauses.oblique(agent, "for", "of")

    def _recipients(self, place: str, verb: int, noun: int) -> Places:
        if place == "person recipient" and self._clauses.is_passive(verb):
            yield self._clauses.subject(verb)
        yield from (one for one in self._clauses.objects(verb) if one != noun)
        yield self._clauses.oblique(verb, "to")
        yield self._clauses.oblique(noun, "to")

    def _owners(self, verb: int, noun: int) -> Places:
        """``her arrest``, ``the request for her extradition``, ``charges against her``.

        "Lorvania's request for her extradition" is of her first.
        """
        for _, inner in self._clauses.obliques(noun):
            yield self._clauses.owner(inner)
        yield self._clauses.owner(noun)
        yield self._clauses.oblique(noun, "for", "against", "by", "on", "from")
        for done in self._parsed.with_relation(noun, "acl"):  # "the sentence imposed on Venn"
            yield self._clauses.oblique(done, "on", "against")
        yield self._faced_by(noun)
        yield from self._parsed.with_relation(noun, "compound")
        yield from self._loose(verb, noun)

    def _faced_by(self, noun: int) -> int | None:
        """``Venn faces extradition``, ``is fighting deportation``."""
        token = self._parsed.tokens[noun]
        faced = self._parsed.words[token.head] in verb_list("facing_verbs")
        return self._clauses.subject(token.head) if token.relation == "obj" and faced else None

    def _loose(self, verb: int, noun: int) -> Places:
        """What a parse may hang on the verb: "issued a warrant for the arrest of Venn"."""
        for case, word in self._clauses.obliques(verb):
            if word != noun and case in ("for", "against", "of"):
                yield self._clauses.owner(word)
                yield word

    def _under(self, verb: int) -> Places:
        """The people behind a verb and below it, named ones first."""
        below, waiting = [], [child for child in self._parsed.children[verb] if child > verb]
        while waiting:
            one = waiting.pop()
            below.append(one)
            waiting += self._parsed.children[one]
        below.sort()
        yield from (one for one in below if self._referents.is_named(one))
        yield from below

    def owner_of(self, matter: int) -> int | None:
        """Return whose matter it is: "the ex-hacker's extradition", "Venn faces extradition"."""
        found = self.places("owner", matter, matter)
        return next((i for i in found if i is not None and self._referents.is_person(i)), None)

    def parties(
        self, pattern: Pattern, verb: int, noun: int, inner: int | None, person: int | None
    ) -> Iterator[tuple[str, int]]:
        """Yield the other parties with their roles; all that "and" joins have the same."""
        for place, role in pattern.parties.items():
            for index in self._party(place, verb, noun, inner):
                known = index is not None and index not in (person, noun)
                if index is not None and known and self._referents.is_party(index):
                    yield from ((role, one) for one in (index, *self._clauses.joined(index)))
                    break

    def _party(self, place: str, verb: int, noun: int, inner: int | None) -> Places:
        if self._takes_in(verb, noun) and place in ("agent", "addressee", "from"):
            yield from self._of_received(place, verb, noun)
        elif place == "agent":
            yield self._clauses.agent(verb)
            if verb == noun:
                yield self._clauses.owner(noun)
                yield from self._parsed.with_relation(noun, "compound")
        elif place == "asker":
            yield self._clauses.owner(noun)
            yield self._clauses.oblique(noun, "from", "by")
        elif place == "addressee":
            yield from (one for one in self._clauses.objects(verb) if one != noun)
        else:
            case = place.removeprefix(_ITS)
            heads = (noun,) if place != case else (noun, verb)
            for head in (*heads, *((inner,) if inner is not None else ())):
                yield self._clauses.oblique(head, case)
            for _, one in self._clauses.obliques(noun):
                yield self._clauses.oblique(one, case)

    def _of_received(self, place: str, verb: int, noun: int) -> Places:
        """``Spain received Mexico's request``: its agent is asked, its owner asks."""
        if place == "addressee":
            yield self._clauses.agent(verb)
        elif place == "agent":
            yield self._clauses.owner(noun)
            yield from self._parsed.with_relation(noun, "compound")
            yield self._clauses.oblique(noun, "from")

    def _takes_in(self, verb: int, noun: int) -> bool:
        """``Spain received Mexico's request``: who does it is asked."""
        words = self._parsed.words
        return words[verb] in verb_list("taking_verbs") and acts().get(words[noun]) == "request"

    def is_allowed(self, pattern: Pattern, verb: int) -> bool:
        """Say whether who does it can: a person appeals; a court or a government approves."""
        agent = self._clauses.agent(verb)
        if pattern.agents == "courts":
            return agent is not None and self.is_court(agent)
        if agent is None:
            return True
        if self._parsed.words[verb] in verb_list("accepting_verbs"):
            return self._referents.is_body(agent)
        body = self._referents.is_body(agent) and self.client(agent) is None
        return pattern.agents is None or body == (pattern.agents == "bodies")

    def is_court(self, index: int) -> bool:
        """``the 6th Circuit Court of Appeals``, ``a three-judge panel``, ``Judge Okwendo``."""
        beside = ("compound", "amod", "flat", "nmod:desc", "nmod")
        own = {index, *self._parsed.with_relation(index, *beside)}
        return not en.words("court_words").isdisjoint(self._parsed.words[one] for one in own)

    def decides(self, index: int) -> bool:
        """Say whether it can say no for itself: a state, an office, somebody named, "he"."""
        if self._referents.is_party(index) or self._referents.is_named(index):
            return True
        return self._parsed.words[index] in ("he", "she", "it")
