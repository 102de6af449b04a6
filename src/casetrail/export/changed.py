"""Changes in words: the groups they are shown in, the counts, and old and new values."""

from collections.abc import Sequence
from typing import NamedTuple

from casetrail.export.book import Book
from casetrail.export.dates import day_words, period_words
from casetrail.export.naming import line_words
from casetrail.export.words import ACTS, ASK_STATES, FACTUALITIES, plural
from casetrail.types import Change, Ledger, What

_NOT_TOLD = "not told"
_DAYS = ("when", "since")
_LINES = ("next", "answer")
_VOCABULARY: dict[str, dict[str, str]] = {
    "act": {str(word): words for word, words in ACTS.items()},
    "state": {str(word): words for word, words in ASK_STATES.items()},
    "factuality": {str(word): words for word, words in FACTUALITIES.items()},
}
_FIELDS = {
    "speaker": "Speaker",
    "content": "Words",
    "when": "Date",
    "act": "How it was said",
    "factuality": "Whether it happened",
    "step": "Step",
    "person": "Whose",
    "state": "What came of it",
    "answer": "Answered by",
    "status": "Where it stands",
    "since": "Since",
    "next": "Next",
    "blocked_by": "Held up by",
    "charges_total": "Charges",
    "matter": "About",
}


_COUNTS: tuple[tuple[tuple[What, ...], str, str], ...] = (
    (("moved",), "status moved", "statuses moved"),
    (("conflict",), "new disagreement", "new disagreements"),
    (("settled",), "disagreement settled", "disagreements settled"),
    (("due",), "date due or passed", "dates due or passed"),
    (("unsupported",), "line gone", "lines gone"),
    (("rejected", "corrected"), "line corrected", "lines corrected"),
    (("changed",), "line changed", "lines changed"),
    (("joined", "parted"), "line joined or parted", "lines joined or parted"),
    (("added",), "line new", "lines new"),
    (("witness",), "line with further sources", "lines with further sources"),
)


class Both(NamedTuple):
    """The case file as it was and as it is."""

    before: Book
    after: Book

    def home(self, line: str) -> Book:
        """Return the book that a line stands in: the later one, where it is in both."""
        return self.after if line in self.after.lines else self.before


class Group(NamedTuple):
    """Changes that are shown together under a title, of one kind and those that go with it."""

    title: str
    changes: tuple[Change, ...]


_GROUPS: tuple[tuple[str, What, tuple[Ledger, ...]], ...] = (
    ("Where procedures moved", "moved", ("procedure",)),
    ("New procedures", "added", ("procedure",)),
    ("New disagreements between reports", "conflict", ("conflict",)),
    ("Disagreements that are settled", "settled", ("conflict",)),
    ("Due", "due", ("due",)),
    ("No longer in the case file", "unsupported", ()),
    ("Rejected by a person", "rejected", ()),
    ("Corrected by a person", "corrected", ()),
    ("Changed", "changed", ()),
    ("One line now, several before", "joined", ()),
    ("Several lines now, one before", "parted", ()),
    ("New in what happened", "added", ("event",)),
    ("New requests", "added", ("ask",)),
    ("New statements", "added", ("statement",)),
    ("Told by further sources", "witness", ()),
    ("New reports", "added", ("report",)),
)


def groups(changes: Sequence[Change]) -> list[Group]:
    """Return the changes by what people look for first; an empty group is left out.

    Other changes of a procedure that moved stand with it, and an event that is due from now on
    stands there alone.
    """
    due = {one.line for one in changes if one.what == "due"}
    moved = {one.line for one in changes if one.what == "moved"}
    beside = [one for one in changes if one.what == "changed" and one.line in moved]
    twice = [one for one in changes if one.what == "added" and one.line in due]
    shown = [one for one in changes if one not in beside and one not in twice]
    found = (Group(title, _of(shown, what, ledgers)) for title, what, ledgers in _GROUPS)
    return [_with(group, beside) for group in found if group.changes]


def _with(group: Group, beside: Sequence[Change]) -> Group:
    """Return what moved with what else changed of it."""
    if group.changes[0].what != "moved":
        return group
    found = ((one, *(c for c in beside if c.line == one.line)) for one in group.changes)
    return Group(group.title, tuple(change for own in found for change in own))


def _of(changes: Sequence[Change], what: What, ledgers: tuple[Ledger, ...]) -> tuple[Change, ...]:
    return tuple(c for c in changes if c.what == what and (not ledgers or c.ledger in ledgers))


def counts_words(changes: Sequence[Change]) -> str:
    """Return ``1 status moved, 1 new disagreement, 5 lines new, 2 reports new``."""
    lines = [one for one in changes if one.ledger != "report"]
    reports = {one.line for one in changes if one.ledger == "report" and one.what == "added"}
    numbers = [(len({c.line for c in lines if c.what in w}), one, many) for w, one, many in _COUNTS]
    numbers.append((len(reports), "report new", "reports new"))
    return ", ".join(plural(*one) for one in numbers if one[0])


def field_words(change: Change) -> str:
    """Return what a field is called: ``Date``."""
    field = change.field or ""
    return _FIELDS.get(field, field.replace("_", " ").capitalize())


def then_words(both: Both, change: Change) -> str:
    """Return the earlier value in words."""
    return _value(both.before, both, change.field or "", change.old)


def now_words(both: Both, change: Change) -> str:
    """Return the later value in words."""
    return _value(both.after, both, change.field or "", change.new)


def days_words(days: str | None) -> str:
    """Return days in EDTF as people read them: ``between 13 and 19 June 2022``."""
    if days is None:
        return _NOT_TOLD
    if "/" in days:
        first, _, last = days.partition("/")
        return period_words(first or None, last or None, lasts=True)
    if ".." in days:
        first, _, last = days.strip("[]").partition("..")
        return period_words(first or None, last or None)
    return day_words(days)


def _value(book: Book, both: Both, field: str, value: str | None) -> str:
    if field in _DAYS:
        return days_words(value)
    if value is None:
        return _NOT_TOLD
    if field in _LINES:
        home = book if value in book.lines else both.home(value)
        line = home.lines.get(value)
        return line_words(home, line) if line else value
    return _VOCABULARY.get(field, {}).get(value, value)
