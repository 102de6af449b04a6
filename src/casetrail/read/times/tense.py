"""Whether a bare weekday, month or day lies ahead of the report or behind it."""

import re
from functools import cache
from typing import Literal

from casetrail.lang import en
from casetrail.types import Span

Direction = Literal["ahead", "behind"]
# The clause a time belongs to seldom reaches further than this from it, in characters.
_REACH = 140
_WORD = re.compile(r"[a-z]{2,}")
_CLAUSE_MARK = re.compile(r"[.;:—–“”\"]|\bthat\b|,\s(?:and|but|while|after|when|which|who)\b")


def direction(text: str, sentence: Span, at: Span) -> Direction | None:
    """Return where a time at ``at`` lies by the words of its clause; None when nothing tells."""
    before = text[max(sentence.start, at.start - _REACH) : at.start]
    if _behind().search(before):
        return "behind"
    after = text[at.stop : min(sentence.stop, at.stop + _REACH)]
    clause = _CLAUSE_MARK.split(before)[-1] + " " + _CLAUSE_MARK.split(after)[0]
    if _ahead().search(clause):
        return "ahead"
    return "behind" if _past(clause) else None


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
