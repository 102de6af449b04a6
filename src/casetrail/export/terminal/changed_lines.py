"""Changed lines in the terminal: what moved, differs, is new, is gone, or became one or two."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Console
from rich.text import Text

from casetrail.export.book import Book
from casetrail.export.changed import Both, Group, field_words, now_words, then_words
from casetrail.export.dates import when_words
from casetrail.export.naming import ask_words, line_words, voice_words, witness_words
from casetrail.export.proceeding import since_words, status_words
from casetrail.export.terminal import ink
from casetrail.export.words import ask_state_words, event_doubt_words
from casetrail.types import Ask, Change, Event, Line, Procedure

_REPORTS = 3
"""As many reports stand below a status; the rest opens with its id."""


def print_procedures(both: Both, console: Console, group: Group) -> None:
    """Print where procedures stand now, where they stood, and the reports that tell it."""
    for one, changes in _by_line(group.changes):
        line = both.after.lines[one]
        if not isinstance(line, Procedure):
            continue
        _print_title(both.after, console, line)
        ink.entry(console, _course(both, line, changes))
        _print_rows(both, console, (c for c in changes if c.field and c.what != "moved"))
        told = dict.fromkeys(_status_reports(both.after, line))
        ink.beside(console, line, *list(told)[:_REPORTS])
        ink.gap(console)


def print_differing(both: Both, console: Console, group: Group) -> None:
    """Print lines with each field that differs, old to new."""
    for one, changes in _by_line(group.changes):
        line = both.after.lines[one]
        _print_title(both.after, console, line)
        _print_rows(both, console, changes)
        ink.notes(console, *_telling(both, line, changes))
        ink.gap(console)


def print_added(both: Both, console: Console, group: Group) -> None:
    """Print new lines under the reports that told them first."""
    book = both.after
    lines = [book.lines[one.line] for one in group.changes]
    for report, told in groupby(lines, lambda line: _first_report(book, line)):
        ink.show(console, ink.words((report, ink.STRONG)), indent=ink.INDENT)
        for same in _one_sentence(told):
            ink.entry(console, _new_words(book, same), book.short_id(same[0]))
            ink.beside(console, same[0], voice_words(book, same[0]))
        ink.gap(console)


def print_gone(both: Both, console: Console, group: Group) -> None:
    """Print what is no longer there, as it was; it has no id to open it by any more."""
    for change in group.changes:
        line = both.before.lines.get(change.line)
        words = line_words(both.before, line) if line else both.before.report(change.line)
        ink.entry(console, ink.words(words))
        ink.notes(console, *(_reports(both.before, line) if line else ()))
        ink.gap(console)


def print_regrouped(both: Both, console: Console, group: Group) -> None:
    """Print lines that became one, and lines that one became, with the words of each."""
    for change in group.changes:
        line = both.after.lines[change.line]
        _print_title(both.after, console, line)
        olds = _words(both.before, change.old)
        news = _words(both.after, change.new)
        ink.notes(console, *(f"Before: {words}" for words in olds))
        ink.notes(console, *(f"Now: {words}" for words in news))
        ink.gap(console)


def print_further(both: Both, console: Console, group: Group) -> None:
    """Print lines that were there with the sources that tell them too."""
    entries = both.after.articles
    for one, changes in _by_line(group.changes):
        line = both.after.lines[one]
        _print_title(both.after, console, line)
        articles = {change.new for change in changes} & set(entries)
        further = (found for found in line.evidence if found.article in articles)
        ink.notes(console, *dict.fromkeys(witness_words(both.after, found) for found in further))
        ink.gap(console)


def _telling(both: Both, line: Line, changes: Iterable[Change]) -> list[str]:
    """Return what tells a change: the line it points at, or else the line's latest new report."""
    fields = {one.field for one in changes}
    target = line.answer if isinstance(line, Ask) and "state" in fields else None
    if isinstance(line, Procedure) and "next" in fields:
        target = line.next
    found = both.after.lines.get(target or "")
    if found is not None:
        by = [f"By: {line_words(both.after, found)}"] if isinstance(line, Ask) else []
        return [*by, *_reports(both.after, found)[-1:]]
    new = [one for one in line.evidence if one.article not in both.before.articles]
    return [witness_words(both.after, one) for one in (new or line.evidence)[-1:]]


def _by_line(changes: Iterable[Change]) -> list[tuple[str, list[Change]]]:
    return [(line, list(same)) for line, same in groupby(changes, lambda one: one.line)]


def _print_title(book: Book, console: Console, line: Line) -> None:
    ink.entry(console, ink.words((line_words(book, line), ink.STRONG)), book.short_id(line))


def _print_rows(both: Both, console: Console, changes: Iterable[Change]) -> None:
    for change in changes:
        words = f"{then_words(both, change)} → {now_words(both, change)}"
        ink.entry(console, ink.words((f"{field_words(change)}: ", ink.QUIET), words))


def _course(both: Both, line: Procedure, changes: Iterable[Change]) -> Text:
    """Return ``Charged, 3 May 2032 → Convicted, 5 May 2032``, or where a new one stands."""
    now = f"{status_words(line)}, {since_words(line)}" if line.status else status_words(line)
    old = next((one.old for one in changes if one.what == "moved"), None)
    if old is None:
        return ink.words((now, ink.STRONG))
    return ink.words(f"{old.capitalize()} → ", (now, ink.STRONG))


def _status_reports(book: Book, line: Procedure) -> Iterator[str]:
    """Yield the reports that tell the step where a procedure stands, the last such step first."""
    told = line.status, "happened"
    steps = [book.lines.get(step) for step in reversed(line.steps)]
    for step in steps:
        if isinstance(step, Event) and (step.step, step.factuality) == told:
            yield from _reports(book, step)


def _first_report(book: Book, line: Line) -> str:
    """Return the report of a line's first sentence: ``Harbour Post, 22 June 2022: a title``."""
    if not line.evidence:
        return "Added by a person"
    first = line.evidence[0]
    entry = book.articles.get(first.article)
    title = f": {entry.title}" if entry and entry.title else ""
    return witness_words(book, first) + title


def _one_sentence(lines: Iterable[Line]) -> list[list[Line]]:
    """Group requests of one sentence to many: ``asked Kolvo, Vell and Norland: asylum``."""
    found: dict[tuple[object, ...], list[Line]] = {}
    for line in lines:
        key = (line.askers, line.what, line.state) if isinstance(line, Ask) else ()
        found.setdefault((line.members[:1], *key) if key else (line.id,), []).append(line)
    return list(found.values())


def _new_words(book: Book, same: list[Line]) -> Text:
    line = same[0]
    if isinstance(line, Event):
        when, doubt = when_words(line.when) or "no date", event_doubt_words(line)
        remark = f" ({doubt})" if doubt else ""
        return ink.words((when, ink.STRONG), f" · {line.what}", (remark, ink.DOUBT))
    if isinstance(line, Ask):
        asked = tuple(one.asked for one in same if isinstance(one, Ask) and one.asked)
        words = ask_words(book, line, asked)
        return ink.words(words, f" · {ask_state_words(line.state, len(book.articles))}")
    return ink.words(line_words(book, line))


def _words(book: Book, ids: str | None) -> list[str]:
    lines = (book.lines.get(one) for one in (ids or "").split())
    return [line_words(book, line) for line in lines if line is not None]


def _reports(book: Book, line: Line) -> list[str]:
    return list(dict.fromkeys(witness_words(book, one) for one in line.evidence))
