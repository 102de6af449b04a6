import pytest

from casetrail.text.names import fold, parts, shortens

SHORTER = [
    ("López Obrador", "Andrés Manuel López Obrador"),
    ("Obrador", "Andrés Manuel López Obrador"),
    ("Marta Vance", "Marta E. Vance"),
    ("M. E. Vance", "Marta E. Vance"),
    ("Lopez Obrador", "Andrés Manuel López Obrador"),
]
NOT_SHORTER = [
    ("Lon Snowden", "Edward Snowden"),
    ("Andrés", "Andrés Manuel López Obrador"),
    ("E. Okwendo", "Peter Jabari Okwendo"),
    ("J. Okwendo", "Peter Jabari Okwendo"),
    ("Irena Halvek", "Tomas Halvek"),
    ("", "Irena Halvek"),
]


def test_fold_compares_names_without_accents_and_case() -> None:
    assert fold("The Ministry of Öl’s") == "ministry of ol"


@pytest.mark.parametrize(("short", "full"), SHORTER)
def test_a_short_form_stands_for_the_full_one(short: str, full: str) -> None:
    assert shortens(parts(short), parts(full))


@pytest.mark.parametrize(("short", "full"), NOT_SHORTER)
def test_other_people_are_not_short_forms(short: str, full: str) -> None:
    assert not shortens(parts(short), parts(full))
