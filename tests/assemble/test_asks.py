"""Requests: who asked whom for what, and what came of it."""

import pytest

from tests.told import event, name, told

STATES = [
    ("Ecuador will ask Norway for documents.", "planned"),
    ("Ecuador asked Norway for documents on Monday.", "waiting"),
    ("Norway granted Ecuador's request for documents.", "granted"),
    ("Norway rejected Ecuador's request for documents.", "refused"),
    ("Norway has ignored Ecuador's request for documents.", "unanswered"),
]


@pytest.mark.parametrize(("text", "state"), STATES)
def test_the_state_is_as_told(text: str, state: str) -> None:
    found = told(text)
    (ask,) = found.asks
    assert [name(found, one) for one in (*ask.askers, ask.asked)] == ["Ecuador", "Norway"]
    assert "documents" in ask.what
    assert ask.state == state


def test_one_request_in_two_reports_is_one_line() -> None:
    found = told("Ecuador asked Norway for documents.", "Ecuador asked Norway for documents again.")
    (ask,) = found.asks
    assert len(ask.members) == len(ask.evidence) == 2
    assert ask.id == ask.members[0]


def test_requests_for_other_things_or_to_others_are_apart() -> None:
    text = "Ecuador asked Norway for documents."
    assert len(told(text, "Ecuador asked Norway for money.").asks) == 2
    assert len(told(text, "Ecuador asked Iceland for documents.").asks) == 2


def test_each_who_is_asked_has_a_line() -> None:
    found = told("The editor Ilya Okon applied for asylum in Cuba, India, Spain and Norway.")
    assert {name(found, one.asked) for one in found.asks} == {"Cuba", "India", "Spain", "Norway"}


def test_what_somebody_may_ask_is_no_request() -> None:
    assert told("Ecuador may ask Norway for documents.").asks == ()


def test_a_question_is_no_request() -> None:
    assert told("Reporters asked Norway to comment.").asks == ()


def test_whom_a_pronoun_is_taken_to_mean_is_a_doubt() -> None:
    found = told(
        "The editor Ilya Okon was arrested on Monday. Okon was charged. He asked Norway for help."
    )
    (ask,) = found.asks
    assert ask.doubts == ("“He” is taken to be Ilya Okon",)
    assert [name(found, one) for one in ask.askers] == ["Ilya Okon"]


ASKED = "Ilya Okon, an editor, asked Norway for asylum on 1 March 2032. "
ANSWERS = [
    ("Norway granted Okon asylum on 4 March 2032.", "granted"),
    ("Norway refused Okon asylum on 4 March 2032.", "refused"),
]


@pytest.mark.parametrize(("text", "step"), ANSWERS)
def test_a_later_step_of_who_was_asked_answers_it(text: str, step: str) -> None:
    found = told(ASKED + text)
    (ask,) = found.asks
    assert ask.state == step
    assert event(found, ask.answer).step == step


NO_ANSWERS = [
    "Ecuador granted Okon asylum on 4 March 2032.",
    "Norway may grant Okon asylum.",
    "Norway granted Lotte Brandt, a baker, asylum on 4 March 2032.",
    "Norway released Okon from prison on 4 March 2032.",
]


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_another_step_does_not_answer_it(text: str) -> None:
    (ask,) = told(ASKED + text).asks
    assert (ask.state, ask.answer) == ("waiting", None)


def test_a_refusal_told_as_one_of_the_request_is_its_state() -> None:
    (ask,) = told(ASKED + "Norway rejected the asylum request of Okon on 4 March 2032.").asks
    assert (ask.state, len(ask.members)) == ("refused", 2)


def test_a_step_that_asks_for_asylum_is_a_request_to_each_host() -> None:
    found = told(
        "The editor Ilya Okon was charged. Okon asked Norway for asylum.",
        "Okon asked Norway for asylum. Requests have also been made to Cuba and Spain.",
    )
    asked = {name(found, one.asked): [name(found, who) for who in one.askers] for one in found.asks}
    assert asked == {"Norway": ["Ilya Okon"], "Cuba": ["Ilya Okon"], "Spain": ["Ilya Okon"]}
    assert len({one.id for one in found.asks}) == len(found.asks)


def test_an_extradition_asked_for_is_asked_by_one_state_of_the_other() -> None:
    found = told("Spain received Mexico's extradition request for the editor Ilya Okon.")
    (ask,) = found.asks
    assert [name(found, one) for one in (*ask.askers, ask.asked)] == ["Mexico", "Spain"]


def test_a_step_before_the_request_does_not_answer_it() -> None:
    found = told(
        "The editor Ilya Okon asked Norway for asylum on 1 March 2032. "
        "Norway granted Okon asylum on 4 March 2030."
    )
    (ask,) = found.asks
    assert (ask.state, ask.answer) == ("waiting", None)
