"""The opening words of a report: place and agency, or outlet and whom it credits.

LONDON (Reuters) - The minister ...     dateline LONDON, credit Reuters
Q REPORTS (El Pais) The case ...        outlet Q REPORTS, credit El Pais
"""

import re
from functools import cache

from casetrail.gather.agencies import agencies_in
from casetrail.gather.days import month_words
from casetrail.gather.facts import Facts, merge
from casetrail.lang.en import table

_UPPER = "A-ZÀ-ÖØ-Þ"
_CAPITALS = rf"[{_UPPER}][{_UPPER}.'’-]+"
_CAPITAL_PLACE = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"
_ANY_PLACE = rf"[{_UPPER}][\w.'’-]+(?:[ /][{_UPPER}][\w.'’-]+){{0,4}}"
_OUTLET = rf"(?:[{_UPPER}][{_UPPER}.'’-]* ){{1,5}}{_CAPITALS}"
_IN_BRACKETS = r"\((?P<brackets>[^()\n]{2,40})\)"
_IN_SLASHES = r"/(?P<slashes>[^/\n]{2,40})/"  # how TASS signs
_DASH = r"(?:\.?\s*(?:--|-(?:\s|$))|\s*[—―]|\s+[–_](?:\s|$))\s*"
_OPENS = rf"""(?=["“”'‘’«„(\[]{{0,2}}[{_UPPER}0-9])"""

_OUTLET_LEAD = re.compile(rf"({_OUTLET}) {_IN_BRACKETS}\s*[-–—]*\s*{_OPENS}")
_AGENCY_FIRST = re.compile(rf"{_IN_BRACKETS}\s*(?:--?|[–—])?\s*{_OPENS}")
_SENTENCE_CHARS = 60


def lead_of(line: str) -> Facts | None:
    """Return what the opening of a line states, or None. The first rule that speaks wins."""
    return next((facts for rule in _RULES if (facts := rule(line)) is not None), None)


def _outlet_and_credit(line: str) -> Facts | None:
    """Q REPORTS (El Pais) The case"""
    match = _OUTLET_LEAD.match(line)
    if not match or not _names_outlet(match[1]):
        return None
    return Facts(outlet=match[1], credit=agencies_in(match["brackets"]) or match["brackets"])


def _agency_first(line: str) -> Facts | None:
    """(ANSA) - ROME, JULY 12 - The committee"""
    match = _AGENCY_FIRST.match(line)
    agency = agencies_in(match["brackets"]) if match else None
    if not match or not agency:
        return None
    return merge(Facts(credit=agency), _place(line[match.end() :]) or Facts())


def _place_and_agency(line: str) -> Facts | None:
    """WASHINGTON, June 3 (AP) — The minister"""
    match = _agency_lead().match(line)
    agency = agencies_in(match["brackets"] or match["slashes"]) if match else None
    if not match or not agency or not _sure(match):
        return None
    return Facts(dateline=_tidy(match[1]), credit=agency)


def _day_and_agency(line: str) -> Facts | None:
    """Dec 29 (Reuters) - The minister"""
    match = _day_lead().match(line)
    agency = agencies_in(match["brackets"]) if match else None
    return Facts(credit=agency) if agency else None


def _place(line: str) -> Facts | None:
    """PARIS — The minister"""
    match = _place_lead().match(line)
    if not match or match[1] in table("head")["not_places"]["words"]:
        return None
    rest = line[match.end() :]
    return Facts(dateline=_tidy(match[1])) if _is_sentence(rest) else None


_RULES = (_outlet_and_credit, _agency_first, _place_and_agency, _day_and_agency, _place)


def _names_outlet(name: str) -> bool:
    data = table("outlets")
    return (
        name.split()[-1] in data["outlet_words"]["words"]
        and name not in data["not_outlets"]["words"]
    )


def _sure(match: re.Match[str]) -> bool:
    """A place in small letters needs the dash too: "Ana Verano (AP) was there" is no dateline.

    "LANCASTER (PA) -" may be Pennsylvania: a doubtful short name needs the day beside it.
    """
    if match["brackets"] in table("outlets")["agencies"]["doubtful"] and not match["filed"]:
        return False
    return match[1].split(",")[0].isupper() or bool(match["dash"])


def _is_sentence(rest: str) -> bool:
    """A headline in capitals with a dash is no dateline: what follows must run on as prose."""
    return len(rest) >= _SENTENCE_CHARS and not rest[:_SENTENCE_CHARS].isupper()


def _tidy(place: str) -> str:
    return " ".join(place.split())


@cache
def _agency_lead() -> re.Pattern[str]:
    signed = rf"(?:{_IN_BRACKETS}|{_IN_SLASHES})"
    place = rf"({_ANY_PLACE}{_region()}){_filed()}"
    return re.compile(rf"{place}[.,]?\s*{signed}(?P<dash>{_DASH}|\.\s+)?\s*(?:{_OPENS}|$)")


@cache
def _day_lead() -> re.Pattern[str]:
    return re.compile(rf"{_day()} {_IN_BRACKETS}{_DASH}{_OPENS}")


@cache
def _place_lead() -> re.Pattern[str]:
    return re.compile(rf"({_CAPITAL_PLACE}{_region()}){_filed()}{_DASH}{_OPENS}")


def _region() -> str:
    """TRENTON, N.J."""
    return rf"(?:, (?!{_month()})[{_UPPER}][\w.]+(?: [{_UPPER}][\w.]+){{0,2}})?"


def _filed() -> str:
    """WASHINGTON, June 3"""
    return rf"(?P<filed>[.,]? {_day()}(?:,? [0-9]{{4}})?)?"


def _day() -> str:
    return rf"(?:{_month()}\.? [0-9]{{1,2}}|[0-9]{{1,2}} {_month()}\.?)"


def _month() -> str:
    return rf"(?i:{month_words()})\b"
