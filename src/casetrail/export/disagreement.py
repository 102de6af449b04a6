"""A conflict in words: what it is about, what each side says and who says it, what was decided."""

from casetrail.export.background import claim_evidence
from casetrail.export.book import Book
from casetrail.export.dates import day_words
from casetrail.export.naming import line_words, witness_words
from casetrail.export.safe import one_line
from casetrail.export.words import FACTUALITIES
from casetrail.text.day_words import edtf_words
from casetrail.types import Conflict, Evidence, Side, Statement

CONFLICTS = {
    "date": "Date",
    "number": "Number",
    "outcome": "Outcome",
    "place": "Place",
    "attribution": "Who said it",
}

_SHOWN = 3


def about_words(book: Book, conflict: Conflict) -> str:
    """Return what a conflict is about: the line or the actor it points to, or its own words."""
    line = book.lines.get(conflict.about)
    if isinstance(line, Statement) and conflict.kind == "attribution":
        return f"“{one_line(line.content)}”"
    if line is not None:
        return line_words(book, line)
    known = book.actors.get(conflict.about)
    return known.name if known else conflict.about


def side_words(conflict: Conflict, side: Side) -> str:
    """Return what one side says: ``22 June 2022``, ``did not happen``, ``18``."""
    if conflict.kind == "date":
        return edtf_words(side.value)
    if conflict.kind == "outcome":
        return {str(told): words for told, words in FACTUALITIES.items()}[side.value]
    return side.value


def side_claims(book: Book, claims: tuple[str, ...]) -> list[Evidence]:
    """Return where each claim of one side stands, one for each report."""
    found = (claim_evidence(book, claim) for claim in claims)
    return list({one.article: one for one in reversed([o for o in found if o])}.values())[::-1]


def reports_words(book: Book, side: Side) -> str:
    """Return who published one side and when; more than three are counted.

    Outlets alone where the claims stand in no line of the case file.
    """
    told = dict.fromkeys(witness_words(book, one) for one in side_claims(book, side.claims))
    names = list(told) or list(side.outlets)
    rest = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return "; ".join(names[:_SHOWN]) + rest


def hint_words(conflict: Conflict) -> str:
    """Return which side the later reports are on, as a sentence; empty where none is."""
    return f"{conflict.hint[:1].upper()}{conflict.hint[1:]}." if conflict.hint else ""


def explained_words(conflict: Conflict) -> str:
    """Return ``Explained by Ana Reyes, 3 May 2032: one of the charges was dropped``."""
    decided = conflict.explained
    if decided is None:
        return ""
    why = f": {one_line(decided.reason)}" if decided.reason else ""
    return f"Explained by {decided.by}, {day_words(decided.at[:10])}{why}"
