"""The reader of times: finds, resolves, explains."""

from datetime import date

from casetrail.read.sheet import Sheet
from casetrail.read.times import explain, values
from casetrail.read.times.calendar import Days
from casetrail.read.times.grammar import Found, find_times
from casetrail.read.times.tense import direction
from casetrail.types import TimeClaim, TimexType, When

_EXPLICIT = frozenset({"day", "month", "year", "decade"})


def read_times(sheet: Sheet) -> tuple[TimeClaim, ...]:
    """Return the times of an article in order. Without a published day relative ones stay open."""
    return tuple(_claim(sheet, found) for found in find_times(sheet))


def _claim(sheet: Sheet, found: Found) -> TimeClaim:
    days, when = _duration(sheet, found) if found.rule == "duration" else _resolve(sheet, found)
    return TimeClaim(
        id=sheet.claim_id("time", found.span),
        article=sheet.article.id,
        sentence=(sentence := sheet.evidence([found.span])),
        paragraph=sheet.paragraph_at(sentence.start),
        span=found.span,
        type=_type(found),
        value=days.value if days else _open_value(found),
        mod=days.mod if days else None,
        when=when,
        doubts=() if when.basis != "unknown" or found.rule == "duration" else ("day not known",),
    )


def _type(found: Found) -> TimexType:
    if found.rule == "duration":
        return "DURATION"
    beside = found.parts.get("beside", "").lower()
    of_day = "daypart" in found.parts or beside.startswith(("this ", "last night", "tonight"))
    return "TIME" if of_day else "DATE"


def _resolve(sheet: Sheet, found: Found) -> tuple[Days | None, When]:
    words = found.span.of(sheet.text)
    if found.rule in _EXPLICIT:
        days = values.explicit(found)
        if days is None:
            return None, When(text=words, basis="unknown", why=explain.no_day(words))
        return days, _when(words, days, "explicit", explain.written(words, days))
    if sheet.article.published is None:
        return None, When(text=words, basis="unknown", why=explain.NO_DATE)
    published = date.fromisoformat(sheet.article.published)
    sentence = sheet.sentences[sheet.sentence_at(found.span.start)]
    days = values.relative(found, published, direction(sheet.text, sentence, found.span))
    if days is None:
        return None, When(text=words, basis="unknown", why=explain.open_side(words, published))
    return days, _when(words, days, "relative", explain.counted(words, published, days))


def _when(words: str, days: Days, basis: str, why: str) -> When:
    return When(
        text=words,
        edtf=days.edtf,
        earliest=days.earliest.isoformat(),
        latest=days.latest.isoformat(),
        basis="explicit" if basis == "explicit" else "relative",
        why=why,
    )


def _duration(sheet: Sheet, found: Found) -> tuple[Days | None, When]:
    words = found.span.of(sheet.text)
    return None, When(text=words, basis="explicit", why=explain.length(words))


def _open_value(found: Found) -> str | None:
    """Return the TIMEX3 value of what has no day: a duration, or the present."""
    if found.rule == "duration":
        count = values.number_of(found.parts["number"])
        return f"P{count}{found.parts['unit'][0].upper()}"
    return "PRESENT_REF" if found.rule == "present" else None
