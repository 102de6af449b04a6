"""What people decided of a line, in words: machine and human content are never mixed up."""

from casetrail.export.book import Book
from casetrail.export.dates import day_words
from casetrail.export.safe import one_line
from casetrail.types import Decided, Edited, Line, NeedsYou, Rejected, Verdict

_DONE: dict[Verdict, str] = {
    "same": "joined with another line",
    "different": "split",
    "accept": "accepted",
    "reject": "rejected",
    "edit": "changed",
    "note": "noted",
    "flag": "flagged",
    "explain": "explained",
    "add": "added by hand",
}


def review_words(line: Line) -> list[str]:
    """Return each decision on a line in a few words: ``Accepted by Kim, 24 November 2032``."""
    found = [_edit(edit) for edit in line.edits]
    if line.by_hand and line.reviewed:
        found.append(f"Added by hand by {line.reviewed.by}, {day_words(line.reviewed.at[:10])}")
    elif line.review == "accepted" and line.reviewed:
        found.append(f"Accepted by {line.reviewed.by}, {day_words(line.reviewed.at[:10])}")
    found += [_said("Note", note) for note in line.notes]
    return [*found, _said("Flagged", line.flagged)] if line.flagged else found


def rejected_words(one: Rejected) -> str:
    """Return who rejected a line, when and why."""
    return _said("Rejected", one.rejected)


def need_words(one: NeedsYou) -> str:
    """Return what was decided, by whom, and why it cannot be carried out."""
    return f"{_DONE.get(one.verdict, one.verdict)} by {_who(one.by, one.at)}: {one_line(one.why)}"


def corrected_words(book: Book) -> str:
    """Return ``2 lines rejected; 1 correction needs you``, or nothing."""
    rejected, needs = len(book.casefile.rejected), len(book.casefile.needs_you)
    words = (
        f"{rejected:,} line{'s' * (rejected != 1)} rejected" if rejected else "",
        f"{needs:,} correction{'s need' if needs != 1 else ' needs'} you" if needs else "",
    )
    found = "; ".join(filter(None, words))
    return f"{found}." if found else ""


def _edit(one: Edited) -> str:
    was = f"; the machine read {one.was}" if one.was else ""
    because = f" ({one_line(one.reason)})" if one.reason else ""
    return f"Changed by {_who(one.by, one.at)}: {one.field} is {one_line(one.value)}{was}{because}"


def _said(what: str, one: Decided) -> str:
    reason = f": {one_line(one.reason)}" if one.reason else ""
    return f"{what} by {_who(one.by, one.at)}{reason}"


def _who(by: str, at: str) -> str:
    return f"{one_line(by)}, {day_words(at[:10])}"
