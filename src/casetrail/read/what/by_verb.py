"""Steps said by a verb of their own: "She was arrested", "The court convicted him"."""

from collections.abc import Iterator

from casetrail.read.what.clause import Clauses
from casetrail.read.what.found import Found
from casetrail.read.what.matter import follows
from casetrail.read.what.needs import NAMED, met
from casetrail.read.what.objects import is_negated, verbs
from casetrail.read.what.patterns import Kind, Pattern, kinds, verb_forms
from casetrail.read.what.people import People
from casetrail.read.what.referents import Referents

_WILL = frozenset({"will", "would", "wo", "'ll", "’ll"})


class ByVerb:
    """Finds the steps that verbs say by themselves."""

    def __init__(self, clauses: Clauses, referents: Referents, people: People) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents
        self._people = people

    def find(self) -> Iterator[Found]:
        """Yield the steps in order of their verbs."""
        for verb in verbs(self._clauses):
            for kind in kinds():
                for pattern in self._patterns(kind, verb):
                    found = self._of_verb(kind, pattern, verb)
                    if found is not None:
                        yield found

    def _patterns(self, kind: Kind, verb: int) -> Iterator[Pattern]:
        lemmas = verb_forms(frozenset(kind.by_verb)).get(self._parsed.words[verb], ())
        for lemma, after in lemmas:
            if not after or follows(self._clauses, verb, after):
                yield from kind.by_verb[lemma]

    def _of_verb(self, kind: Kind, pattern: Pattern, verb: int) -> Found | None:
        noun = self._object(pattern, verb)
        if noun is None or not met(pattern.needs, self._clauses, verb):
            return None
        person = self._people.person(pattern, verb, noun)
        if person is None and not pattern.matters:
            return None
        if pattern.needs == NAMED and not (person and self._referents.is_named(person)):
            return None
        told = self._refusal(kind, pattern, verb) or pattern
        parties = tuple(self._people.parties(told, verb, noun, None, person))
        return Found(kind, told, verb, verb, person, parties, None)

    def _object(self, pattern: Pattern, verb: int) -> int | None:
        """Return the object that a pattern asks for ("commuted the sentence"), else the verb."""
        if not pattern.matters:
            return verb
        held = self._clauses.objects(verb)
        return next((one for one in held if self._parsed.words[one] in pattern.matters), None)

    def _refusal(self, kind: Kind, pattern: Pattern, verb: int) -> Pattern | None:
        """``Lorvania will not extradite her``: who decides it says no."""
        if pattern.step not in ("surrendered", "pardoned") or not is_negated(self._clauses, verb):
            return None
        helpers = {self._parsed.words[one] for one in self._parsed.with_relation(verb, "aux")}
        agent = self._clauses.agent(verb)
        says = agent is not None and self._people.decides(agent) and bool(helpers & _WILL)
        return kind.refused if says else None
