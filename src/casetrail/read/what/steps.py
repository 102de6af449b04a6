"""Steps of procedures: where the text says one, of whom, and who else has a part in it."""

from collections.abc import Iterator

from casetrail.lang.en.inflect import verb_list
from casetrail.read.what.bare_acts import BareActs
from casetrail.read.what.by_class import ByClass
from casetrail.read.what.by_noun import ByNoun
from casetrail.read.what.by_verb import ByVerb
from casetrail.read.what.clause import Clauses
from casetrail.read.what.found import Found
from casetrail.read.what.objects import is_question
from casetrail.read.what.people import People
from casetrail.read.what.referents import Referents

_BESIDE = frozenset({"acl", "acl:relcl", "amod"})
_GIVING = frozenset({"granted", "approved", "pardoned", "released", "surrendered", "offered"})
_ONE_BY_ONE = frozenset({"extradition", "deportation", "asylum", "pardon"})


class StepFinder:
    """Finds the steps that an article tells, each token saying one at most."""

    def __init__(self, clauses: Clauses, referents: Referents) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents
        people = People(clauses, referents)
        self._by_class = ByClass(clauses, referents, people)
        self._by_verb = ByVerb(clauses, referents, people)
        self._bare = BareActs(clauses, referents, people)
        self._by_noun = ByNoun(clauses, referents, people, self._by_class)

    def find(self) -> tuple[Found, ...]:
        """Return the steps in order of their triggers."""
        found: dict[int, Found] = {}
        used: set[int] = set()
        said = (*self._by_class.find(), *self._by_verb.find(), *self._bare.appeals())
        for one in (*map(self._refused, said), *self._by_noun.find()):
            if one.trigger not in found and one.trigger not in used:
                found[one.trigger] = one
                used.update(one.used)
        kept = (found[trigger] for trigger in sorted(found) if self._is_free(trigger, found))
        return tuple(each for one in kept if self._is_told(one) for each in self._each(one))

    def _each(self, one: Found) -> Iterator[Found]:
        """``Venn and Okon were arrested``: a step of each, if both are named.

        A parse may take both for subjects; "his rival in the vote, Okon, was arrested" is one man.
        """
        done_to = one.person is not None and one.person == self._clauses.target(one.told_by)
        beside = self._parsed.tokens[one.told_by].relation in _BESIDE
        if one.person is None or not done_to or beside:
            yield one  # "Okon, who was held, and Tarr": he alone
            return
        subjects = self._parsed.with_relation(one.told_by, "nsubj:pass")
        others = {*self._clauses.joined(one.person), *subjects} - {one.person}
        named = [other for other in sorted(others) if self._is_named(other)]
        if subjects and not self._is_named(one.person) and set(named) & set(subjects):
            yield one._replace(person=named.pop(0))
        else:
            yield one
        yield from (one._replace(person=other, also=True) for other in named)

    def _is_named(self, index: int) -> bool:
        named = self._referents.is_named(index) or self._referents.apposed(index) is not None
        return named and self._referents.is_person(index)

    def _is_free(self, trigger: int, found: dict[int, Found]) -> bool:
        return not any(trigger in one.used for at, one in found.items() if at != trigger)

    def _is_told(self, one: Found) -> bool:
        return not is_question(self._clauses, one.told_by) and not self._is_of_many(one)

    def _is_of_many(self, one: Found) -> bool:
        """``turned over seven prisoners``: no procedure of anybody's."""
        if one.person is None or one.kind.name not in _ONE_BY_ONE:
            return False
        many = self._parsed.tokens[one.person].tag in ("NNS", "NNPS")
        return many and not self._referents.is_named(one.person)

    def _refused(self, one: Found) -> Found:
        """``refused to grant her asylum``, ``declined to release him``: it is a refusal."""
        token = self._parsed.tokens[one.told_by]
        declined = self._parsed.words[token.head] in verb_list("declining_verbs")
        if token.relation != "xcomp" or not declined or one.pattern.step not in _GIVING:
            return one
        if one.kind.refused is None:
            return one
        return one._replace(
            pattern=one.kind.refused,
            trigger=token.head,
            told_by=token.head,
            used=(*one.used, one.trigger),
        )
