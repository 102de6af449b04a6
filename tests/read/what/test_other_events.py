"""Events that are no steps: meetings, journeys, elections, deaths; and what is none."""

import pytest

from casetrail.types import Factuality
from tests.read.what.parsing import of_venn

EVENTS: list[tuple[str, str, str, str]] = [
    ("Venn fled to Russia in May.", "TRAVEL", "agent", "2031-05"),
    ("Venn flew to Spain on Monday.", "TRAVEL", "agent", "2032-03-08"),
    ("Venn was elected president of Estmere in June.", "ELECT", "target", "2031-06"),
    ("Venn died in prison in May.", "DEATH", "agent", "2031-05"),
    ("Gunmen shot Venn on Friday.", "ASSAULT", "target", "2032-03-05"),
    ("Venn was poisoned in May 2031.", "ASSAULT", "target", "2031-05"),
    ("Venn resigned on Monday.", "RETREAT", "agent", "2032-03-08"),
    ("Venn was dismissed in 2030.", "RETREAT", "target", "2030"),
    ("Venn visited Spain in 2030.", "CONSULT", "agent", "2030"),
    ("Venn held talks with the minister in May.", "CONSULT", "agent", "2031-05"),
    ("Venn leaked the files to two newspapers in 2030.", "DISCLOSE", "agent", "2030"),
]


@pytest.mark.parametrize(("text", "kind", "role", "day"), EVENTS)
def test_an_event_of_venn(text: str, kind: str, role: str, day: str) -> None:
    found = of_venn(text)
    assert (found.other.type, found.other.factuality) == (kind, "happened")
    assert ("Mara Venn", role) in found.people(found.other)
    assert found.other.when is not None
    assert found.other.when.edtf == day
    assert found.other.what == text.removesuffix(".")
    assert found.other.procedure is None


UNSURE: list[tuple[str, Factuality]] = [
    ("Venn will meet the president of Mexico in April.", "planned"),
    ("Venn would meet the minister in June.", "planned"),
    ("Venn will fly to Spain on Monday.", "planned"),
    ("Venn did not meet the president.", "did_not_happen"),
    ("Venn did not attend the summit.", "did_not_happen"),
    ("Venn was not elected.", "did_not_happen"),
]


@pytest.mark.parametrize(("text", "factuality"), UNSURE)
def test_what_did_not_happen_is_told_so(text: str, factuality: Factuality) -> None:
    assert of_venn(text).other.factuality == factuality


def test_a_meeting_that_is_planned_is_due() -> None:
    text = "Ilya Okon, a minister, is planning a meeting with Mara Venn in July."
    found = of_venn(text)
    assert (found.other.type, found.other.factuality) == ("CONSULT", "planned")
    assert found.people(found.other) == {("Ilya Okon", "agent"), ("Mara Venn", "other")}
    (due,) = found.file.due
    assert (due.event, due.when.edtf) == (found.other.id, "2032-07")


def test_both_who_meet_take_part() -> None:
    found = of_venn("Venn met Ilya Okon, a lawyer, on Monday.")
    assert found.people(found.other) == {("Mara Venn", "agent"), ("Ilya Okon", "target")}
    found = of_venn("Venn and Ilya Okon, a lawyer, met in Spain on Monday.")
    assert found.people(found.other) == {("Mara Venn", "agent"), ("Ilya Okon", "agent")}


def test_two_presidents_of_two_states_are_two() -> None:
    found = of_venn("The Mexican and American presidents met in Vell on Monday.")
    assert [one.role for one in found.other.participants] == ["agent", "agent"]
    assert len({one.actor for one in found.other.participants}) == 2


def test_two_states_sign_a_treaty() -> None:
    found = of_venn("Mexico and Spain signed an extradition treaty in 2030.")
    assert found.other.type == "AGREE"
    assert found.people(found.other) == {("Mexico", "agent"), ("Spain", "agent")}
    assert found.steps == []


NO_EVENTS = [
    "Venn attacked the policy of Mexico.",
    "Venn attacked the ruling.",
    "Venn criticised Spain.",
    "Venn spoke.",
    "Venn gave a speech in Spain.",
    "Venn fled.",
    "Venn cannot leave Spain.",
    "A book published the details.",
]


@pytest.mark.parametrize("text", NO_EVENTS)
def test_no_event(text: str) -> None:
    assert of_venn(text).file.events == ()


def test_a_journey_and_a_step_in_one_sentence() -> None:
    found = of_venn("Venn flew to Madrid and sought asylum in Spain.")
    assert found.other.what == "Venn flew to Madrid"
    assert (found.step.procedure, found.step.step) == ("asylum", "requested")
