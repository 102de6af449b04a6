"""Steps said by a noun: "her arrest", "the offer of asylum", "is in custody"."""

from collections.abc import Iterator

from casetrail.read.what.by_class import ByClass
from casetrail.read.what.clause import Clauses
from casetrail.read.what.definite import is_definite
from casetrail.read.what.found import Found
from casetrail.read.what.needs import met
from casetrail.read.what.patterns import Kind, acts, kinds, nouns_of
from casetrail.read.what.people import People
from casetrail.read.what.referents import Referents

_PREDICATES = frozenset({"root", "ccomp", "parataxis", "acl:relcl", "conj"})


class ByNoun:
    """Finds the steps that nouns say."""

    def __init__(
        self, clauses: Clauses, referents: Referents, people: People, by_class: ByClass
    ) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents
        self._people = people
        self._by_class = by_class

    def find(self) -> Iterator[Found]:
        """Yield the steps in order of their nouns."""
        for index, token in enumerate(self._parsed.tokens):
            if token.part == "NOUN" and token.relation not in ("compound", "amod"):
                for kind in kinds():
                    yield from self._of_state(kind, index)
                    yield from self._of_noun(kind, index)
                    yield from self._of_act(kind, index)

    def _of_state(self, kind: Kind, index: int) -> Iterator[Found]:
        """``has been under investigation``, ``is in custody``, ``novelist on trial``."""
        case, relation = self._clauses.case(index), self._parsed.tokens[index].relation
        person: int | None = None
        if relation in _PREDICATES:
            person = self._clauses.subject(index)
        elif relation in ("nmod", "acl"):
            person = self._parsed.tokens[index].head
        for pattern in kind.by_state.get(f"{case} {self._parsed.words[index]}", ()):
            if person is not None and self._referents.is_person(person):
                yield Found(kind, pattern, index, index, person, (), None)

    def _of_noun(self, kind: Kind, index: int) -> Iterator[Found]:
        own = nouns_of(frozenset(kind.by_noun)).get(self._parsed.words[index])
        for pattern in kind.by_noun.get(own or "", ()):
            person = self._people.person(pattern, index, index)
            if person is not None and met(pattern.needs, self._clauses, index):
                parties = tuple(self._people.parties(pattern, index, index, None, person))
                told = pattern.presupposed
                yield Found(kind, pattern, index, index, person, parties, None, told)

    def _of_act(self, kind: Kind, index: int) -> Iterator[Found]:
        if self._parsed.words[index] in acts() and is_definite(self._clauses, index):
            found = self._by_class.of_act(kind, index)
            if found is not None:
                yield found
