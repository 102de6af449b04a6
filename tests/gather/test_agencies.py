import pytest

from casetrail.gather.agencies import agencies_in, is_outlet
from casetrail.lang.en import table


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reuters", "Reuters"),
        ("The Associated Press", "AP"),
        ("REUTERS", "Reuters"),
        ("Afp", "AFP"),
        ("Dpa y Afp", "dpa, AFP"),
        ("Reuters/AP", "Reuters, AP"),
        ("AP and The Associated Press", "AP"),
        ("RIA Novosti", "RIA Novosti"),
    ],
)
def test_agencies_by_any_form_of_their_names(text: str, name: str) -> None:
    assert agencies_in(text) == name


@pytest.mark.parametrize("text", ["", "Labour", "Reuters and Ana Verano", "the AP reporter", "/"])
def test_what_is_no_agency(text: str) -> None:
    assert agencies_in(text) is None


def test_no_form_belongs_to_two_agencies() -> None:
    forms = [form.casefold() for row in table("outlets")["agencies"]["names"] for form in row]
    assert len(forms) == len(set(forms))


def test_outlets_by_name_or_by_last_word() -> None:
    assert is_outlet("el país")
    assert is_outlet("The Harbour Herald")
    assert not is_outlet("Minister Wins Case")
