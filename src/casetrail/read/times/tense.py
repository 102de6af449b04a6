"""Whether a bare weekday, month or day lies ahead of the report or behind it."""

import re
from functools import cache
from typing import Literal

from casetrail.lang import en
from casetrail.read.parsed import Parsed
from casetrail.types import Span

Direction = Literal["ahead", "behind", "until"]
"""``until``: ahead if that is near, a day just past if it is not."""
# The clause a time belongs to seldom reaches further than this from it, in characters.
_REACH = 140
_WORD = re.compile(r"[a-z]{2,}")
_CLAUSE_MARK = re.compile(r"[.;:—–“”\"]|\bthat\b|,\s(?:and|but|while|after|when|which|who)\b")
_UNTIL = re.compile(
    r"\b(?:until|till|through|effective|payable|of record|extended (?:it |them )?to)\s+$", re.I
)
_BY = re.compile(r"\bby\s+$")
"""``by Friday`` lies ahead, unless something had happened by then."""
_HAD = re.compile(r"\b(?:had|was|were)\b[^.]*$")
_CLIMB = 3
"""Verbs above the time that are asked before it is given up."""


def direction(text: str, sentence: Span, at: Span, parsed: Parsed) -> Direction | None:
    """Return where a time at ``at`` lies; None when nothing tells.

    The verb that the time hangs on decides, else the words of its clause.
    """
    before = text[max(sentence.start, at.start - _REACH) : at.start]
    if _UNTIL.search(before) or (_BY.search(before) and not _HAD.search(before)):
        return "until"
    if parsed and (told := _by_verb(text, sentence, at, parsed)):
        return told
    if _behind().search(before):
        return "behind"
    after = text[at.stop : min(sentence.stop, at.stop + _REACH)]
    clause = _CLAUSE_MARK.split(before)[-1] + " " + _CLAUSE_MARK.split(after)[0]
    if _ahead().search(clause):
        return "ahead"
    return "behind" if not parsed and _past(clause) else None


def _by_verb(text: str, sentence: Span, at: Span, parsed: Parsed) -> Direction | None:
    verb = parsed.governor(parsed.head_of(at))
    infinitive = False
    for _ in range(_CLIMB):
        if verb is None:
            return None
        tense = parsed.tense(verb)
        if tense == "future" or parsed.words[verb] in en.words("coming_verbs"):
            return "ahead"
        if tense == "present" and not infinitive:
            # "They meet on Saturday"; but a headline says "Court rejects appeal on Friday".
            return "until" if text[sentence.stop - 1] in '.”"' else None
        if tense is not None:
            return "behind" if tense == "past" and not infinitive else None
        infinitive = infinitive or parsed.tokens[verb].tag == "VB"
        verb = _governor(parsed, verb)
    return None


def _governor(parsed: Parsed, verb: int) -> int | None:
    """Return the verb above a verb without a tense: "planned to meet on Friday"."""
    head = parsed.tokens[verb].head
    return None if head == verb else parsed.governor(head)


def _past(clause: str) -> bool:
    """Say whether a clause holds a verb in the past: "she fled in January"."""
    words = _WORD.findall(clause.lower())
    return any(word in en.words("past_verbs") or word.endswith("ed") for word in words)


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(en.table("times")["ahead"]["words"], re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    """The verb may be followed by "in", "on" or "by" before the time itself."""
    words = en.table("times")["behind"]["words"]
    return re.compile(words.removesuffix(r"\s*$") + r"(?:\s+(?:in|on|by|as|this|last))?\s*$")
