"""Words of procedures that tell no step, and refusals that are none."""

import pytest

from tests.read.what.parsing import of_venn

QUESTIONS = [
    "Reporters asked whether Venn would be extradited.",
    "Reporters asked the minister whether Venn had been charged.",
    "Reporters asked about her extradition.",
]

OTHER_USES = [
    "The shop charged Venn $50 for the book.",
    "The hotel charged $50 a night.",
    "Venn charged her phone.",
    "Venn appealed for calm.",
    "Venn granted an interview to a newspaper.",
    "The ministry released a book by Venn.",
    "Police released a statement.",
    "Venn complained about the food.",
    "The waiter handed Venn a letter.",
    "Venn sought help.",
    "Venn denies the charges.",
]


@pytest.mark.parametrize("text", [*QUESTIONS, *OTHER_USES])
def test_no_step(text: str) -> None:
    assert of_venn(text).steps == []


@pytest.mark.parametrize(
    "text",
    [
        "Venn declined a pardon.",
        "Venn refused a pardon.",
        "Venn turned down a pardon.",
        "Venn refused to accept a pardon.",
        "Venn rejected a pardon from the president.",
    ],
)
def test_who_declines_a_pardon_is_not_refused_one(text: str) -> None:
    assert of_venn(text).steps == []


@pytest.mark.parametrize(
    "text",
    [
        "The president refused to pardon Venn.",
        "Spain refused to grant Venn asylum.",
        "Britain refused to extradite Venn to Mexico.",
        "Britain will not extradite Venn.",
        "Britain would never extradite Venn.",
    ],
)
def test_a_refusal_is_no_grant(text: str) -> None:
    found = of_venn(text).step
    assert (found.step, found.factuality, found.type) == ("refused", "happened", "REJECT")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An appeal court rejected Venn's appeal against her extradition.", "extradition"),
        ("Judges dismissed her appeal against her conviction.", "prosecution"),
    ],
)
def test_a_rejected_appeal_upholds_what_it_attacks(text: str, kind: str) -> None:
    found = of_venn(text).step
    assert (found.procedure, found.step) == (kind, "upheld")


def test_the_person_withdraws_and_the_state_revokes() -> None:
    assert of_venn("Venn withdrew her request for asylum in Spain.").step.step == "withdrawn"
    assert of_venn("Spain withdrew Venn's asylum.").step.step == "revoked"


def test_agreeing_is_no_surrender_yet() -> None:
    found = of_venn("Britain agreed to extradite Venn to the United States.")
    assert [one.step for one in found.steps] == ["approved"]


def test_not_guilty_is_no_conviction() -> None:
    found = of_venn("Venn was found not guilty of fraud.")
    assert [one.step for one in found.steps] == ["acquitted"]


def test_a_stay_in_prison_without_a_term_is_no_sentence() -> None:
    assert of_venn("Venn was jailed.").step.step == "detained"
    assert of_venn("Venn was jailed for five years.").step.step == "sentenced"
