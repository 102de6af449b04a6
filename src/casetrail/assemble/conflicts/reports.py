"""What every kind of conflict asks of a claim: which report tells it, when, and of whom."""

from collections import defaultdict
from functools import cached_property

from casetrail.assemble.case import Case
from casetrail.lang import en
from casetrail.text.names import fold
from casetrail.types import Claim, Day, EventClaim, PartyRole, Span, StatementClaim, When

_NOT_TOLD = ("published", "unknown", "narrative")
_PARTS: tuple[PartyRole, ...] = ("host", "requesting", "requested", "court", "prosecutor")


class Reports:
    """The reports of a case, copies taken for one, and the event claims that still stand."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._source = one_voice(case)
        verdicts = case.verdicts
        self.claims = [c for c in case.claims if c.id not in verdicts.rejected | verdicts.dropped]
        self.events = [claim for claim in self.claims if isinstance(claim, EventClaim)]
        self.statements = {c.id: c for c in case.claims if isinstance(c, StatementClaim)}

    @cached_property
    def place_names(self) -> frozenset[tuple[str, str]]:
        """The articles and the folded names of places and states that each names."""
        return frozenset(
            (mention.article, fold(mention.name or mention.text))
            for mention in self.case.mentions.values()
            if mention.form == "named" and mention.actor_kind in ("place", "government")
        )

    @cached_property
    def named_in(self) -> dict[str, list[tuple[Span, str]]]:
        """Where each article means whom: spans with the id of the actor."""
        found: dict[str, list[tuple[Span, str]]] = defaultdict(list)
        for mention in self.case.mentions.values():
            if (actor := self.case.actor_of.get(mention.id)) is not None:
                found[mention.article].append((mention.span, actor))
        return found

    def source(self, claim: Claim) -> str:
        """Return the article a claim is from, the first of those with its text."""
        return self._source[claim.article]

    def published(self, claim: Claim) -> Day | None:
        """Return the published day of a claim's report, for a copy that of the first one."""
        return self.case.articles[self.source(claim)].published

    def is_opinion(self, claim: Claim) -> bool:
        """Say whether a claim stands in an opinion piece, which makes no conflict alone."""
        return self.case.articles[claim.article].genre == "opinion"

    def person(self, claim: EventClaim) -> str | None:
        """Return whose step a claim tells, where its own sentence says so.

        A step of which the sentence names nobody is taken on trust: enough for a line, not to say
        that two papers disagree.
        """
        return self.case.person_of.get(claim.id) if claim.person is not None else None

    def have_one_part(self, one: EventClaim, other: EventClaim, *, must: bool = True) -> bool:
        """Say whether nobody else has the same part: other courts decide other things.

        Who is asked for asylum ``must`` be told by both: many countries are, one by one.
        """
        for role in _PARTS:
            mine, theirs = self._parties(one, role), self._parties(other, role)
            told = must and role == "host" and one.procedure == "asylum"
            if (told or (mine and theirs)) and not mine & theirs:
                return False
        mine, theirs = self._agents(one), self._agents(other)
        return not mine or not theirs or bool(mine & theirs)

    def name_one_charge(self, one: EventClaim, other: EventClaim, *, must: bool = False) -> bool:
        """Say whether two steps are for the same charge, as far as both name it.

        With ``must`` both have to name it: a person may be charged again, with something else.
        """
        mine, theirs = _charged(one), _charged(other)
        return bool(mine & theirs) or (not must and not (mine and theirs))

    def _parties(self, claim: EventClaim, role: PartyRole) -> set[str]:
        found = (self.case.actor_of.get(p.mention) for p in claim.parties if p.role == role)
        return {self.case.state_of.get(actor, actor) for actor in found if actor is not None}

    def _agents(self, claim: EventClaim) -> set[str]:
        found = (self.case.actor_of.get(p.mention) for p in claim.participants if p.role == "agent")
        return {self.case.state_of.get(actor, actor) for actor in found if actor is not None}


def one_voice(case: Case) -> dict[str, str]:
    """Return for each article the first that holds its text: copies count as one."""
    order = {id_: place for place, id_ in enumerate(case.articles)}
    return {id_: min(texts, key=order.__getitem__) for id_, texts in case.copies.texts_of.items()}


def told(when: When | None) -> When | None:
    """Return a time that the article's words give; None for one taken from its day or context."""
    known = when is not None and when.basis not in _NOT_TOLD and when.edtf is not None
    return when if known else None


def _charged(claim: EventClaim) -> set[str]:
    """Return the words of the charges that a step names."""
    words = {word for charge in claim.charges for word in fold(charge.what).split()}
    return words - en.words("function_words")
