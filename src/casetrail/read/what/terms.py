"""How long a sentence is: ``sentenced on Monday to five years and eight months in prison``."""

import re

from casetrail.read.sheet import Sheet
from casetrail.read.times.numbers import number_of
from casetrail.types import Number, Span

_TERM = re.compile(
    r"(?P<between>[^.;:()“”\"]{0,50}?)\bto\s+(?:serve\s+)?(?:a\s+total\s+of\s+|an?\s+)?"
    r"(?P<number>\d+\s1/2|\w+(?:-\w+)?)[\s-](?P<unit>years?|months?|weeks?|days?)\b"
    r"(?:,?\s+and\s+(?P<more>\w+(?:-\w+)?)[\s-](?P<unit2>months?|weeks?|days?)\b)?",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:to|and|but|which|who|after|before)\b", re.IGNORECASE)
"""What may stand between the verb and its "to" only where another clause begins."""
_NOT_PRISON = re.compile(
    r"\b(?:probation|supervis\w+|suspend\w+|community|house arrest|ban|to life|or more|later"
    r"|ago)\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b[\w-]+[\s-](?:years?|months?|weeks?|days?)\b(?!\s+to\s+serve\b)", re.IGNORECASE
)
"""Another length in the sentence; not ``with nine months to serve``, which is a part of it."""


def term_of(sheet: Sheet, trigger: Span) -> tuple[Number, ...]:
    """Return the years and months of a sentence; none where it is rounded, split or suspended.

    "More than five years" and "five years for fraud and two for theft" tell no one length.
    """
    sentence = sheet.sentences[sheet.sentence_at(trigger.start)]
    found = _TERM.match(sheet.text, trigger.stop, sentence.stop)
    if found is None or _OTHER.search(found["between"]):
        return ()
    rest = sheet.text[found.end() : sentence.stop]
    if _NOT_PRISON.search(rest) or _AGAIN.search(rest):
        return ()
    pieces = [_number(sheet, found, "number", "unit")]
    if found["more"]:
        pieces.append(_number(sheet, found, "more", "unit2"))
    return tuple(one for one in pieces if one is not None) if all(pieces) else ()


def _number(sheet: Sheet, found: re.Match[str], number: str, unit: str) -> Number | None:
    try:
        value = number_of(found[number])
    except KeyError:
        return None
    if value is None:
        return None
    span = Span(found.start(number), found.end(unit))
    units = found[unit].lower().removesuffix("s") + "s"
    return Number(text=span.of(sheet.text), value=value, unit=units, span=span)
