"""Two case files side by side: which line goes on with which, kind by kind."""

from collections.abc import Hashable, Iterable, Iterator
from functools import cached_property

from casetrail.changes.links import Links, Pass
from casetrail.changes.who import Who
from casetrail.types import Ask, CaseFile, Conflict, Event, Line, Procedure, Statement


class Known:
    """What finding changes needs at hand.

    A line's id stands among the members of the line that goes on with it, for ever. After a new
    reading it may not: then a line at the same place that says a thing of the same kind is it,
    where only one does.
    """

    def __init__(self, before: CaseFile, after: CaseFile) -> None:
        self.before = before
        self.after = after
        self.who = Who(before, after)

    @cached_property
    def statements(self) -> Links[Statement]:
        """Statements, by their claims; or else by their cue, or where their words begin or end."""
        passes = Pass[Statement](_claims, _claims), Pass(_words, _words, single=True)
        return Links(self.before.statements, self.after.statements, passes)

    @cached_property
    def events(self) -> Links[Event]:
        """Events, by their claims; or else by sentence and step."""
        passes = Pass[Event](_claims, _claims), Pass(_steps, _steps, single=True)
        return Links(self.before.events, self.after.events, passes)

    @cached_property
    def asks(self) -> Links[Ask]:
        """Requests, by their claims and who was asked: one sentence may ask several."""

        def asked_then(ask: Ask) -> Iterator[Hashable]:
            yield from ((claim, self.who.moved(ask.asked or "")) for claim in _claims(ask))

        def asked_now(ask: Ask) -> Iterator[Hashable]:
            yield from ((claim, ask.asked or "") for claim in _claims(ask))

        passes = (
            Pass(asked_then, asked_now),
            Pass[Ask](_claims, _claims),
            Pass[Ask](_sentences, _sentences, single=True),
        )
        return Links(self.before.asks, self.after.asks, passes)

    @cached_property
    def procedures(self) -> Links[Procedure]:
        """Procedures, by person, kind and matter; or else by their steps."""

        def then(one: Procedure) -> Iterator[Hashable]:
            yield self.who.moved(one.person), one.kind, self.matter(one)

        def now(one: Procedure) -> Iterator[Hashable]:
            yield one.person, one.kind, one.matter

        passes = Pass(then, now), Pass[Procedure](_claims, _claims)
        return Links(self.before.procedures, self.after.procedures, passes)

    @cached_property
    def conflicts(self) -> Links[Conflict]:
        """Conflicts, by the claims of their sides; or else by the line they are about."""

        def then(one: Conflict) -> Iterator[Hashable]:
            yield one.field, self.event_now(one.about)

        def now(one: Conflict) -> Iterator[Hashable]:
            yield one.field, self.event_id(one.about)

        passes = Pass(_sides, _sides), Pass(then, now)
        return Links(self.before.conflicts, self.after.conflicts, passes)

    def matter(self, procedure: Procedure) -> str:
        """Return an earlier procedure's matter with the name that its state has now."""
        names = ((party.actor, self.who.old_name(party.actor)) for party in procedure.parties)
        for actor, name in names:
            if procedure.matter.endswith(name):
                lead = procedure.matter.removesuffix(name)
                return lead + self.who.new_name(self.who.moved(actor))
        return procedure.matter

    @cached_property
    def _event_of(self) -> dict[str, str]:
        """The later event's id by every claim of it."""
        return {claim: event.id for event in self.after.events for claim in _claims(event)}

    @cached_property
    def _old_event_of(self) -> dict[str, Event]:
        return {claim: event for event in self.before.events for claim in _claims(event)}

    def event_id(self, claim: str) -> str:
        """Return the id of the later event that holds a claim; the claim's own where none does."""
        return self._event_of.get(claim, claim)

    def event_now(self, claim: str) -> str:
        """Return the id of the later event that goes on with the earlier one of a claim."""
        old = self._old_event_of.get(claim)
        heir = self.events.heir(old) if old is not None else None
        return heir.id if heir is not None else self.event_id(claim)


def _claims(line: Line) -> Iterator[str]:
    """Yield the line's own id first: who holds it goes on with the line."""
    yield line.id
    yield from line.members


def _words(statement: Statement) -> Iterator[Hashable]:
    first = next(iter(statement.evidence), None)
    if first is not None and statement.cue_span is not None:
        yield "cue", first.article, statement.cue_span.start
    for one in statement.evidence:
        for span in one.content_spans or ():
            yield "from", one.article, span.start
            yield "to", one.article, span.stop


def _steps(event: Event) -> Iterator[Hashable]:
    said = event.step or event.type, event.procedure
    yield from ((*said, place) for place in _sentences(event))


def _sentences(line: Line) -> Iterator[Hashable]:
    yield from ((one.article, one.start) for one in line.evidence)


def _sides(conflict: Conflict) -> Iterable[Hashable]:
    return [(conflict.field, claim) for side in conflict.sides for claim in side.claims]
