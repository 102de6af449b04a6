"""What stands behind the lines: conflicts, people, dates, and what could not be read."""

from rich.console import Console
from rich.text import Text

from casetrail.export.background import actor_aliases, actor_roles, kin_words, problem_words
from casetrail.export.book import Book
from casetrail.export.dates import day_words
from casetrail.export.disagreement import (
    CONFLICTS,
    about_words,
    explained_words,
    hint_words,
    reports_words,
    side_words,
)
from casetrail.export.mentioned import Mentioned, count, dated, undated, why_words
from casetrail.export.sections import people
from casetrail.export.terminal import ink
from casetrail.export.words import KINDS, plural
from casetrail.types import Actor, Conflict, Time

# The page lists them all; in a terminal the rest is counted.
_MOST_ACTORS = 15
_MOST_DATES = 40
_MOST_PLACES = 3


def print_conflicts(book: Book, console: Console) -> None:
    """Print what the reports disagree on, side by side."""
    conflicts = book.casefile.conflicts
    if not conflicts:
        return
    ink.heading(console, "Where reports disagree", len(conflicts))
    for conflict in conflicts:
        _print_conflict(book, console, conflict)


def _print_conflict(book: Book, console: Console, conflict: Conflict) -> None:
    """Print one conflict; one that is explained is set quietly."""
    strong = ink.QUIET if conflict.explained else ink.STRONG
    about = f"{CONFLICTS[conflict.kind]}: {about_words(book, conflict)}"
    ink.entry(console, ink.words((about, strong)), book.short_id(conflict))
    for side in conflict.sides:
        reports = reports_words(book, side)
        value = (side_words(conflict, side), strong)
        ink.entry(console, ink.words(value, (f" · {reports}" * bool(reports), ink.QUIET)))
    ink.notes(console, hint_words(conflict), explained_words(conflict))
    ink.gap(console)


def print_people(book: Book, console: Console) -> None:
    """Print the actors with their roles and other names, most mentioned first."""
    groups = people(book)
    if groups:
        ink.heading(console, "People and organisations", len(book.casefile.actors))
    for group in groups:
        ink.show(console, ink.words((KINDS[group.kind], ink.QUIET)), indent=ink.INDENT)
        for actor in group.actors[:_MOST_ACTORS]:
            ink.show(console, _actor(actor), indent=2 * ink.INDENT)
        _print_rest(console, len(group.actors) - _MOST_ACTORS)
        ink.gap(console)


def print_dates(book: Book, console: Console) -> None:
    """Print the dates mentioned, in order, as written and why; then those without a day."""
    known, unknown = dated(book), undated(book)
    if not known and not unknown:
        return
    ink.heading(console, "Dates mentioned", count(known) + count(unknown))
    for one in known[:_MOST_DATES]:
        _print_date(book, console, one)
    _print_rest(console, len(known) - _MOST_DATES)
    for one in unknown:
        _print_undated(console, one)
    ink.gap(console)


def print_kin(book: Book, console: Console) -> None:
    """Print the reports that are copies or versions of others, and of which."""
    found = [(one, kin) for one in book.casefile.articles if (kin := kin_words(book, one))]
    if not found:
        return
    ink.heading(console, "Copies and versions", len(found))
    for one, kin in found[:_MOST_DATES]:
        name = f"{book.report(one.id)}, {day_words(one.published)}"
        ink.show(console, ink.words(name), indent=ink.INDENT)
        ink.show(console, ink.words((kin, ink.QUIET)), indent=2 * ink.INDENT)
    _print_rest(console, len(found) - _MOST_DATES)
    ink.gap(console)


def print_problems(book: Book, console: Console) -> None:
    """Print what could not be read, and why."""
    problems = book.casefile.problems
    if not problems:
        return
    ink.heading(console, "What could not be read", len(problems))
    for problem in problems:
        report = f"{book.report(problem.article)}: " if problem.article else ""
        ink.show(console, ink.words(report + problem_words(problem)), indent=ink.INDENT)
    ink.gap(console)


def _print_rest(console: Console, number: int) -> None:
    if number > 0:
        note = f"and {number:,} more: the page and the JSON list them all"
        ink.show(console, ink.words((note, ink.QUIET)), indent=2 * ink.INDENT)


def _actor(actor: Actor) -> Text:
    roles = "".join(f", {role}" for role in actor_roles(actor))
    aliases = ", ".join(f"“{alias}”" for alias in actor_aliases(actor))
    return ink.words((actor.name, ink.STRONG), roles, (f" · {aliases}" * bool(aliases), ink.QUIET))


def _print_date(book: Book, console: Console, one: Mentioned) -> None:
    ink.show(console, ink.words((one.words, ink.STRONG)), indent=ink.INDENT)
    places = list(dict.fromkeys(_place(book, time) for time in one.times))
    for written, why in places[:_MOST_PLACES]:
        reason = f": {why}" if why else ""
        ink.show(console, ink.words(written, (reason, ink.QUIET)), indent=2 * ink.INDENT)
    _print_rest(console, len(places) - _MOST_PLACES)


def _place(book: Book, time: Time) -> tuple[str, str]:
    return f"“{time.text}”, {book.outlet(time.article)}", why_words(time)


def _print_undated(console: Console, one: Mentioned) -> None:
    written = list(dict.fromkeys(f"“{time.text}”" for time in one.times))
    title = f"Without a day, {plural(len(one.times), 'time')}: {one.words}"
    ink.show(console, ink.words((title, ink.DOUBT)), indent=ink.INDENT)
    ink.show(console, ink.words(", ".join(written[:_MOST_ACTORS])), indent=2 * ink.INDENT)
    _print_rest(console, len(written) - _MOST_ACTORS)
