"""Requests in the parse: who asks whom for what, in the shapes of ``asks.toml``."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from casetrail.lang import en
from casetrail.lang.en.inflect import forms_of
from casetrail.read.what.clause import Clauses
from casetrail.read.what.referents import Referents
from casetrail.read.what.request_parts import RequestParts
from casetrail.types import AskState

_NOUNS = frozenset({"NOUN", "PROPN"})


class Request(NamedTuple):
    """A request as found: the verb or noun that says it, its people, and what is wanted."""

    verb: int
    asker: int
    asked: int
    wanted: int
    whole: bool
    """What is wanted is a clause ("to free her"), not a thing."""
    state: AskState | None = None


@cache
def _table(group: str, key: str = "verbs") -> dict[str, tuple[str, ...]]:
    """Map every form of a group's verbs to the words that must follow it."""
    rows = en.table("asks")[group]
    found: dict[str, list[str]] = {}
    for row in rows if isinstance(rows, list) else [rows]:
        for words in row[key]:
            verb, _, after = words.partition(" ")
            for form in forms_of(verb):
                found.setdefault(form, []).append(after)
    return {form: tuple(after) for form, after in found.items()}


class Requests:
    """Finds the requests that a verb or noun says."""

    def __init__(self, clauses: Clauses, referents: Referents) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._parts = RequestParts(clauses, referents)
        self._shapes: tuple[Callable[[int], Iterator[Request]], ...] = (
            self._to_do,
            self._that,
            self._for_to,
            self._a_thing,
            self._answered,
            self._as_noun,
        )

    def find(self) -> Iterator[Request]:
        """Yield the requests in order of the text, one for each who was asked."""
        for index, token in enumerate(self._parsed.tokens):
            if token.part in ("VERB", "NOUN"):
                found = (one for shape in self._shapes for one in shape(index))
                yield from (each for one in found for each in self._each(one))

    def _each(self, one: Request) -> Iterator[Request]:
        """``urged the United Nations, as well as all its members, to speak``: one for each."""
        joined = [*self._clauses.joined(one.asked), *self._clauses.joined(one.verb)]
        nouns = (other for other in joined if self._parsed.tokens[other].part in _NOUNS)
        yield one
        yield from (one._replace(asked=other) for other in nouns if other != one.wanted)

    def _to_do(self, verb: int) -> Iterator[Request]:
        """``asked Lorvania to free her``, ``appealed to the king for mercy``."""
        asker = self._clauses.agent(verb)
        for after in _table("ask").get(self._parsed.words[verb], ()):
            asked = self._clauses.oblique(verb, after) if after else self._parts.object(verb)
            if asked is None or asker is None or self._parts.asks_if(verb):
                continue
            wanted, thing = self._parts.infinitive(verb, asked), self._parts.thing(verb, asked)
            if wanted is not None:
                yield Request(verb, asker, asked, wanted, True)
            elif thing is not None and thing != asked:
                yield Request(verb, asker, asked, thing, False)
            else:
                continue
            return

    def _that(self, verb: int) -> Iterator[Request]:
        """``demanded that Lorvania free her``."""
        asker = self._clauses.agent(verb)
        if "" not in _table("that").get(self._parsed.words[verb], ()) or asker is None:
            return
        for child in self._told_that(verb):
            asked = self._clauses.subject(child)
            wished = self._parts.is_wished(child) and not self._clauses.is_passive(child)
            if asked is not None and asked != asker and wished:
                yield Request(verb, asker, asked, child, True)

    def _told_that(self, verb: int) -> list[int]:
        if self._parts.asks_if(verb):
            return []
        loose = self._parsed.with_relation(verb, "xcomp")
        return [
            *self._parsed.with_relation(verb, "ccomp"),
            *(child for child in loose if "that" in self._parts.marks(child)),
        ]

    def _for_to(self, verb: int) -> Iterator[Request]:
        """``called for Lorvania to free her``."""
        asker = self._clauses.agent(verb)
        if "for" not in _table("for to").get(self._parsed.words[verb], ()) or asker is None:
            return
        behind = self._clauses.oblique(verb, "for")
        for child in self._parsed.with_relation(verb, "advcl", "ccomp", "xcomp"):
            marks = self._parts.marks(child)
            subject = self._parsed.with_relation(child, "nsubj") if "for" in marks else []
            asked = subject[0] if subject else behind
            if asked is not None and "to" in marks:
                yield Request(verb, asker, asked, child, True)
                return

    def _a_thing(self, verb: int) -> Iterator[Request]:
        """``requested a visa from Lorvania``, ``applied to Ecuador for asylum``."""
        asker = self._clauses.agent(verb)
        for after in _table("thing").get(self._parsed.words[verb], ()):
            thing = self._clauses.oblique(verb, after) if after else self._parts.object(verb)
            if thing is None or asker is None or self._parsed.tokens[thing].part != "NOUN":
                continue
            if self._parsed.words[thing] in en.table("asks")["nothing"]["words"]:
                continue
            asked = self._parts.addressee(verb, thing)
            if asked is not None:
                yield Request(verb, asker, asked, thing, False)
                return

    def _answered(self, verb: int) -> Iterator[Request]:
        """``British authorities agreed to Washington's request``."""
        word, asked = self._parsed.words[verb], self._clauses.agent(verb)
        states: tuple[AskState, ...] = ("granted", "refused")
        for state, after in ((s, a) for s in states for a in _table("answered", s).get(word, ())):
            loose = not after or self._clauses.particle(verb) == after  # "turned down"
            noun = self._parts.object(verb) if loose else self._clauses.oblique(verb, after)
            if noun is None or not self._parts.is_request(noun):
                continue
            asker = self._parts.owner(noun)
            if asker is not None and asked is not None and asker != asked:
                yield Request(verb, asker, asked, noun, False, state)
                return

    def _as_noun(self, noun: int) -> Iterator[Request]:
        """``Russia dodged US requests to extradite her``; ``her request to Cuba for asylum``."""
        token, words = self._parsed.tokens[noun], self._parsed.words
        if token.part != "NOUN" or not self._parts.is_request(noun):
            return
        dodged = token.relation == "obj" and words[token.head] in _table("answered", "unanswered")
        asked = self._clauses.agent(token.head) if dodged else self._clauses.oblique(noun, "to")
        state: AskState | None = "unanswered" if dodged else None
        asker, wanted = self._parts.owner(noun), self._parts.infinitive(noun, noun)
        thing = wanted if wanted is not None else self._clauses.oblique(noun, "for")
        if asker is not None and asked is not None and asker != asked and thing is not None:
            yield Request(noun, asker, asked, thing, wanted is not None, state)
