"""The same in the case file: what a step's factuality is, told by the paper or by somebody."""

import pytest

from casetrail.types import Factuality
from tests.read.what.parsing import of_venn, told

STEPS: list[tuple[str, str, Factuality]] = [
    ("Venn was never charged.", "charged", "did_not_happen"),
    ("Venn has yet to be charged.", "charged", "did_not_happen"),
    ("Venn has not yet been charged with any crime.", "charged", "did_not_happen"),
    ("Britain failed to extradite Venn.", "surrendered", "did_not_happen"),
    ("Venn did not want to appeal against her conviction.", "appealed", "did_not_happen"),
    ("Venn may be extradited to Mexico.", "surrendered", "possible"),
    ("Venn faces deportation to Mexico.", "deported", "possible"),
    ("Venn considered seeking asylum in Spain.", "requested", "possible"),
    ("The president is considering pardoning Venn.", "pardoned", "possible"),
    ("It is unlikely that Venn will be extradited.", "surrendered", "possible"),
    ("Venn would have been extradited to Mexico.", "surrendered", "possible"),
    ("Venn was reportedly arrested on Friday.", "detained", "possible"),
    ("Venn was allegedly detained by police.", "detained", "alleged"),
    ("Mara Venn to be deported to Mexico", "deported", "planned"),
    ("Venn will be extradited to Mexico on Monday.", "surrendered", "planned"),
    ("Spain would extradite Venn in June.", "surrendered", "planned"),
    ("Spain is expected to grant Venn asylum.", "granted", "planned"),
    ("The president promised to pardon Venn.", "pardoned", "planned"),
    ("If Venn is extradited, she will appeal.", "appealed", "planned"),
    ("Spain acted by granting Venn asylum.", "granted", "happened"),
    ("Spain has decided to grant Venn asylum.", "granted", "happened"),
    ("Ecuador's decision to grant Venn asylum angered Britain.", "granted", "happened"),
    ("After her extradition, Venn left Mexico.", "surrendered", "happened"),
]


@pytest.mark.parametrize(("text", "step", "factuality"), STEPS)
def test_a_step_is_as_sure_as_it_is_told(text: str, step: str, factuality: Factuality) -> None:
    found = of_venn(text).step
    assert (found.step, found.factuality) == (step, factuality)


def test_a_bare_second_verb_shares_the_modal_of_the_first() -> None:
    found = of_venn("Venn will appeal against her conviction and seek asylum in Spain.").steps
    assert [(one.step, one.factuality) for one in found] == [
        ("appealed", "planned"),
        ("requested", "planned"),
    ]


def test_a_condition_and_what_follows_from_it_differ() -> None:
    found = of_venn("Unless Spain grants her asylum, Venn will be deported.").steps
    assert [(one.step, one.factuality) for one in found] == [
        ("granted", "possible"),
        ("deported", "planned"),
    ]


NO_STEPS = [
    "The court will decide whether Venn is extradited.",
    "Mexico told Spain not to extradite Venn.",
    "Police are accused of arresting Venn illegally.",
    "Spain spoke of granting Venn asylum.",
    "Venn should be pardoned.",
    "Venn hopes to be pardoned.",
    "Free Mara Venn.",
]


@pytest.mark.parametrize("text", NO_STEPS)
def test_what_is_only_named_or_wished_is_no_step(text: str) -> None:
    assert of_venn(text).steps == []


def test_what_somebody_denies_did_not_happen() -> None:
    text = "Venn denied that she had been charged."
    found = of_venn(text)
    assert found.step.factuality == "did_not_happen"
    assert found.name(found.step.voice) == "Mara Venn"


def test_what_somebody_believes_is_possible() -> None:
    found = of_venn("Venn believes that Spain has granted her asylum.")
    assert (found.step.step, found.step.factuality) == ("granted", "possible")


def test_only_what_happened_moves_a_procedure() -> None:
    planned = of_venn("Venn will be extradited to Mexico on Monday.").procedure
    assert (planned.status, planned.next) == (None, planned.steps[0])
    happened = of_venn("Venn was extradited to Mexico on Monday.").procedure
    assert (happened.status, happened.next) == ("surrendered", None)


def test_who_tells_a_step_is_its_voice() -> None:
    found = of_venn("Ilya Okon, a lawyer, said Venn had asked Spain for asylum.")
    assert found.name(found.step.voice) == "Ilya Okon"
    assert told("Police arrested Mara Venn.").step.voice is None
