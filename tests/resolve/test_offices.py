"""Holders of offices by the dated table; its rows are sound."""

from datetime import date
from itertools import pairwise
from urllib.parse import urlparse

from casetrail.lang.en.offices import offices
from tests.factory import case

TEXT = (
    "The Mexican president said on Tuesday that he would write to Washington. "
    "Andrés Manuel López Obrador has offered asylum before."
)


def speaker(text: str, published: str) -> str | None:
    """Return who speaks in the first statement."""
    found = case(text, published=published)
    names = {actor.id: actor.name for actor in found.actors}
    return names.get(found.statements[0].speaker or "")


def test_whom_the_report_names_and_the_table_knows() -> None:
    assert speaker(TEXT, "2022-06-22") == "Andrés Manuel López Obrador"


def test_not_before_he_held_it() -> None:
    assert speaker(TEXT, "2015-06-22") == "Enrique Peña Nieto"


def test_another_country_is_another_president() -> None:
    assert speaker(TEXT.replace("Mexican", "Russian"), "2022-06-22") == "Vladimir Putin"


def test_whom_only_the_table_names_is_a_doubt() -> None:
    (said,) = case(TEXT, published="2015-06-22").statements
    assert said.doubts == (
        "“The Mexican president” is taken to be Enrique Peña Nieto, who held that office on that "
        "day: the report does not name anybody",
    )


def test_whom_only_the_table_names_speaks_no_direct_quotation() -> None:
    (said,) = case("“I will write,” the Mexican president said.", published="2015-06-22").statements
    assert (said.mode, said.speaker) == ("direct", None)


def test_without_a_day_nobody_is_known_to_hold_an_office() -> None:
    (said,) = case("The Mexican president said that it was over.", published=None).statements
    assert said.speaker is None


def test_the_president_of_nowhere_is_left_open() -> None:
    assert speaker(TEXT.replace("Mexican ", ""), "2022-06-22") is None


def test_every_row_is_sound() -> None:
    for office in offices():
        assert office.until is None or office.since <= office.until, office
        assert urlparse(office.page).scheme == "https", office
        assert office.since > date(1900, 1, 1), office
        assert office.held_on(office.since)


def test_no_office_is_held_twice_on_a_day() -> None:
    rows = sorted(offices(), key=lambda office: (office.of, office.title, office.since))
    for one, following in pairwise(rows):
        if (one.of, one.title) == (following.of, following.title):
            assert one.until is not None and one.until <= following.since, (one, following)
