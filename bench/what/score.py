"""Scores the steps, status, requests and due of one report against its marks.

Lines, not mentions, are counted: a report that tells one step five times has one line to win. What
a marker was not sure of is neither missed nor wrong.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from bench.what.marks import Article, Ask, Due, Status, Step
from casetrail.text.names import parts, shortens
from casetrail.types import CaseFile, Event, Procedure

Counts = Counter[str]


class Scorer:
    """Scores one report: its marks, its text, and the case file of it alone."""

    def __init__(self, marks: Article, text: str, found: CaseFile) -> None:
        self._marks = marks
        self._text = text
        self._found = found
        self._names = {actor.id: (actor.name, *actor.aliases) for actor in found.actors}
        self._places = {(mention.start, mention.stop): mention.actor for mention in found.mentions}
        self._kinds = {s: p.kind for p in found.procedures for s in p.steps}

    def counts(self) -> Counts:
        """Return the counts of everything."""
        counted: Counts = Counter()
        for part in (self._steps(), self._status(), self._asks(), self._due()):
            counted.update(part)
        return counted

    def _steps(self) -> Iterator[str]:
        taken: set[int] = set()
        lines = [event for event in self._found.events if event.step is not None]
        for line in lines:
            number = self._step_of(line, taken)
            if number is None:
                yield "step repeated" if self._is_repeated(line, taken) else "step wrong"
                continue
            taken.add(number)
            mark = self._marks.steps[number]
            same = mark.factuality == line.factuality
            yield "factuality right" if same else "factuality wrong"
            if mark.sure:
                yield "step right" if same else "step wrong"
        for number, mark in enumerate(self._marks.steps):
            if mark.sure and number not in taken:
                yield "step missed"

    def _step_of(self, line: Event, taken: set[int]) -> int | None:
        """Return the mark a line tells: the same step of the same person, the nearest first."""
        fitting = [
            number
            for number, mark in enumerate(self._marks.steps)
            if number not in taken and self._is_step(line, mark)
        ]
        return min(fitting, key=lambda number: self._rank(line, number), default=None)

    def _rank(self, line: Event, number: int) -> tuple[bool, int]:
        mark = self._marks.steps[number]
        apart = min(abs(mark.span[0] - one.start) for one in line.evidence)
        return mark.factuality != line.factuality, apart

    def _is_step(self, line: Event, mark: Step) -> bool:
        if mark.step != line.step or mark.procedure != line.procedure:
            return False
        if mark.person is None or line.person is None:
            return any(one.start <= mark.span[0] < one.stop for one in line.evidence)
        return self._is(line.person, mark.person)

    def _is_repeated(self, line: Event, taken: set[int]) -> bool:
        marks = (self._marks.steps[number] for number in taken)
        return any(self._is_step(line, m) and m.factuality == line.factuality for m in marks)

    def _status(self) -> Iterator[str]:
        standing = [one for one in self._found.procedures if one.status is not None]
        for one in standing:
            fitting = [mark for mark in self._marks.status if self._is_procedure(one, mark)]
            if any(mark.status == one.status for mark in fitting):
                yield "status right"
            elif not fitting or any(mark.sure for mark in fitting):
                yield "status wrong"
        for mark in self._marks.status:
            same = any(
                self._is_procedure(one, mark) and one.status == mark.status for one in standing
            )
            if mark.sure and mark.person is not None:
                yield "status found" if same else "status missed"

    def _is_procedure(self, one: Procedure, mark: Status) -> bool:
        if mark.person is None or one.kind != mark.procedure:
            return False
        return self._is(one.person, mark.person)

    def _asks(self) -> Iterator[str]:
        taken: set[int] = set()
        for one in self._found.asks:
            spots = [(e.start, e.stop) for e in one.evidence]
            fitting = [
                number
                for number, mark in enumerate(self._marks.asks)
                if self._asks_same(one.askers, one.asked, spots, mark)
            ]
            taken.update(fitting)
            if not fitting:
                yield "ask wrong"
            elif any(self._marks.asks[number].sure for number in fitting):
                yield "ask right"
        for number, mark in enumerate(self._marks.asks):
            if mark.sure and number not in taken:
                yield "ask missed"

    def _asks_same(
        self, askers: Iterable[str], asked: str | None, spots: list[tuple[int, int]], mark: Ask
    ) -> bool:
        told = any(start <= mark.span[0] < stop for start, stop in spots)
        to = mark.to is not None and asked is not None and self._is(asked, mark.to)
        by = any(place and self._is(asker, place) for asker in askers for place in mark.from_)
        return (to and by) or (told and (to or by))

    def _due(self) -> Iterator[str]:
        events = {event.id: event for event in self._found.events}
        taken: set[int] = set()
        for one in self._found.due:
            spots = [(e.start, e.stop) for e in events[one.event].evidence]
            fitting = [
                number
                for number, mark in enumerate(self._marks.due)
                if any(start <= mark.span[0] < stop for start, stop in spots)
            ]
            taken.update(fitting)
            days = [self._marks.due[number] for number in fitting]
            yield "due right" if any(_same_days(mark, one.when) for mark in days) else "due wrong"
        for number, mark in enumerate(self._marks.due):
            if mark.sure and number not in taken:
                yield "due missed"

    def _is(self, actor: str, place: tuple[int, int]) -> bool:
        """Say whether an actor is who stands at a place: the mention there, or its name's form."""
        at = self._places.get(place)
        if at == actor:
            return True
        wanted = parts(self._text[slice(*place)])
        forms = (parts(name) for name in self._names.get(actor, ()))
        return any(form and (shortens(form, wanted) or shortens(wanted, form)) for form in forms)


def _same_days(mark: Due, when: object) -> bool:
    earliest, latest = getattr(when, "earliest", None), getattr(when, "latest", None)
    return (mark.earliest, mark.latest) in ((earliest, latest), (None, None))
