"""Reading the named parts of a match."""

from casetrail.lang import en
from casetrail.read.times.numbers import year_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
AHEAD, BEHIND = frozenset({"next", "coming"}), frozenset({"last", "past", "previous", "latest"})
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 2, "latter": 2,
             "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}  # fmt: skip

Parts = dict[str, str]


def month_of(parts: Parts) -> int:
    """Return the number of the month."""
    if "month_number" in parts:
        return int(parts["month_number"])
    return int(en.table("times")["months"][parts["month"][:3].lower()])


def written_year(parts: Parts) -> int | None:
    """Return the year, if it is written."""
    return year_of(parts["year"]) if "year" in parts else None


def year_beside(parts: Parts, year: int) -> int | None:
    """Return "last year" and the like, counted from ``year``."""
    beside = parts.get("year_beside", "").lower()
    return {"last": year - 1, "this": year, "next": year + 1}.get(beside)


def part_of(parts: Parts) -> str | None:
    """Return early, mid or late, where the text says so."""
    words = parts.get("part", "").lower()
    if words.startswith("the "):
        words = words[4:]
    words = words.split(" ")[0]
    named = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}
    found = named.get(words, words)
    return found if found in ("early", "mid", "late") else None


def step_of(parts: Parts) -> int:
    """Return -1 for "last", 1 for "next", else 0."""
    which = parts.get("which", "").lower()
    return (which in AHEAD) - (which in BEHIND)


def ordinal_of(parts: Parts) -> int:
    """Return 1 for "first" and so on."""
    return _ORDINALS[parts["ordinal"].lower()]
