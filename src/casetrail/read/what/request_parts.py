"""The parts of a request in the parse: what is wanted, who is asked, whose request it is."""

from functools import cache

from casetrail.lang import en
from casetrail.lang.en.inflect import noun_forms
from casetrail.read.what.clause import Clauses
from casetrail.read.what.referents import Referents

_QUESTIONS = frozenset({"if", "whether", "why", "when", "how", "what"})
_REFUGE = frozenset({"asylum", "refuge", "protection", "haven"})
_FROM = frozenset({"from", "in", "to"})
_CLAUSES = ("xcomp", "advcl", "acl", "ccomp")
_NOUNS = frozenset({"NOUN", "PROPN"})


@cache
def _request_nouns() -> frozenset[str]:
    nouns = en.table("asks")["answered"]["nouns"]
    return frozenset(form for noun in nouns for form in noun_forms(noun))


class RequestParts:
    """Asks a parse for them; everything is an index of a token."""

    def __init__(self, clauses: Clauses, referents: Referents) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents

    def thing(self, verb: int, asked: int) -> int | None:
        """``asked the king for a pardon``: a parse may hang it on the king."""
        thing = self._clauses.oblique(verb, "for")
        return thing if thing is not None else self._clauses.oblique(asked, "for")

    def is_request(self, noun: int) -> bool:
        """``her request``; not an appeal to a court, "the appeal against the ruling"."""
        words = self._parsed.words
        legal = words[noun] in noun_forms("appeal")
        attacks = legal and self._clauses.oblique(noun, "against", "of") is not None
        verb = self._parsed.tokens[noun].head
        agent = self._clauses.agent(verb) if legal else None
        judged = agent is not None and self._is_judge(agent)
        return words[noun] in _request_nouns() and not attacks and not judged

    def _is_judge(self, index: int) -> bool:
        beside = self._parsed.with_relation(index, "compound", "amod", "flat")
        held = {self._parsed.words[one] for one in (index, *beside)}
        return not held.isdisjoint(en.words("court_words"))

    def object(self, verb: int) -> int | None:
        """Return the first object of a verb."""
        return next(iter(self._clauses.objects(verb)), None)

    def marks(self, verb: int) -> set[str]:
        """Return the words that open a verb's clause."""
        found = self._parsed.with_relation(verb, "mark", "advmod")
        return {self._parsed.words[mark] for mark in found}

    def infinitive(self, verb: int, asked: int) -> int | None:
        """Return the verb of what is wanted: "asked Lorvania to free her"."""
        below = (c for head in (verb, asked) for c in self._parsed.with_relation(head, *_CLAUSES))
        return next((c for c in below if c > verb and "to" in self.marks(c)), None)

    def asks_if(self, verb: int) -> bool:
        """``asked whether``, ``asked about``: a question."""
        below = self._parsed.with_relation(verb, "ccomp", "advcl", "xcomp")
        told = any(self.marks(child) & _QUESTIONS for child in below)
        return told or self._clauses.oblique(verb, "about") is not None

    def is_wished(self, verb: int) -> bool:
        """``demanded that it free her``, ``that it should free her``."""
        helpers = self._parsed.with_relation(verb, "aux")
        should = any(self._parsed.words[one] in ("should", "must") for one in helpers)
        return should or self._parsed.tokens[verb].tag in ("VB", "VBP")

    def addressee(self, verb: int, thing: int) -> int | None:
        """Return whom a thing is asked of; asylum is asked of the state that it is sought in."""
        refuge = self._parsed.words[thing] in _REFUGE
        cases = {"from", "of", "to", "with"} | ({"in"} if refuge else set())
        around = [(head, *each) for head in (verb, thing) for each in self._clauses.obliques(head)]
        for head, case, word in around:
            near = case in _FROM or head == verb
            body = self._parsed.tokens[word].part in _NOUNS and self._referents.is_body(word)
            if case in cases and near and body and word != thing:
                return word
        return None

    def owner(self, noun: int) -> int | None:
        """Return whose request it is: "Lorvania's", "US", "from Lorvania"."""
        owner = self._clauses.owner(noun)
        owner = owner if owner is not None else self._clauses.oblique(noun, "from", "by")
        if owner is not None:
            return owner
        beside = self._parsed.with_relation(noun, "compound", "amod")
        return next((one for one in beside if self._referents.is_party(one)), None)
