"""Numbers as written: digits, words, and words that leave the number open."""

import re

from casetrail.lang import en

OPEN = "X"
"""How TIMEX3 writes a number that is not told: "several months" is PXM."""
_OPEN_WORDS = frozenset({"several", "few", "dozens", "hundreds", "many", "the", "long", ""})

_MULTIPLIERS = frozenset({"couple", "dozen", "hundred", "thousand"})


def number_of(words: str) -> float | None:
    """Return the number that ``words`` stand for; None where they leave it open.

    "two" is 2, "a couple of" 2, "2 1/2" and "two and a half" 2.5, "twenty-four" 24, "half a" 0.5.
    """
    low = words.lower().replace(",", "").strip()
    if digits := re.fullmatch(r"(\d+(?:\.\d+)?)( 1/2)?", low):
        return float(digits[1]) + (0.5 if digits[2] else 0)
    if low.startswith("half") or low == "a half":
        return 0.5
    parts = [part for part in re.split(r"[\s-]+", low) if part not in ("of", "and")]
    if not parts or _OPEN_WORDS & set(parts):
        return None
    half = parts[-1] == "half"
    return _sum(parts[:-2] if half else parts) + (0.5 if half else 0)


def _sum(parts: list[str]) -> float:
    """Add up number words; a hundred or a dozen multiplies what stands before it."""
    known = en.table("times")["numbers"]
    total = 0
    for part in parts:
        value = int(known[part])
        total = max(total, 1) * value if part in _MULTIPLIERS else total + value
    return total


def written(number: float | None) -> str:
    """Return a number as TIMEX3 writes it."""
    if number is None:
        return OPEN
    return str(int(number)) if number == int(number) else str(number)


def year_of(words: str) -> int:
    """Return a year in digits or words: "1996", "nineteen ninety-six", "two thousand", "89"."""
    if words.isdigit():
        year = int(words)
        return year if year > 99 else year + (1900 if year > 49 else 2000)
    known = en.table("times")["numbers"]
    parts = [int(known[part]) for part in re.split(r"[\s-]+", words.lower()) if part in known]
    if parts[0] == 19:
        return 1900 + sum(parts[1:])
    return 2000 + sum(parts[2:])
