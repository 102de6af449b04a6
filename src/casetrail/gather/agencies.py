"""Agencies and outlets by the forms of their names. Only names in the table count: no guess."""

import re
from functools import cache

from casetrail.lang.en import table

# "Reuters/AP", "AP, AFP", "dpa y Afp", "Reuters and AP"
_BETWEEN = re.compile(r"\s*[/,;&+]\s*|\s+(?:and|y|et|und|e)\s+")


def agencies_in(text: str) -> str | None:
    """Return the agencies that ``text`` names, as we write them; None if any part is no agency."""
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    known = [_forms().get(part.strip(" .").casefold()) for part in parts]
    return None if not known or None in known else ", ".join(dict.fromkeys(filter(None, known)))


def credited_in(byline: str) -> str | None:
    """Return the agency a byline names, alone or as its last part: "Jane Doe, Reuters"."""
    return agencies_in(byline) or agencies_in(re.split(r"[,;|]", byline)[-1])


def is_outlet(name: str) -> bool:
    """Say whether ``name`` is in the table of outlets, or ends as outlets' names do ("Herald")."""
    last = name.rpartition(" ")[2].upper()
    return name.casefold() in _outlets() or last in table("outlets")["outlet_words"]["words"]


@cache
def _outlets() -> frozenset[str]:
    return frozenset(name.casefold() for name in table("outlets")["outlets"]["names"])


@cache
def _forms() -> dict[str, str]:
    rows: list[list[str]] = table("outlets")["agencies"]["names"]
    return {form.strip(" .").casefold(): row[0] for row in rows for form in row}
