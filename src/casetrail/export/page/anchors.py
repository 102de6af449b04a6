"""Anchors: the id of every place in the stored texts that something in the page opens."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.export.markup import page_id
from casetrail.export.naming import line_words
from casetrail.export.sections import LATE, kept
from casetrail.export.short_ids import lines_of
from casetrail.types import Evidence, Line, Mention, Procedure, Span, Time


class Place(NamedTuple):
    """A stretch of an article's text or title, and the claim (or kind of thing) it stands for."""

    article: str
    part: str
    start: int
    stop: int
    what: str


class Back(NamedTuple):
    """A way back from a sentence: the line's anchor, and what the line says."""

    target: str
    words: str


class Anchor(NamedTuple):
    """A place, its id in the page, its style, and the lines it leads back to."""

    id: str
    style: str
    span: Span
    backs: tuple[Back, ...]


class Anchors:
    """The anchors of one case file, made once, so that links and texts agree."""

    def __init__(self, book: Book) -> None:
        sentences = _sentences(book)
        times = map(_of_time, book.casefile.times)
        self._first = _first_mentions(book)
        self._ids: dict[Place, str] = {}
        self._used: set[str] = set()
        self._within: dict[tuple[str, str], list[Anchor]] = defaultdict(list)
        for place, backs in sentences.items():
            self._add(place, "sentence", tuple(backs))
        for place in (*times, *self._first.values()):
            self._add(place, "place", ())

    def of_evidence(self, evidence: Evidence) -> str:
        """Return the id of the sentence that ``evidence`` points to."""
        return self._ids[_of_evidence(evidence)]

    def of_time(self, time: Time) -> str:
        """Return the id of a time expression."""
        return self._ids[_of_time(time)]

    def of_actor(self, actor: str) -> str | None:
        """Return the id of the first place that names the actor, if any does."""
        return self._ids[self._first[actor]] if actor in self._first else None

    def within(self, article: str, part: str) -> list[Anchor]:
        """Return the anchors of an article's ``text`` or ``title``."""
        return self._within[article, part]

    def _add(self, place: Place, style: str, backs: tuple[Back, ...]) -> None:
        if place in self._ids:
            return
        wanted = page_id("e", place.what)
        self._ids[place] = f"{wanted}-{len(self._used)}" if wanted in self._used else wanted
        self._used.add(self._ids[place])
        anchor = Anchor(self._ids[place], style, Span(place.start, place.stop), backs)
        self._within[place.article, place.part].append(anchor)


def _sentences(book: Book) -> dict[Place, list[Back]]:
    """Map each sentence that a line or a role rests on to the ways back from it."""
    found: dict[Place, list[Back]] = defaultdict(list)
    for line in lines_of(book.casefile):
        back = Back(page_id("l", line.id), line_words(book, line))
        for evidence in _evidence_of(line):
            found[_of_evidence(evidence)] += [back] if kept([line]) else []
    for rejected in book.casefile.rejected:
        for evidence in rejected.evidence:
            found[_of_evidence(evidence)] += []
    for actor in book.casefile.actors:
        for role in actor.roles:
            for evidence in role.evidence:
                found[_of_evidence(evidence)].append(Back(page_id("a", actor.id), actor.name))
    return found


def _evidence_of(line: Line) -> Iterator[Evidence]:
    yield from line.evidence
    if isinstance(line, Procedure):
        for charge in line.charges:
            yield from charge.evidence
        yield from line.blocked_by.evidence if line.blocked_by else ()


def _first_mentions(book: Book) -> dict[str, Place]:
    """Map each actor to where the earliest report first names it."""
    order = {one.id: (one.published or LATE, one.id) for one in book.casefile.articles}
    found: dict[str, Mention] = {}
    for mention in sorted(book.casefile.mentions, key=lambda m: (order[m.article], m.start)):
        found.setdefault(mention.actor, mention)
    return {actor: _of_mention(mention) for actor, mention in found.items()}


def _of_evidence(one: Evidence) -> Place:
    return Place(one.article, one.part, one.start, one.stop, one.claim)


def _of_time(one: Time) -> Place:
    return Place(one.article, "text", one.start, one.stop, f"time-{one.article}-{one.start}")


def _of_mention(one: Mention) -> Place:
    return Place(one.article, "text", one.start, one.stop, f"name-{one.article}-{one.start}")
