"""The sections of a case file, as terminal and page both show them: who stands in which order.

Pure: worked out from the case file alone. A line that a person rejected is in none of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from casetrail.export.book import Book
from casetrail.export.words import role_words
from casetrail.types import Actor, ActorKind, Day, Due, Event, Line, Procedure, Statement

AnyLine = TypeVar("AnyLine", bound=Line)
LATE = "9999-12-31"
_SHOWN_KINDS: tuple[ActorKind, ...] = (
    "person",
    "organisation",
    "government",
    "group",
    "document",
    "place",
)


class Header(NamedTuple):
    """What the case file rests on: counts, and the first and last published day."""

    name: str
    reports: int
    outlets: int
    first: Day | None
    last: Day | None
    undated: int


class Speaker(NamedTuple):
    """One speaker (or several who spoke as one) and what the case file holds of them."""

    key: str
    name: str
    role: str
    statements: tuple[Statement, ...]


class Voices(NamedTuple):
    """All statements: by known speakers, most quoted first; then unnamed, then unclear ones."""

    named: tuple[Speaker, ...]
    unnamed: tuple[Statement, ...]
    unclear: tuple[Statement, ...]


class People(NamedTuple):
    """Actors of one kind, most mentioned first."""

    kind: ActorKind
    actors: tuple[Actor, ...]


def header(book: Book) -> Header:
    """Return the counts and the period of the reports."""
    articles = book.casefile.articles
    days = sorted(article.published for article in articles if article.published)
    return Header(
        name=book.casefile.name or _only_report(book) or "Case file",
        reports=len(articles),
        outlets=len({article.outlet.casefold() for article in articles if article.outlet}),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        undated=len(articles) - len(days),
    )


def has_unread(book: Book) -> bool:
    """Say whether a report's language could not be read."""
    return any(problem.what.startswith("not read") for problem in book.casefile.problems)


def kept(lines: Iterable[AnyLine]) -> list[AnyLine]:
    """Return the lines that no person has rejected."""
    return [line for line in lines if line.review != "rejected"]


def voices(book: Book) -> Voices:
    """Group the statements by who said them."""
    known: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    rest: dict[str, list[Statement]] = {"unnamed": [], "unclear": []}
    for statement in kept(book.casefile.statements):
        speakers = book.speakers_of(statement)
        group = known[speakers] if speakers else rest[_rest_key(statement)]
        group.append(statement)
    speakers_found = (_speaker(book, ids, found) for ids, found in known.items())
    return Voices(
        named=tuple(sorted(speakers_found, key=_most_quoted_first)),
        unnamed=_in_order(book, rest["unnamed"]),
        unclear=_in_order(book, rest["unclear"]),
    )


def chronology(book: Book) -> list[Event]:
    """Return the events, dated ones in order, then those without a day."""
    return sorted(kept(book.casefile.events), key=lambda event: (event_day(event), event.id))


def due(book: Book) -> list[tuple[Due, Event]]:
    """Return what is due with its event, the earliest first."""
    found = [(one, book.lines.get(one.event)) for one in book.casefile.due]
    events = [(one, event) for one, event in found if isinstance(event, Event)]
    return sorted(((one, event) for one, event in events if kept([event])), key=_due_day)


def procedures(book: Book) -> list[Procedure]:
    """Return the procedures, by person and then by when their status began."""
    found = kept(book.casefile.procedures)
    return sorted(found, key=lambda one: (book.name(one.person), _since(one), one.id))


def people(book: Book) -> list[People]:
    """Return the actors kind by kind, most mentioned first."""
    counts = book.mention_counts
    ordered = sorted(book.casefile.actors, key=lambda a: (-counts[a.id], a.name, a.id))
    grouped = (People(k, tuple(a for a in ordered if a.kind == k)) for k in _SHOWN_KINDS)
    return [group for group in grouped if group.actors]


def current_role(book: Book, actor: str) -> str:
    """Return the actor's role in words, the first that has no end; empty when none is known."""
    known = book.actors.get(actor)
    roles = known.roles if known else ()
    open_ended = [role for role in roles if role.until is None]
    return role_words((open_ended or roles)[0]) if roles else ""


def said_day(book: Book, statement: Statement) -> Day:
    """Return the day that orders a statement: when it was said, or else when it was published."""
    when = statement.when
    stated = (when.earliest or when.latest) if when else None
    first = next(iter(statement.evidence), None)
    return stated or (book.published(first.article) if first else None) or LATE


def event_day(event: Event) -> Day:
    """Return the day that orders an event; a day after all others when it has none."""
    when = event.when
    return ((when.earliest or when.latest) if when else None) or LATE


def _only_report(book: Book) -> str | None:
    """Return what a case file without a name is called when it holds a single report."""
    articles = book.casefile.articles
    return articles[0].title or book.outlet(articles[0].id) if len(articles) == 1 else None


def _rest_key(statement: Statement) -> str:
    return "unnamed" if statement.source == "unnamed" else "unclear"


def _speaker(book: Book, ids: tuple[str, ...], statements: Sequence[Statement]) -> Speaker:
    role = current_role(book, ids[0]) if len(ids) == 1 else ""
    return Speaker("-".join(ids), book.names(ids), role, _in_order(book, statements))


def _in_order(book: Book, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Order by day and place in the text; what was only thought stands last."""

    def order(statement: Statement) -> tuple[bool, Day, str, int]:
        first = next(iter(statement.evidence), None)
        place = (first.article, first.start) if first else ("", 0)
        return statement.act == "thought", said_day(book, statement), *place

    return tuple(sorted(statements, key=order))


def _most_quoted_first(speaker: Speaker) -> tuple[int, str, str]:
    said = sum(statement.act != "thought" for statement in speaker.statements)
    return -said, speaker.name, speaker.key


def _since(procedure: Procedure) -> Day:
    when = procedure.since
    return ((when.earliest or when.latest) if when else None) or LATE


def _due_day(pair: tuple[Due, Event]) -> tuple[Day, str]:
    when = pair[0].when
    return when.earliest or when.latest or LATE, pair[1].id
