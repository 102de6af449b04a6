"""The length of a sentence: years and months that a "sentenced" step carries as numbers."""

from casetrail.types import EventClaim

_DAYS = {"years": 365.0, "months": 365 / 12, "weeks": 7.0, "days": 1.0}
"""How long each unit is, in days: near enough to put terms in order."""
_A_MONTH = 31.0
"""Units do not divide evenly: 90 days may be three months."""
_ROUNDED = 365.0
"""A paper that gives whole years may leave months out; less than a year is no difference then."""


def term(claim: EventClaim) -> float | None:
    """Return the length in days, roughly; None where the claim gives none."""
    told = [number.value * _DAYS[number.unit] for number in claim.numbers if number.unit in _DAYS]
    return sum(told) if told else None


def length(claim: EventClaim) -> str:
    """Return ``5 years 8 months``: the same words for the same length as it is told."""
    told = (number for number in claim.numbers if number.unit in _DAYS)
    return " ".join(f"{number.value:g} {_unit(number.value, number.unit)}" for number in told)


def differ_by(one: EventClaim, other: EventClaim) -> bool:
    """Say whether two lengths differ by more than rounding: 68 months is five years and a half."""
    mine, theirs = term(one), term(other)
    if mine is None or theirs is None:
        return False
    both = [{number.unit for number in claim.numbers} for claim in (one, other)]
    if both[0] == both[1]:
        return mine != theirs
    return abs(mine - theirs) >= (_ROUNDED if {"years"} in both else _A_MONTH)


def _unit(value: float, unit: str | None) -> str:
    words = unit or ""
    return words.removesuffix("s") if value == 1 else words
