"""How a step is told: as a fact, as planned, as a refusal or an offer; or not worth telling."""

from typing import NamedTuple

from casetrail.lang import en
from casetrail.lang.en.inflect import forms_of, noun_forms
from casetrail.read.what.asserted import asserted, presupposed
from casetrail.read.what.beside import Asserted
from casetrail.read.what.clause import Clauses
from casetrail.read.what.found import Found
from casetrail.read.what.objects import is_negated
from casetrail.read.what.referents import Referents

_READY = frozenset({"would", "will", "prepared", "ready", "willing", "agree", "agreed", "offering"})
_DECIDED = forms_of("decide") | noun_forms("decision")
_DECISIONS = frozenset(
    {"refused", "granted", "offered", "approved", "pardoned", "extended", "withdrawn", "revoked"}
)
"""Steps that the decision itself is: "has decided to offer asylum", "the decision to reject it"."""
_ONGOING = frozenset({"is", "are", "'s", "being"})
_DONE_AFTER = frozenset({"after", "since", "following", "under", "in", "behind", "on"})
"""``after his extradition``, ``in custody``: taken as done."""


class Told(NamedTuple):
    """A step, perhaps told as another one, and how it is told."""

    found: Found
    told: Asserted


class ToldSteps:
    """Says how each step of an article is told."""

    def __init__(self, clauses: Clauses, referents: Referents) -> None:
        self._clauses = clauses
        self._parsed = clauses.parsed
        self._referents = referents

    def told(self, one: Found) -> Told | None:
        """Return how a step is told; None for what is only wished for, or of nobody.

        "Should be tried", "a right to asylum" and "you give me amnesty" tell no step.
        """
        agent = self._clauses.agent(one.told_by)
        if agent is not None and self._parsed.words[agent] == "you":
            return None
        found = self._as_fact(one, self._asserted(one))
        return found if self._is_worth_telling(found) else None

    def _is_worth_telling(self, one: Told) -> bool:
        factuality, found = one.told.factuality, one.found
        if found.person is None and found.matter is None and factuality != "happened":
            return factuality in ("planned", "alleged")
        if found.pattern.step == "pending":
            return factuality == "happened" and self._goes_on(found.told_by)
        by = self._by(one.told)
        return factuality != "possible" or not by or by in en.words("likely_words")

    def _by(self, told: Asserted) -> str:
        return self._parsed.words[told.by] if told.by is not None else ""

    def _goes_on(self, verb: int) -> bool:
        """``is reviewing the request``; not "has examined it"."""
        helpers = self._parsed.with_relation(verb, "aux", "aux:pass")
        now = any(self._parsed.words[one] in _ONGOING for one in helpers)
        return now or self._parsed.tokens[verb].tag == "VBZ"

    def _asserted(self, one: Found) -> Asserted:
        """A noun of the matter itself ("extradition") is no fact yet."""
        if one.presupposed:
            return presupposed(self._parsed, one.trigger)
        if self._is_refusal(one):
            return Asserted("happened", None)
        told = asserted(self._parsed, one.told_by)
        noun = self._parsed.tokens[one.trigger].part == "NOUN" and one.trigger == one.told_by
        done = self._clauses.case(one.trigger) in _DONE_AFTER
        named = told.factuality == "happened" and noun and not done
        return Asserted("possible", None) if named else told

    def _is_refusal(self, one: Found) -> bool:
        """``will not extradite her``: the refusal itself has happened."""
        refused = one.pattern.step == "refused" and one.matter is None
        return refused and is_negated(self._clauses, one.told_by)

    def _as_fact(self, one: Found, told: Asserted) -> Told:
        """``ordered to serve a year``, ``has decided to offer asylum``, ``would grant it``."""
        if told.factuality not in ("planned", "possible"):
            return Told(one, told)
        by, fact = self._by(told), Asserted("happened", told.by)
        if one.pattern.step == "sentenced" and by in forms_of("order"):
            return Told(one, fact)
        if one.pattern.step in _DECISIONS and by in _DECIDED:
            return Told(one, fact)
        if one.kind.name == "asylum" and one.pattern.step == "granted" and by in _READY:
            return self._as_offer(one, told)
        return Told(one, told)

    def _as_offer(self, one: Found, told: Asserted) -> Told:
        """``said they would grant her asylum``: an offer made, if it hangs on nothing."""
        agent = self._clauses.agent(one.told_by)
        if agent is None or not self._referents.is_party(agent) or self._is_if(one.told_by):
            return Told(one, told)
        offer = one._replace(pattern=one.kind.by_class["offer"][0])
        return Told(offer, Asserted("happened", told.by))

    def _is_if(self, verb: int) -> bool:
        """``would grant it if she asked``: on a condition."""
        clauses = self._parsed.with_relation(verb, "advcl")
        marks = (mark for one in clauses for mark in self._parsed.with_relation(one, "mark"))
        return any(self._parsed.words[mark] in ("if", "unless") for mark in marks)
