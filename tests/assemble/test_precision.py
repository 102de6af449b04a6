"""Whole reports whose case file would be wrong in print: whose step, which state, whose words."""

from tests.told import name, procedure, told


def test_a_compound_before_a_name_is_no_part_of_it() -> None:
    found = told(
        "Ilya Okon, a hacker, lost his appeal against extradition to Norway on Monday. "
        "The 40-year-old Vellish-born Okon is under house arrest."
    )
    assert {name(found, one.person) for one in found.procedures} == {"Ilya Okon"}


def test_who_may_be_extradited_further_is_not_yet_wanted_there() -> None:
    found = told(
        "Ilya Okon, a hacker, lost his appeal against extradition to Norway on Monday. "
        "Once in Norway he could be extradited to the U.S., his lawyer said."
    )
    assert procedure(found, "extradition").matter == "to Norway"


def test_who_is_quoted_does_not_call_himself_he() -> None:
    found = told(
        "Ilya Okon, a hacker, was charged with theft. Judge Nils Aker read the ruling.\n\n"
        "Aker said that “the request for Okon’s extradition is lawful and his appeal is dismissed.”"
    )
    assert "Nils Aker" not in {name(found, one.person) for one in found.events}


def test_an_unnamed_person_of_the_lead_is_who_is_named_next() -> None:
    found = told(
        "A court in Kolvo refused a request to extradite a rebel commander.\n\n"
        "Gus Giral should be tried here, the court ruled.\n\n"
        "The victim, Mara Venn, was freed from prison in May 2031."
    )
    assert not [one for one in found.procedures if one.kind == "extradition"]


def test_a_dateline_is_no_part_of_what_happened() -> None:
    found = told("LONDON — Ilya Okon, a hacker, was charged with theft on Monday.")
    assert [one.what for one in found.events] == ["Ilya Okon was charged with theft on Monday"]
