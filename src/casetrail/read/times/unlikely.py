"""Words that look like a time and are none, told by the parse: names, titles, counts of things."""

from casetrail.lang import en
from casetrail.read.parsed import Parsed
from casetrail.read.sheet import Sheet
from casetrail.read.times.grammar import Found
from casetrail.types import NamedSpan, Span

_NAMED = frozenset(
    {"weekday", "month of the year", "holiday", "day beside", "ref", "stretch beside"}
)
_NAMES_OF_PEOPLE = frozenset({"weekday", "month of the year"})
_ADJUNCTS = frozenset({"day part", "holiday"})
_IN_NAMES = frozenset({"flat", "compound"})
_OBJECTS = frozenset({"obj", "iobj"})
_WRITTEN_SMALL = frozenset({"day beside", "ref", "stretch beside"})
"""Rules of words that begin with a small letter, but for the first of a sentence."""


def is_unlikely(found: Found, sheet: Sheet) -> bool:
    """Say whether the model speaks against a time. Nothing does in a reading made without one."""
    parsed, text = sheet.parsed, sheet.text
    if not parsed:
        return False
    if found.rule in _NAMED and any(_is_named(name, found.span) for name in sheet.likely_names):
        return True
    head = parsed.head_of(found.span)
    if found.rule == "year":
        return _counts(parsed, head)
    if found.rule in _WRITTEN_SMALL and _title_case(text, found.span):
        return True
    if found.rule in _ADJUNCTS:  # "the morning press conference", "a Christmas address"
        token = parsed.tokens[head]
        follows = parsed.tokens[token.head].span.start >= found.span.stop
        return follows and token.relation in _IN_NAMES
    if found.rule == "the stretch":
        return parsed.tokens[head].relation in _OBJECTS
    if found.rule in _NAMES_OF_PEOPLE and _stands_as_a_name(parsed, head, found):
        return True
    return found.rule in _NAMED and _in_a_name(parsed, head, found.span)


def _is_named(name: NamedSpan, span: Span) -> bool:
    """``June Carrow``: the time lies in the name of a person."""
    return name.kind == "person" and name.span.covers(span)


def _stands_as_a_name(parsed: Parsed, head: int, found: Found) -> bool:
    """``believed April``, ``the clerk Wednesday Marlow``, ``March and Dole``."""
    if "which" in found.parts or "part" in found.parts:
        return False
    if parsed.tokens[head].relation in _OBJECTS:
        return True
    if _in_a_title(parsed, parsed.at(found.span.start) - 1):
        return True
    if found.rule != "weekday":
        joined = parsed.with_relation(head, "conj")
        return any(_is_name(parsed, one) for one in joined) and "year_beside" not in found.parts
    after, before = head + 1, parsed.at(found.span.start) - 1
    if after >= len(parsed.tokens) or before < 0 or not parsed.is_capital(parsed.tokens[after]):
        return False
    return parsed.tokens[before].part in ("NOUN", "PROPN", "DET")


def _in_a_title(parsed: Parsed, before: int) -> bool:
    """``The Man Who Was Thursday``: a small word before it has a capital within a sentence."""
    if before < 1 or not parsed.is_capital(parsed.tokens[before]):
        return False
    opens = parsed.tokens[before - 1].part == "PUNCT"
    return parsed.tokens[before].part in ("AUX", "PRON", "SCONJ", "CCONJ") and not opens


def _is_name(parsed: Parsed, index: int) -> bool:
    month = parsed.words[index][:3] in en.table("times")["months"]
    return parsed.tokens[index].part == "PROPN" and not month


def _counts(parsed: Parsed, head: int) -> bool:
    """``2010 crowns``, ``2021 Harbour Street``, ``Locker 2015``: a number of something.

    ``the 1991 settlement``, ``that 1978 resolution`` and ``the 2016 elections`` are of a year.
    """
    token = parsed.tokens[head]
    above = parsed.tokens[token.head]
    before = parsed.tokens[head - 1] if head else None
    if token.relation == "nummod" and token.head > head:
        pointed = before is not None and (before.part == "DET" or before.tag in ("POS", "PRP$"))
        return not pointed and above.tag != "NN"
    return before is not None and before.part in ("PROPN", "NUM") and token.head == head - 1


def _title_case(text: str, span: Span) -> bool:
    """Say whether a capital stands within a sentence: "sang Yesterday", "USA Today"."""
    before = text[max(0, span.start - 2) : span.start].rstrip(" ")[-1:]
    return text[span.start].isupper() and (before.isalnum() or before == ",")


def _in_a_name(parsed: Parsed, head: int, span: Span) -> bool:
    """``Friday Osei``, ``Blue Monday``, ``Sunday Best``: part of a name."""
    token = parsed.tokens[head]
    above = parsed.tokens[token.head]
    described = (parsed.tokens[child] for child in parsed.with_relation(head, "amod", "compound"))
    if any(one.span.stop <= span.start and parsed.is_capital(one) for one in described):
        return True
    if token.relation in _IN_NAMES and above.part == "PROPN" and not above.span.overlaps(span):
        return True
    inside = (parsed.tokens[child] for child in parsed.with_relation(head, "flat"))
    return any(child.part == "PROPN" and not child.span.overlaps(span) for child in inside)
