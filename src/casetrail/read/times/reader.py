"""The reader of times: finds, resolves, explains."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from casetrail.read.sheet import Sheet
from casetrail.read.times import calendar, explain, values
from casetrail.read.times.calendar import Days
from casetrail.read.times.context import Context, Meaning
from casetrail.read.times.grammar import Found, find_times
from casetrail.read.times.tense import Direction, direction
from casetrail.read.times.unlikely import is_unlikely
from casetrail.types import TimeClaim, TimexType, When

_NO_DAY_TOLD = frozenset(
    {"ref", "length", "anchored length", "set", "term", "decade", "century", "years"}
)
"""Rules of times from which the narrative does not count on."""
_OPEN_NEVER = frozenset({"then", "term"})
"""Rules that tell no time when nothing is known to count from."""
_CIRCA = re.compile(r"\b(?:[Aa]round|[Aa]bout|[Rr]oughly|[Cc]irca)\s+$")
"""What leads to a day that is not quite sure: "around 3 March"."""
_COMPARED = frozenset({"ago", "earlier"})
_REACH = 3
"""Paragraphs after which a day told is told no more."""


class _Told(NamedTuple):
    """The last day told, and the paragraph it stands in."""

    days: Days
    paragraph: int


def read_times(sheet: Sheet) -> tuple[TimeClaim, ...]:
    """Return the times of an article in order. Without a published day relative ones stay open."""
    return tuple(_claims(sheet))


def _claims(sheet: Sheet) -> Iterator[TimeClaim]:
    published = date.fromisoformat(sheet.article.published) if sheet.article.published else None
    told: _Told | None = None
    for found in find_times(sheet.text, sheet.likely_times):
        if is_unlikely(found, sheet):
            continue
        paragraph = sheet.paragraph_at(found.span.start)
        near = told if told and paragraph - told.paragraph < _REACH else None
        context = Context(published, near.days if near else None, _direction(sheet, found))
        try:
            meant, fault = values.meaning(found, context), False
        except ValueError:  # 31 February: written, but no day
            meant, fault = None, True
        if meant and _CIRCA.search(sheet.text, max(0, found.span.start - 10), found.span.start):
            meant = meant._replace(days=calendar.approximate(meant.days))
        if meant and meant.days.earliest and _tells(found):
            told = _Told(meant.days, paragraph)
        if meant or found.rule not in _OPEN_NEVER:
            yield _claim(sheet, found, meant, context, fault)


def _tells(found: Found) -> bool:
    """Say whether the narrative counts on from a time: a comparison with last year is none."""
    compared = found.parts.get("unit", found.parts.get("compact", "")).lower() == "year"
    return found.rule not in _NO_DAY_TOLD and not (found.rule in _COMPARED and compared)


def _direction(sheet: Sheet, found: Found) -> Direction | None:
    sentence = sheet.sentences[sheet.sentence_at(found.span.start)]
    return direction(sheet.text, sentence, found.span, sheet.parsed)


def _claim(
    sheet: Sheet, found: Found, meant: Meaning | None, context: Context, fault: bool
) -> TimeClaim:
    words = found.span.of(sheet.text)
    doubts = () if meant else ("day not known",)
    if meant and meant.doubt:
        doubts = (meant.doubt,)
    return TimeClaim(
        id=sheet.claim_id("time", found.span),
        article=sheet.article.id,
        sentence=(sentence := sheet.evidence([found.span])),
        paragraph=sheet.paragraph_at(sentence.start),
        span=found.span,
        type=_type(found, meant),
        value=meant.days.value if meant else None,
        mod=meant.days.mod if meant else None,
        when=_when(words, meant) if meant else _open(words, context, fault),
        doubts=doubts,
    )


def _type(found: Found, meant: Meaning | None) -> TimexType:
    if found.rule in values.LENGTHS:
        return "DURATION"
    if found.rule == "set":
        return "SET"
    value = meant.days.value if meant else ""
    of_day = "T" in value or "hour" in found.parts or "daypart" in found.parts
    return "TIME" if of_day else "DATE"


def _when(words: str, meant: Meaning) -> When:
    days = meant.days
    return When(
        text=words,
        edtf=days.edtf,
        earliest=days.earliest.isoformat() if days.earliest else None,
        latest=days.latest.isoformat() if days.latest else None,
        basis=meant.basis,
        why=explain.why(words, meant),
    )


def _open(words: str, context: Context, fault: bool) -> When:
    if fault:
        return When(text=words, basis="unknown", why=explain.no_day(words))
    if context.published is None:
        return When(text=words, basis="unknown", why=explain.NO_DATE)
    return When(text=words, basis="unknown", why=explain.open_side(words, context.published))
