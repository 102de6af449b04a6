"""Reads a text with the model and asks its parse and its case file by words instead of numbers."""

from functools import cache

import casetrail
from casetrail.gather import Stated, from_text
from casetrail.model import read_article
from casetrail.read.names import find_names
from casetrail.read.sheet import Sheet
from casetrail.read.times import read_times
from casetrail.read.what.asserted import asserted, presupposed
from casetrail.read.what.clause import Clauses
from casetrail.read.what.referents import Referents
from casetrail.read.what.steps import StepFinder
from casetrail.types import Ask, CaseFile, Event, Factuality, Procedure, Step

PUBLISHED = "2032-03-10"  # a Wednesday
_VENN = "Mara Venn, an editor, lives in Vell.\n\n"


class Parse:
    """A text as the readers of events see it."""

    def __init__(self, text: str) -> None:
        stated = Stated(published=PUBLISHED, language="en")
        found = from_text(text, stated)
        reading = read_article(found)
        self.sheet = Sheet(found, reading)
        self.clauses = Clauses(self.sheet.parsed)
        names = find_names(self.sheet, reading.names)
        self.referents = Referents(self.sheet, names, self.clauses, read_times(self.sheet))

    def at(self, word: str) -> int:
        """Return the last token of the text that is the word."""
        words = self.sheet.parsed.words
        return len(words) - 1 - words[::-1].index(word.lower())

    def word(self, index: int | None) -> str | None:
        """Return the word of a token."""
        return None if index is None else self.sheet.parsed.words[index]

    def words(self, indices: list[int]) -> list[str]:
        """Return the words of tokens."""
        return [self.sheet.parsed.words[index] for index in indices]

    def told(self, word: str) -> tuple[Factuality, str | None]:
        """Return how the event at a word is told, and the word that decides it."""
        found = asserted(self.sheet.parsed, self.at(word))
        return found.factuality, self.word(found.by)

    def presupposed(self, word: str) -> Factuality:
        """Return how a noun that takes its event for granted is told."""
        return presupposed(self.sheet.parsed, self.at(word)).factuality

    def steps(self) -> list[tuple[str, Step, str | None]]:
        """Return kind, step and the word of the person of each step found."""
        found = StepFinder(self.clauses, self.referents).find()
        return [(one.kind.name, one.pattern.step, self.word(one.person)) for one in found]


class Told:
    """What the case file of a text tells, with the names of its actors."""

    def __init__(self, found: CaseFile) -> None:
        self.file = found
        self._names = {actor.id: actor.name for actor in found.actors}

    @property
    def steps(self) -> list[Event]:
        """The steps of procedures."""
        return [event for event in self.file.events if event.step]

    @property
    def others(self) -> list[Event]:
        """The events that are no steps."""
        return [event for event in self.file.events if not event.step]

    @property
    def step(self) -> Event:
        """The one step."""
        (found,) = self.steps
        return found

    @property
    def other(self) -> Event:
        """The one event that is no step."""
        (found,) = self.others
        return found

    @property
    def ask(self) -> Ask:
        """The one request."""
        (found,) = self.file.asks
        return found

    @property
    def procedure(self) -> Procedure:
        """The one procedure."""
        (found,) = self.file.procedures
        return found

    def name(self, actor: str | None) -> str | None:
        """Return the name of an actor."""
        return self._names.get(actor or "")

    def people(self, event: Event) -> set[tuple[str | None, str]]:
        """Return who takes part in an event, and how."""
        return {(self.name(one.actor), one.role) for one in event.participants}

    def parties(self) -> set[tuple[str | None, str]]:
        """Return who has a part in the one procedure, and which."""
        return {(self.name(one.actor), one.role) for one in self.procedure.parties}

    def asked(self) -> tuple[list[str | None], str | None, str]:
        """Return who asked whom in the one request, and its state."""
        return (
            [self.name(one) for one in self.ask.askers],
            self.name(self.ask.asked),
            self.ask.state,
        )


@cache
def parse(text: str) -> Parse:
    """Return the parse of a text."""
    return Parse(text)


@cache
def told(text: str) -> Told:
    """Return what a text tells."""
    return Told(casetrail.read(text, published=PUBLISHED, language="en"))


def of_venn(text: str) -> Told:
    """Return what a text tells that goes on after a paragraph naming Mara Venn."""
    return told(_VENN + text)
