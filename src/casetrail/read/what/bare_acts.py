"""Acts whose matter is told elsewhere: "agreed to Washington's request", "will appeal"."""

from collections.abc import Iterator

from casetrail.lang import en
from casetrail.lang.en.inflect import forms_of
from casetrail.read.what.clause import Clauses
from casetrail.read.what.context import Context
from casetrail.read.what.forums import to_a_forum
from casetrail.read.what.found import Found
from casetrail.read.what.objects import objects_of, verbs
from casetrail.read.what.patterns import Kind, Pattern, acts
from casetrail.read.what.people import People
from casetrail.read.what.referents import Referents

_BARE = frozenset({"request", "offer", "appeal"})
_GOES_BACK = frozenset({"refuse", "grant", "approve", "withdraw"})
"""Classes of verbs whose "it" may be a request: "examined the request and turned it down"."""
_NEAR = 14
"""Tokens before "it" in which the request it means is looked for."""


class BareActs:
    """Finds them; the matter named nearest says which procedure it is."""

    def __init__(self, clauses: Clauses, referents: Referents, people: People) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents
        self._people = people
        self._context = Context(clauses)

    def find(self, verb: int, after: str, name: str) -> Found | None:
        """Return the step of a verb of the class ``name`` whose object is a bare act."""
        if to_a_forum(self._clauses, verb):
            return None  # an application to a human-rights court is a complaint
        for held in objects_of(self._clauses, verb, after):
            noun = self._meant(held, name)
            act = acts().get(self._parsed.words[noun])
            own = noun == held and self._has_own_matter(noun)
            if act not in _BARE or own or not self._is_the(noun, name):
                continue
            found = self._in_context(verb, noun, act, name)
            if found is not None:
                return found
        return None

    def appeals(self) -> Iterator[Found]:
        """Yield ``Venn will appeal``: against what was decided last."""
        for verb in verbs(self._clauses):
            person = self._appellant(verb)
            if person is not None:
                kind = next((kind for kind, _ in self._context.before(verb)), None)
                patterns = kind.by_class.get("appeal", ()) if kind else ()
                pattern = next((one for one in patterns if not one.acts), None)
                if kind and pattern:
                    yield Found(kind, pattern, verb, verb, person, (), kind.name)

    def _appellant(self, verb: int) -> int | None:
        if self._parsed.words[verb] not in forms_of("appeal") or self._clauses.objects(verb):
            return None
        to_whom = self._clauses.oblique(verb, "for", "to")
        if to_whom is not None and not self._people.is_court(to_whom):
            return None  # "appealed for calm"
        agents = (i for i in self._people.places("agent", verb, verb) if i is not None)
        person = next(agents, None)
        return person if person is not None and self._referents.is_person(person) else None

    def _meant(self, noun: int, name: str) -> int:
        """Return the act that "it" goes back to; any other noun itself."""
        if self._parsed.words[noun] != "it" or name not in _GOES_BACK:
            return noun
        before = range(noun - 1, max(-1, noun - _NEAR), -1)
        told = (i for i in before if acts().get(self._parsed.words[i]) in ("request", "offer"))
        return next(told, noun)

    def _has_own_matter(self, noun: int) -> bool:
        """``a request for information``: about something told."""
        cases = {case for case, _ in self._clauses.obliques(noun)}
        inner = self._parsed.with_relation(noun, "compound")
        bound = self._parsed.with_relation(noun, "acl")
        wished = any(self._parsed.tokens[child].tag == "VB" for child in bound)
        return bool(cases & {"for", "of", "against", "to"} or inner or wished)

    def _is_the(self, noun: int, name: str) -> bool:
        beside = self._parsed.with_relation(noun, "det", "nmod:poss")
        told = (self._parsed.words[one] not in en.words("vague_determiners") for one in beside)
        return name == "light" or any(told)

    def _in_context(self, verb: int, noun: int, act: str, name: str) -> Found | None:
        wanted = act if name == "light" else name
        for kind, at in self._context.before(noun):
            for pattern in kind.by_class.get(wanted, ()):
                if _fits(pattern, act, name) and self._people.is_allowed(pattern, verb):
                    return self._made(kind, pattern, verb, noun, at)
        return None

    def _made(self, kind: Kind, pattern: Pattern, verb: int, noun: int, at: int) -> Found:
        person = self._people.person(pattern, verb, noun)
        if person is None or not self._referents.is_named(person):
            person = self._people.owner_of(at) or person
        parties = tuple(self._people.parties(pattern, verb, noun, None, person))
        return Found(kind, pattern, verb, verb, person, parties, kind.name, used=(noun,))


def _fits(pattern: Pattern, act: str, name: str) -> bool:
    """A rejected appeal is no refused request: only the patterns of appeals are of appeals."""
    of_appeal = act == "appeal" or pattern.step == "appealed"
    return act in pattern.acts if of_appeal and name != "light" else not pattern.acts
