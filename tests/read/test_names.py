"""Names in a text and what they are; each row is a text, a name and its kind."""

import pytest

from casetrail.read.names import find_names, mention_of
from casetrail.types import MentionClaim
from tests.factory import sheet


def mentions(text: str) -> list[MentionClaim]:
    found = sheet(text)
    return [mention_of(found, name) for name in find_names(found)]


KINDS = [
    ("President Ines Quiroga Montalvez arrived.", "Ines Quiroga Montalvez", "person"),
    ("It was said by Sen. J. R. Okon of Kolvo.", "J. R. Okon", "person"),
    ("Here Lotte van Eerde said no.", "Lotte van Eerde", "person"),
    ("Her lawyer, Samir al-Hadrani, said no.", "Samir al-Hadrani", "person"),
    ("The Ministry of Foreign Affairs wrote.", "Ministry of Foreign Affairs", "organisation"),
    ("Papers of WikiLeaks and the NSA.", "WikiLeaks", "organisation"),
    ("A treaty with Mexico ended.", "Mexico", "government"),
    ("Near Northgate Airport it rained.", "Northgate Airport", "place"),
]


@pytest.mark.parametrize(("text", "name", "kind"), KINDS)
def test_kinds(text: str, name: str, kind: str) -> None:
    assert (name, kind) in [(mention.name, mention.actor_kind) for mention in mentions(text)]


def test_a_title_is_not_part_of_the_name() -> None:
    (mention,) = mentions("Here Foreign Minister Danica Ulmer-Rey said no.")
    assert (mention.title, mention.name) == ("Foreign Minister", "Danica Ulmer-Rey")


def test_forms_of_address_tell_gender() -> None:
    assert [mention.gender for mention in mentions("Mr Venn met Mrs Okon.")] == ["male", "female"]


NOT_PEOPLE = [
    "However, Both sides left.",
    "In Brasnik, Justice Minister Velimir Dosk left.",
    "Section 2030 of the Espionage Act applies.",
    "The Secretary of Foreign Affairs left.",
]


@pytest.mark.parametrize("text", NOT_PEOPLE)
def test_other_capitals_are_not_people(text: str) -> None:
    people = [m.name for m in mentions(text) if m.actor_kind == "person"]
    assert people in ([], ["Velimir Dosk"])
