"""Numbers in words and figures: "twenty thousand" and "20,000" are one."""

import re
from functools import cache

from casetrail.lang import en

_FIGURES = re.compile(r"(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th)?$")


@cache
def _table(name: str) -> dict[str, float]:
    values: dict[str, float] = en.table("alike")["numbers"][name]
    return values


def is_number(word: str) -> bool:
    """Say whether a word is a number or part of one; "one" alone is not: "one of them"."""
    return bool(_FIGURES.match(word)) or (word != "one" and _value(word) is not None)


def _value(word: str) -> float | None:
    if match := _FIGURES.match(word):
        return float(match[1].replace(",", ""))
    if "-" in word:
        values = [_value(part) for part in word.split("-")]
        return sum(v for v in values if v is not None) if None not in values else None
    for name in ("units", "tens", "scales", "ordinals"):
        if word in _table(name):
            return _table(name)[word]
    return None


def read_number(words: tuple[str, ...], at: int) -> tuple[str, int]:
    """Return the number that begins at word ``at`` as text, and how many words it takes."""
    total, current, taken = 0.0, 0.0, 0
    while at + taken < len(words):
        word = words[at + taken]
        value = _value(word)
        if value is None or (taken and not _goes_on(words[at + taken - 1], word)):
            break
        if word in _table("scales"):
            current = max(current, 1) * value
            total, current = (total + current, 0.0) if value >= 1000 else (total, current)
        else:
            current += value
        taken += 1
    return f"{total + current:g}" if total + current < 1e6 else f"{total + current:.0f}", taken


def _goes_on(before: str, word: str) -> bool:
    """Say whether a number word continues the one before: "twenty thousand", not "two three"."""
    scales, tens, units = _table("scales"), _table("tens"), _table("units")
    return word in scales or before in scales or (before in tens and word in units)
