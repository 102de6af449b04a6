"""Conflicts over places: one event told at two places of which neither lies in the other."""

import pytest

from tests.assemble.disagreeing import at, found, values

PLACES = ("in Kolvo, Lorvania", "in Kolvo", "Kolvo", "Port Sauvel", "Norway", "Sweden", "the hotel")
NAMED = "\n\nKolvo and Port Sauvel are cities in Norway and Sweden."


def met(where: str, day: str = "1 March 2032", of: str = "Mara Venn") -> str:
    return f"The editor Ilya Okon met {of} {where} on {day}.{NAMED}"


def of(*texts: str) -> list[tuple[str, list[str]]]:
    reports = [(text, "2032-03-03", f"Paper {number}") for number, text in enumerate(texts)]
    return values(found(*reports, change=at(*PLACES)))


CONFLICT = {
    "two cities": ((met("in Port Sauvel"), met("at Kolvo")), {"Port Sauvel", "Kolvo"}),
    "two countries": ((met("in Norway"), met("in Sweden")), {"Norway", "Sweden"}),
    "a city with its country, and another": (
        (met("in Port Sauvel"), met("in Kolvo, Norway")),
        {"Port Sauvel", "Kolvo"},
    ),
    "one against two": (
        (met("in Kolvo"), met("in Kolvo again"), met("in Port Sauvel")),
        {"Kolvo", "Port Sauvel"},
    ),
}
NO_CONFLICT = {
    "one city": (met("in Kolvo"), met("at Kolvo again")),
    "a city and a country": (met("in Kolvo"), met("in Norway")),
    "a place that is none by name": (met("in Kolvo"), met("in the hotel")),
    "a report that names both": (met("in Kolvo"), met("in Port Sauvel near Kolvo")),
    "two days": (met("in Kolvo"), met("in Port Sauvel", "2 March 2032")),
    "two meetings": (met("in Kolvo"), met("in Port Sauvel", of="Lotte Brandt")),
    "no place": (met("in Kolvo"), met("again")),
    "copies": (met("in Kolvo"), met("in Kolvo")),
}


@pytest.mark.parametrize(("texts", "places"), CONFLICT.values(), ids=CONFLICT)
def test_places_that_cannot_both_be_right(texts: tuple[str, ...], places: set[str]) -> None:
    (kind, sides), *rest = of(*texts)
    assert (kind, set(sides), rest) == ("place", places, [])


@pytest.mark.parametrize("texts", NO_CONFLICT.values(), ids=NO_CONFLICT)
def test_places_that_can_both_be_right(texts: tuple[str, ...]) -> None:
    assert of(*texts) == []
