"""Steps said by a verb of a class about the procedure's matter: "Ecuador granted him asylum"."""

from collections.abc import Iterator

from casetrail.lang.en.inflect import verb_list
from casetrail.read.what.bare_acts import BareActs
from casetrail.read.what.clause import Clauses
from casetrail.read.what.definite import is_of_someone
from casetrail.read.what.found import Found
from casetrail.read.what.matter import Matter, embedded_verb, follows, matter_of
from casetrail.read.what.objects import begun, is_negated, is_question, objects_of, verbs
from casetrail.read.what.patterns import Kind, Pattern, classes, kinds, lemma_in
from casetrail.read.what.people import People
from casetrail.read.what.referents import Referents

_OPEN = frozenset({"for", "to", "over", "off", "against", "out", "down"})


class ByClass:
    """Finds the steps that verbs of a class say."""

    def __init__(self, clauses: Clauses, referents: Referents, people: People) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents
        self._people = people
        self._bare = BareActs(clauses, referents, people)

    def find(self) -> Iterator[Found]:
        """Yield the steps in order of their verbs; a verb may be tried in several classes."""
        for verb in verbs(self._clauses):
            for _, after, name in classes().get(self._parsed.words[verb], ()):
                told = (self._of_class(verb, after, name, kind) for kind in kinds())
                yield from (found for found in told if found is not None)
                bare = self._bare.find(verb, after, name)
                if bare is not None:
                    yield bare

    def _of_class(self, verb: int, after: str, name: str, kind: Kind) -> Found | None:
        if name == "light":
            return self._of_light_verb(verb, after, kind)
        patterns = kind.by_class.get(name, ())
        about = self._of_objects(patterns, verb, after, kind)
        return about or (self._of_embedded(kind, patterns[0], verb, after) if patterns else None)

    def _of_objects(
        self, patterns: tuple[Pattern, ...], verb: int, after: str, kind: Kind
    ) -> Found | None:
        objects = objects_of(self._clauses, verb, after) if patterns else []
        subjects = begun(self._clauses, verb) if patterns and not after else []
        for noun in (*objects, *subjects):
            matter = matter_of(self._clauses, kind, noun)
            for pattern in patterns if matter else ():
                told = noun in objects or pattern.subject
                if matter and told and self._fits(pattern, matter, verb, kind):
                    return self._made(kind, pattern, verb, noun, matter)
        return None

    def _of_light_verb(self, verb: int, after: str, kind: Kind) -> Found | None:
        """``filed an appeal against the extradition``, ``made an offer of asylum``."""
        for noun in objects_of(self._clauses, verb, after):
            matter = matter_of(self._clauses, kind, noun)
            for pattern in kind.by_class.get(matter.act or "", ()) if matter else ():
                if matter and (matter.noun in pattern.matters or matter.noun == kind.name):
                    return self._made(kind, pattern, verb, noun, matter)
        return None

    def of_act(self, kind: Kind, noun: int) -> Found | None:
        """``Lorvania's extradition request``, ``the offer of asylum``: told to be there."""
        matter = matter_of(self._clauses, kind, noun)
        for pattern in kind.by_class.get(matter.act or "", ()) if matter else ():
            if matter and (matter.noun in pattern.matters or matter.noun == kind.name):
                found = self._made(kind, pattern, noun, noun, matter)
                return found._replace(presupposed=True) if found else None
        return None

    def _of_embedded(self, kind: Kind, pattern: Pattern, verb: int, after: str) -> Found | None:
        """``agreed to extradite her``; ``ruled that she cannot be extradited``."""
        inner = self._embedded(kind, verb, after)
        if inner is None or is_question(self._clauses, inner):
            return None
        if not self._people.is_allowed(pattern, verb):
            return None
        told: Pattern | None = pattern
        if is_negated(self._clauses, inner):  # "urged Lorvania not to extradite her": no step
            told = kind.refused if pattern.step in ("approved", "ordered") else None
        matter = Matter(kind.name, None, inner)
        return self._made(kind, told, verb, inner, matter) if told else None

    def _embedded(self, kind: Kind, verb: int, after: str) -> int | None:
        """Return the kind's own verb inside: "agreed to extradite her".

        A verb of other uses ("return", "hold") needs somebody named, or "him", behind it.
        """
        if after and not (after in _OPEN and follows(self._clauses, verb, after)):
            return None
        inner = embedded_verb(self._clauses, kind, verb)
        if inner is None or lemma_in(self._parsed.words[inner], kind.sure):
            return inner
        target = self._clauses.target(inner)
        known = target is not None and self._referents.is_known_person(target)
        return inner if known else None

    def _fits(self, pattern: Pattern, matter: Matter, verb: int, kind: Kind) -> bool:
        taking = self._parsed.words[verb] in verb_list("taking_verbs")
        if taking and matter.act in ("request", "offer"):
            return False
        if (matter.act == "appeal" or pattern.acts) and matter.act not in pattern.acts:
            return False
        if matter.noun not in pattern.matters and matter.noun != kind.name:
            return False
        return self._people.is_allowed(pattern, verb)

    def _made(
        self, kind: Kind, pattern: Pattern, verb: int, noun: int, matter: Matter
    ) -> Found | None:
        inner = matter.embedded
        places = pattern._replace(person=("whom",)) if noun == inner else pattern
        person = self._people.person(places, verb, noun, inner)
        known = person is not None or pattern.agents == "courts" or inner is not None
        if not known and not is_of_someone(self._clauses, noun):
            return None
        if (person is None and inner is not None) or not self._has_forum(kind, verb, noun):
            return None
        parties = tuple(self._people.parties(pattern, verb, noun, inner, person))
        used = tuple(one for one in (noun, inner, *self._inside(noun)) if one is not None)
        return Found(kind, pattern, verb, verb, person, parties, matter.noun, used=used)

    def _inside(self, noun: int) -> list[int]:
        """The nouns of an object's own phrase: "the extradition request" tells no second step."""
        direct = self._parsed.with_relation(noun, "compound", "amod")
        return [*direct, *(word for _, word in self._clauses.obliques(noun))]

    def _has_forum(self, kind: Kind, verb: int, noun: int) -> bool:
        """Say whether it is put to one of the forums that the kind needs, if it needs any."""
        heads = [word for one in (verb, noun) for _, word in self._clauses.obliques(one)]
        words = " ".join(self._phrase(one) for one in (noun, *heads)) + " "
        return not kind.forum or any(forum in words for forum in kind.forum)

    def _phrase(self, index: int) -> str:
        beside = self._parsed.with_relation(index, "compound", "amod", "flat", "nmod")
        return " ".join(self._parsed.words[one] for one in sorted((index, *beside)))
