"""Charges: how many, which ones, and what they carry."""

import re
from collections.abc import Iterator

from casetrail.lang import en
from casetrail.read.sheet import Sheet
from casetrail.read.times.numbers import number_of
from casetrail.read.what.clause import Clauses
from casetrail.read.what.wording import phrases
from casetrail.types import Charged

_COUNTS = frozenset(
    {"charge", "charges", "count", "counts", "felonies", "felony", "offences", "offenses"}
)
_LISTING = ("with", "of", "for", "on", "including", "over")
_JOINTS = re.compile(r"^(?:and|or|with|of|for|on|including|over)\s+|\s+(?:and|or)\s*$|[,\s]+$")
_PRISON = r"(?:\s+in\s+(?:prison|jail))"
_CARRIES = re.compile(
    r"\b(?:carr(?:y|ies|ying|ied)|punishable\s+by|faces?|facing|sentence\s+of|penalty\s+of)\s+"
    r"(?:an?\s+)?(?:(?:combined|maximum|possible|potential|total)\s+)*"
    r"(?:(?:sentences?|penalty|penalties)\s+of\s+)?"
    r"(?P<what>(?:up\s+to|as\s+(?:much|many)\s+as|at\s+least|more\s+than|a\s+maximum\s+of)"
    rf"\s+[\w-]+\s+years?{_PRISON}?"
    r"|life\s+(?:in\s+prison|imprisonment|sentence)|the\s+death\s+penalty"
    rf"|[\w-]+\s+years{_PRISON})",
    re.IGNORECASE,
)


def charges_of(sheet: Sheet, clauses: Clauses, verb: int) -> tuple[int | None, tuple[Charged, ...]]:
    """Return how many charges a step tells of, and each kind of charge it lists."""
    found: list[Charged] = []
    counted = [one for one in clauses.objects(verb) if clauses.parsed.words[one] in _COUNTS]
    listing = ("of", "including") if counted else _LISTING
    around = (word for case, word in clauses.obliques(verb) if case in listing)
    listed = (one for one in around if not _is_occasion(clauses, one))
    direct = [verb, *clauses.objects(verb), *listed]
    more = (one for head in direct for one in clauses.joined(head))
    heads = [*direct, *(one for one in more if clauses.parsed.words[one] in _COUNTS)]
    for head in heads:
        if clauses.parsed.words[head] in _COUNTS:
            found += _listed(sheet, clauses, head)
        elif head != verb and head not in clauses.objects(verb):
            found += _crimes(sheet, clauses, head, None)
    for case, word in clauses.obliques(verb):
        if case == "including":
            found += _crimes(sheet, clauses, word, None)
    unique = {one.span: one for one in found}
    carries = _carries(sheet, verb, clauses)
    return _total(clauses, heads), tuple(_with(one, carries) for one in unique.values())


def _total(clauses: Clauses, heads: list[int]) -> int | None:
    """``three counts of theft and two of fraud`` are five; None where one is not counted."""
    own = (one for one in dict.fromkeys(heads) if clauses.case(one) != "including")
    counted = [one for one in own if clauses.parsed.words[one] in _COUNTS]
    numbers = [_number(clauses, one) for one in counted]
    told = [number for number in numbers if number is not None]
    return sum(told) if told and len(told) == len(numbers) else None


def _is_occasion(clauses: Clauses, head: int) -> bool:
    """``arrested on a trip``; not ``on charges of fraud``, ``on two counts``."""
    on = clauses.case(head).split()[-1:] == ["on"]
    return on and clauses.parsed.words[head] not in _COUNTS | {"suspicion"}


def _with(one: Charged, carries: str | None) -> Charged:
    return Charged(what=one.what, span=one.span, count=one.count, carries=one.carries or carries)


def _listed(sheet: Sheet, clauses: Clauses, counts: int) -> Iterator[Charged]:
    """``three counts of theft``; ``18 charges, including espionage``; ``espionage charges``."""
    number = _number(clauses, counts)
    for case, word in clauses.obliques(counts):
        if case in ("of", "including", "under"):
            yield from _crimes(sheet, clauses, word, number if case == "of" else None)
    for word in clauses.parsed.with_relation(counts, "compound", "amod"):
        token = clauses.parsed.tokens[word]
        if token.part == "NOUN" and clauses.parsed.words[word] not in en.words("no_crimes"):
            yield Charged(what=token.span.of(sheet.text), span=token.span, count=number)


def _crimes(sheet: Sheet, clauses: Clauses, head: int, count: int | None) -> Iterator[Charged]:
    told = phrases(sheet, clauses, head)
    for one in (head, *clauses.joined(head)):
        word = clauses.parsed.words[one]
        if word in _COUNTS:
            yield from _listed(sheet, clauses, one)
            continue
        token = clauses.parsed.tokens[one]
        doing = token.tag == "VBG"
        if word in en.words("no_crimes") or not (token.part == "NOUN" or doing):
            continue
        what = _trimmed(told[one])
        if what:
            yield Charged(what=what, span=token.span, count=count)


def _trimmed(words: str) -> str:
    """Leave out what only joins a phrase to its verb or to the next one."""
    return _JOINTS.sub("", words.strip(" ,")).strip(" ,")


def _number(clauses: Clauses, noun: int) -> int | None:
    for child in clauses.parsed.with_relation(noun, "nummod"):
        try:
            found = number_of(clauses.parsed.words[child])
        except KeyError:
            continue
        if found is not None and found == int(found):
            return int(found)
    return None


def _carries(sheet: Sheet, verb: int, clauses: Clauses) -> str | None:
    sentence = sheet.sentences[sheet.sentence_at(clauses.parsed.tokens[verb].span.start)]
    found = _CARRIES.search(sheet.text, sentence.start, sentence.stop)
    return found["what"] if found else None
