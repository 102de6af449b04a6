"""Who asked whom for what, and whether it was answered."""

import pytest

from tests.read.what.parsing import of_venn

TO_DO = [
    ("Venn asked Lorvania to free her brother.", "Lorvania", "free her brother"),
    ("Venn urged the court to free her brother.", "the court", "free her brother"),
    ("Venn called on Mexico to step in.", "Mexico", "step in"),
    ("Venn pleaded with Spain to free her brother.", "Spain", "free her brother"),
    ("Venn called for Mexico to free her brother.", "Mexico", "free her brother"),
    ("Venn has repeatedly asked Spain to free her brother.", "Spain", "free her brother"),
    ("Mexico was asked by Venn to grant her asylum.", "Mexico", "grant her asylum"),
    ("Venn requested that Mexico grant her asylum.", "Mexico", "grant her asylum"),
    ("Venn demanded that Spain release the files.", "Spain", "release the files"),
]


@pytest.mark.parametrize(("text", "asked", "what"), TO_DO)
def test_asked_to_do_something(text: str, asked: str, what: str) -> None:
    found = of_venn(text)
    assert found.asked() == (["Mara Venn"], asked, "waiting")
    assert found.ask.what == what


FOR_A_THING = [
    ("Venn asked Spain for help.", "Spain", "help"),
    ("Venn asked the ministry for documents.", "the ministry", "documents"),
    ("Venn applied to Ecuador for asylum in May.", "Ecuador", "asylum"),
    ("Venn applied to Mexico for a visa.", "Mexico", "a visa"),
    ("Venn requested a visa from Mexico.", "Mexico", "a visa"),
    ("Venn sought asylum in Spain.", "Spain", "asylum"),
]


@pytest.mark.parametrize(("text", "asked", "thing"), FOR_A_THING)
def test_asked_for_a_thing(text: str, asked: str, thing: str) -> None:
    found = of_venn(text)
    assert found.asked() == (["Mara Venn"], asked, "waiting")
    assert thing in found.ask.what


ANSWERED = [
    ("British authorities agreed to Mexico's request.", "Mexico", "United Kingdom", "granted"),
    ("Spain granted Venn's request.", "Mara Venn", "Spain", "granted"),
    ("Spain accepted Venn's plea for help.", "Mara Venn", "Spain", "granted"),
    ("Spain refused Mexico's request.", "Mexico", "Spain", "refused"),
    ("Spain rejected Venn's asylum request.", "Mara Venn", "Spain", "refused"),
    ("Spain turned down Venn's request.", "Mara Venn", "Spain", "refused"),
    ("Russia ignored Mexico's request to extradite Venn.", "Mexico", "Russia", "unanswered"),
    (
        "Russia has ignored requests from Mexico to extradite Venn.",
        "Mexico",
        "Russia",
        "unanswered",
    ),
]


@pytest.mark.parametrize(("text", "asker", "asked", "state"), ANSWERED)
def test_a_request_that_is_told_with_its_answer(
    text: str, asker: str, asked: str, state: str
) -> None:
    assert of_venn(text).asked() == ([asker], asked, state)


PLANNED = [
    "Venn will ask Mexico to grant her asylum.",
    "Venn plans to ask Mexico to grant her asylum.",
    "Venn said that she would ask Mexico to help her.",
]


@pytest.mark.parametrize("text", PLANNED)
def test_a_request_to_come_is_planned(text: str) -> None:
    found = of_venn(text)
    assert found.asked() == (["Mara Venn"], "Mexico", "planned")
    assert found.ask.when is None


NO_REQUESTS = [
    "Venn asked whether Mexico would grant her asylum.",
    "Venn asked if Mexico would help.",
    "Venn asked Spain why it had freed him.",
    "Venn asked Spain what it wanted.",
    "Venn asked about the weather in Spain.",
    "Reporters asked the minister to comment.",
    "A reporter asked Spain to comment.",
    "Journalists asked Mexico to explain the decision.",
    "People asked Spain to act.",
    "Venn did not ask Mexico to help.",
    "Venn never asked Spain for help.",
    "Venn may ask Spain for help.",
    "Venn warned Spain to act.",
    "Lorvania was asked to free Venn.",
    "Venn appealed for calm.",
    "Judges dismissed her appeal against her conviction.",
]


@pytest.mark.parametrize("text", NO_REQUESTS)
def test_no_request(text: str) -> None:
    assert of_venn(text).file.asks == ()


@pytest.mark.parametrize(
    "text",
    [
        "“I asked Spain to free me,” said Ilya Okon, a driver.",
        "“I asked Spain to free her,” Ilya Okon, a lawyer, said.",
        "Ilya Okon, a lawyer, said: “I asked Spain to free her.”",
        "“We asked Spain for help,” said Ilya Okon, a lawyer.",
    ],
)
def test_i_inside_a_quotation_is_the_speaker(text: str) -> None:
    found = of_venn(text)
    assert found.asked() == (["Ilya Okon"], "Spain", "waiting")
    assert found.name(found.ask.voice) == "Ilya Okon"


def test_a_request_that_another_tells_is_not_the_teller_s() -> None:
    found = of_venn("Ilya Okon, a lawyer, said Venn had asked Spain for asylum.")
    assert found.asked() == (["Mara Venn"], "Spain", "waiting")
    assert found.name(found.ask.voice) == "Ilya Okon"


def test_two_who_are_asked_are_two_requests() -> None:
    found = of_venn("Mexico asked Spain and Britain to free her.")
    assert {found.name(one.asked) for one in found.file.asks} == {"Spain", "United Kingdom"}
    assert {one.what for one in found.file.asks} == {"free her"}


def test_the_day_of_a_request() -> None:
    when = of_venn("Venn asked Spain for help on Monday.").ask.when
    assert when is not None
    assert when.edtf == "2032-03-08"


def test_a_request_for_a_step_is_both() -> None:
    found = of_venn("Mexico asked Spain to extradite Venn.")
    assert found.asked() == (["Mexico"], "Spain", "waiting")
    assert (found.step.procedure, found.step.step) == ("extradition", "requested")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Venn asked Mexico for asylum. Mexico granted her asylum in May.", "granted"),
        ("Mexico asked Spain to extradite Venn. Spain refused to extradite her.", "refused"),
        ("Mexico asked Spain to extradite Venn. Spain agreed to extradite her.", "granted"),
    ],
)
def test_a_later_step_of_who_was_asked_answers(text: str, state: str) -> None:
    found = of_venn(text)
    assert found.ask.state == state
    assert found.ask.answer == found.steps[-1].id
