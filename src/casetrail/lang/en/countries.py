"""Countries by name, people and seat of government, from ``countries.toml``."""

from functools import cache
from typing import Literal, NamedTuple

from casetrail.lang import en


class Country(NamedTuple):
    """A country, and by which of its words it was found."""

    name: str
    by: Literal["name", "people", "seat"]


def country_of(words: str) -> Country | None:
    """Return the country that ``words`` name: "Washington", "British", "the Kremlin", "UK"."""
    return _index().get(words.lower().removeprefix("the "))


@cache
def _index() -> dict[str, Country]:
    index: dict[str, Country] = {}
    for row in en.table("countries")["rows"].strip().splitlines():
        name, others, people, seats = row.split("|")
        for by, forms in (("seat", seats), ("people", people), ("name", f"{name},{others}")):
            for form in filter(None, map(str.strip, forms.split(","))):
                index[form.lower().removeprefix("the ")] = Country(name, by)  # type: ignore[arg-type]
    return index
