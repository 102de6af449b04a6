"""Refusals to speak: "declined to comment", "did not respond". They have no content."""

import re
from collections.abc import Iterator
from functools import cache

from casetrail.lang import en
from casetrail.read.cues import Cue, Verb
from casetrail.read.frame import Frame
from casetrail.read.names import Name
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.read.source_before import source_before
from casetrail.read.source_phrases import Names
from casetrail.types import Act


def read_refusals(sheet: Sheet, names: tuple[Name, ...]) -> tuple[Said, ...]:
    """Return the refusals to speak whose source stands before them."""
    return tuple(_refusals(sheet, Names(names)))


def _refusals(sheet: Sheet, names: Names) -> Iterator[Said]:
    for match in _pattern().finditer(sheet.text):
        if sheet.quotation_at(match.start()) is not None:
            continue
        act = _acts()[" ".join(match.group().lower().replace("’", "'").split())]
        start, stop = sheet.index(match.start()), sheet.index(match.end())
        first, _ = sheet.bounds(match.start())
        source = source_before(sheet, names, start, first)
        if source is not None:
            cue = Cue(start, start, stop, Verb("decline", act, frozenset()), False)
            yield Said(Frame(cue, source, "source first"), act, "indirect", (), ())


@cache
def _acts() -> dict[str, Act]:
    table = en.table("cues")["refusal"]
    acts: tuple[Act, ...] = ("declined", "no_reply")
    return {phrase.replace("’", "'"): act for act in acts for phrase in table[act]}


@cache
def _pattern() -> re.Pattern[str]:
    """Longer phrases first, any white space between words, either apostrophe."""
    phrases = sorted(_acts(), key=len, reverse=True)
    spaced = (re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['’]") for phrase in phrases)
    return re.compile(rf"\b(?:{'|'.join(spaced)})\b", re.IGNORECASE)
