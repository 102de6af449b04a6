"""A procedure in words: its status, parties, charges, what is next and what holds it up."""

from collections.abc import Iterator

from casetrail.export.book import Book
from casetrail.export.dates import when_words
from casetrail.export.words import plural
from casetrail.types import Charge, Event, Procedure


def status_words(procedure: Procedure) -> str:
    """Return ``Appealed``; that there is no status is said, not guessed."""
    return procedure.status.capitalize() if procedure.status else "No step of it is reported"


def since_words(procedure: Procedure) -> str:
    """Return since when it stands so."""
    return when_words(procedure.since) or "on a day not known"


def parties_words(book: Book, procedure: Procedure) -> str:
    """Return ``requesting: Norland; court: High Court of Vell``."""
    return "; ".join(f"{party.role}: {book.name(party.actor)}" for party in procedure.parties)


def charges_words(procedure: Procedure) -> list[str]:
    """Return the total of the charges, then each kind of charge with what is known of it."""
    total = procedure.charges_total
    first = [plural(total, "charge")] if total is not None else []
    return first + [", ".join(_charge(charge)) for charge in procedure.charges]


def next_words(book: Book, procedure: Procedure) -> str:
    """Return what is planned next, with its day."""
    event = book.lines.get(procedure.next or "")
    if not isinstance(event, Event):
        return ""
    when = when_words(event.when)
    return f"Next: {event.what}, {when}" if when else f"Next: {event.what}"


def blocked_words(procedure: Procedure) -> str:
    """Return what holds it up, in the report's words."""
    return f"Held up by: {procedure.blocked_by.text}" if procedure.blocked_by else ""


def _charge(charge: Charge) -> Iterator[str]:
    yield f"{charge.count} × {charge.what}" if charge.count else charge.what
    yield from filter(None, (charge.status, when_words(charge.since)))
    if charge.carries:
        yield f"carries {charge.carries}"
