"""What stands beside a line, in words: where, why, who disagrees, what is due."""

from collections.abc import Sequence

from casetrail.export.book import Book
from casetrail.export.dates import day_words, stretch_words, when_words
from casetrail.export.safe import one_line
from casetrail.export.sections import Header
from casetrail.export.words import outlet_words, plural, role_words
from casetrail.types import (
    Actor,
    ArticleEntry,
    Due,
    Event,
    Evidence,
    Line,
    Passage,
    Problem,
    Role,
)


def rests_on_words(top: Header) -> str:
    """Return ``3 reports from 2 outlets, 13 to 22 June 2022.``"""
    period = stretch_words(top.first, top.last) if top.first and top.last else "no dates"
    outlets = f" from {plural(top.outlets, 'outlet')}" if top.outlets else ""
    return f"{plural(top.reports, 'report')}{outlets}, {period}."


def scope_words(book: Book, top: Header) -> str:
    """Return as of which day, or that all reports count, and how many are left out or undated."""
    day, left_out = book.casefile.as_of, book.casefile.left_out
    words = "From all reports."
    if day is not None:
        left = f"; {plural(left_out, 'report')} left out" if left_out else ""
        words = f"As of {day_words(day)}: from the reports published by then{left}."
    undated = plural(top.undated, "report has", "reports have")
    return f"{words} {undated} no date." if top.undated else words


def where_words(event: Event) -> str:
    """Return ``in Port Sauvel``, as the report writes it."""
    return f"in {event.where}" if event.where else ""


def because_words(line: Line) -> str:
    """Return ``because …`` in the report's own words."""
    return f"because {one_line(line.because.text)}" if line.because else ""


def due_words(due: Due) -> str:
    """Say that a day was worked out, when no report states it."""
    return "the day is worked out; no report states it" if due.computed else ""


def problem_words(problem: Problem) -> str:
    """Return ``not read: Spanish. Casetrail reads English``."""
    reason = problem.reason[:1].upper() + problem.reason[1:]
    return ". ".join(filter(None, (problem.what, reason)))


def actor_roles(actor: Actor) -> list[str]:
    """Return each role with the days it is known to begin and end."""
    return [", ".join(filter(None, (role_words(role), _term(role)))) for role in actor.roles]


def actor_aliases(actor: Actor) -> list[str]:
    """Return the other words that name the actor."""
    return [alias for alias in actor.aliases if alias != actor.name]


def support_words(line: Line) -> str:
    """Return how many sources say it, where several reports do; one report speaks for itself."""
    several = len({one.article for one in line.evidence}) > 1
    return line.support if several and line.support != "single source" else ""


def kin_words(book: Book, article: ArticleEntry) -> str:
    """Return what a report is a copy or another version of; empty for any other report.

    ``copy of Okon flees (Harbour Post, 22 June 2032)``, ``newer version of Okon flees (The
    Courier, 22 June 2032), 3 sentences added, 1 taken out``.
    """
    if article.version_of is None:
        return f"copy of {_dated_report(book, article.copy_of)}" if article.copy_of else ""
    before = book.published(article.version_of)
    newer = before is not None and article.published is not None and before < article.published
    lead = "newer version" if newer else "another version"
    changes = changes_words(article.changed)
    return ", ".join((f"{lead} of {_dated_report(book, article.version_of)}", changes))


def changes_words(changed: Sequence[Passage]) -> str:
    """Return ``3 sentences added, 1 taken out``."""
    if not changed:
        return "no sentence changed"
    if len(changed) >= Passage.LISTED:
        return f"at least {len(changed)} sentences added or taken out"
    added = sum(one.added for one in changed)
    gone = len(changed) - added
    if not added:
        return f"{plural(gone, 'sentence')} taken out"
    taken = f", {gone} taken out" if gone else ""
    return f"{plural(added, 'sentence')} added{taken}"


def claim_evidence(book: Book, claim: str) -> Evidence | None:
    """Return where one claim stands, found through the line it belongs to."""
    line = book.lines.get(claim)
    return next((one for one in line.evidence if one.claim == claim), None) if line else None


def _dated_report(book: Book, article: str | None) -> str:
    entry = book.articles.get(article or "")
    if entry is None:
        return "a report that is not in this file"
    about = f"{outlet_words(entry)}, {day_words(entry.published)}"
    return f"{entry.title} ({about})" if entry.title else about


def _term(role: Role) -> str:
    since, until = when_words(role.since), when_words(role.until)
    words = (f"since {since}" if since else "", f"until {until}" if until else "")
    return " ".join(filter(None, words))
