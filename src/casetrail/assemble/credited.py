"""Names of outlets and agencies, brought to one form: "The Associated Press" is AP."""

import re
from functools import cache

from casetrail.lang.en import table
from casetrail.text.names import fold
from casetrail.types import Article

_BETWEEN = re.compile(r"\s*[/,;]\s*")


def outlet_key(name: str) -> str:
    """Return a name for comparing: folded, agencies by the form that is kept of them."""
    return _agencies().get(fold(name), fold(name))


def is_agency(key: str) -> bool:
    """Say whether an ``outlet_key`` is an agency's."""
    return key in _kept()


def is_known_outlet(name: str) -> bool:
    """Say whether a name is in the table of agencies or outlets, or ends as outlets' names do."""
    last = name.rpartition(" ")[2].upper()
    known = fold(name) in _outlets() or last in table("outlets")["outlet_words"]["words"]
    return known or is_agency(outlet_key(name))


def credits_of(article: Article) -> dict[str, str]:
    """Return whom a report credits, "Reuters, AP", as key and name; never its own outlet."""
    names = filter(None, _BETWEEN.split((article.credit or "").strip()))
    own = outlet_key(article.outlet or "")
    return {outlet_key(name): name for name in names if outlet_key(name) != own}


@cache
def _agencies() -> dict[str, str]:
    rows: list[list[str]] = table("outlets")["agencies"]["names"]
    return {fold(form): fold(row[0]) for row in rows for form in row}


@cache
def _kept() -> frozenset[str]:
    return frozenset(_agencies().values())


@cache
def _outlets() -> frozenset[str]:
    return frozenset(fold(name) for name in table("outlets")["outlets"]["names"])
