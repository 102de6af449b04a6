"""Things that would be wrong in print: another's step, a day to come, an act that was not done."""

import pytest

from tests.read.what.parsing import of_venn, told


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Venn was not charged and was freed on Monday.", "happened"),
        ("Venn will appeal and was freed on Monday.", "happened"),
        ("Venn was nearly freed from prison on Monday.", "did_not_happen"),
        ("Venn is due to be freed from prison next month.", "planned"),
    ],
)
def test_freed_is_told_by_its_own_words(text: str, factuality: str) -> None:
    found = [event.factuality for event in of_venn(text).steps if event.step == "released"]
    assert found == [factuality]


def test_what_is_waited_for_is_not_told_as_done() -> None:
    assert of_venn("Her family is waiting for Venn to be freed.").steps == []


@pytest.mark.parametrize(
    "text", ["No charges were filed against Venn.", "Neither Venn nor her brother was charged."]
)
def test_no_charges_are_no_charge(text: str) -> None:
    assert [event.factuality for event in of_venn(text).steps] == ["did_not_happen"]


def test_a_court_that_denies_an_appeal_does_not_deny_the_detention() -> None:
    found = of_venn(
        "A court on Tuesday denied Venn's appeal against the extension of her detention."
    )
    assert "did_not_happen" not in [event.factuality for event in found.steps]


def test_nothing_has_happened_after_the_report() -> None:
    found = of_venn("Since her arrest in May, Venn has lived in Spain.")
    assert found.step.when is not None
    assert (found.step.when.basis, found.step.when.latest) == ("published", "2032-03-10")


def test_until_is_no_day_of_it() -> None:
    found = of_venn("Her trial was postponed until July.")
    assert found.step.when is not None
    assert found.step.when.basis == "published"


def test_an_amnesty_is_not_of_whoever_grants_it() -> None:
    found = told("Radu Ostrevan is president. The amnesty granted by Ostrevan includes thieves.")
    assert [event.person for event in found.steps] == [None]


def test_who_receives_a_request_is_asked() -> None:
    found = of_venn("Spain has received a request from Mexico for the extradition of Venn.")
    assert found.parties() == {("Mexico", "requesting"), ("Spain", "requested")}


def test_he_who_opens_a_sentence_is_not_named_in_it() -> None:
    found = told(
        "Radu Ostrevan was re-elected. Ivo Tarr, a writer, was his rival. Tarr lost.\n\n"
        "He was sentenced in 2030 to six years in jail for protests against Ostrevan's victory."
    )
    assert [found.name(event.person) for event in found.steps] == ["Ivo Tarr"]


def test_a_man_whom_nobody_names_is_not_the_victim() -> None:
    found = told(
        "Lotte Venn was killed in Kolvo on Monday. Venn was a teacher. Venn had two sons.\n\n"
        "A man was arrested on Tuesday. He was charged with murder."
    )
    assert {event.person for event in found.steps} == {None}


@pytest.mark.parametrize(
    "text",
    ["Mara Venn lives in Vell. Venn was charged with theft.", "Venn lives in Vell. Venn was held."],
)
def test_names_on_both_sides_of_a_full_stop_stay_apart(text: str) -> None:
    assert all(event.what.startswith("Venn was") for event in of_venn(text).steps)


def test_the_one_spoken_of_by_name_is_not_the_speaker() -> None:
    found = of_venn("Britain will not extradite Venn, the home secretary said.")
    assert [found.name(one.speaker) for one in found.file.statements] == [None]


@pytest.mark.parametrize("text", ["Venn shot a film in Spain.", "Venn killed the project."])
def test_only_people_are_hurt(text: str) -> None:
    assert of_venn(text).others == []


def test_a_ruling_to_uphold_upholds() -> None:
    found = of_venn("A court ruled on Friday to uphold the sentence imposed on Venn.")
    assert (found.step.step, found.step.factuality) == ("upheld", "happened")
    assert found.procedure.status == "upheld"


@pytest.mark.parametrize(
    "text",
    [
        "Venn and Ilya Okon, a lawyer, were arrested on Monday.",
        "Police arrested Venn and Ilya Okon on Monday.",
        "Venn, her brother and Ilya Okon were arrested on Monday.",
    ],
)
def test_two_who_are_arrested_have_a_step_each(text: str) -> None:
    found = of_venn(text)
    assert {found.name(event.person) for event in found.steps} == {"Mara Venn", "Ilya Okon"}
    assert len({event.id for event in found.steps}) == 2
    assert len({one.id for one in found.file.procedures}) == 2
    assert {found.name(one.person) for one in found.file.procedures} == {"Mara Venn", "Ilya Okon"}


def test_where_somebody_was_after_a_release_does_not_deny_the_release() -> None:
    found = of_venn("It was not clear where Venn was after her release.")
    assert [event.factuality for event in found.steps] == ["happened"]


def test_a_decision_to_refuse_is_a_refusal() -> None:
    found = of_venn("Spain's decision to reject Venn's asylum request surprised her.")
    assert (found.step.step, found.step.factuality) == ("refused", "happened")


def test_a_paper_behind_said_is_no_content() -> None:
    found = told("Mara Venn met her lawyer, Ilya Okon, in 2013, said the Kolvo Post report.")
    assert all("report" not in one.content for one in found.file.statements)


def test_one_man_set_beside_what_he_is_has_one_step() -> None:
    found = told(
        "Ostrevan's main rival in that election, Ivo Tarr, a writer, was pardoned in April 2030."
    )
    assert [found.name(event.person) for event in found.steps] == ["Ivo Tarr"]


def test_a_description_behind_a_name_is_of_that_name() -> None:
    found = told(
        "Among the freed is Ilya Okon, a former candidate imprisoned since 2030. Okon left.\n\n"
        "Ivo Tarr was pardoned. Tarr was convicted in 2029."
    )
    held = [event for event in found.steps if event.step == "detained"]
    assert [found.name(event.person) for event in held] == ["Ilya Okon"]


def test_he_is_nobody_whom_only_a_later_sentence_names() -> None:
    found = told(
        "Ilya Okon, a hacker, ran. Okon lost.\n\nHe was sentenced in 2030 to six years in jail.\n\n"
        "Ivo Tarr was pardoned in April 2031."
    )
    sentenced = [event for event in found.steps if event.step == "sentenced"]
    assert [found.name(event.person) for event in sentenced] == ["Ilya Okon"]


def test_a_paragraph_about_another_tells_his_steps() -> None:
    found = told(
        "A court refused to extradite Ivo Tarr, an editor. Tarr was arrested in 2030.\n\n"
        "Police look for Hugo Carval, a spy. Carval fled after a court ordered his extradition."
    )
    ordered = [event for event in found.steps if event.step == "ordered"]
    assert [found.name(event.person) for event in ordered] == ["Hugo Carval"]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Venn fled before police could arrest her.", {"did_not_happen"}),
        ("Mexico requested that Spain issue a warrant for the arrest of Venn.", {"possible"}),
    ],
)
def test_what_was_not_done_is_not_told_as_done(text: str, factuality: set[str]) -> None:
    assert {event.factuality for event in of_venn(text).steps} <= factuality


def test_an_extradition_still_to_be_decided_is_not_approved() -> None:
    found = of_venn("Venn stays in jail while her extradition to Mexico is decided.")
    assert "approved" not in [event.step for event in found.steps]


def test_it_is_nobody() -> None:
    found = told("Ivo Tarr, a banker, was charged. Tarr fled.\n\nIt said the case was closed.")
    assert [found.name(one.speaker) for one in found.file.statements] == [None]


def test_who_is_only_named_behind_another_s_clause_has_no_step() -> None:
    found = told(
        "Ivo Tarr, a writer, lives. Tarr wrote.\n\nThe state asked Spain to release Tarr, who was "
        "detained last week, as well as another writer, Paul Welan."
    )
    detained = [event for event in found.steps if event.step == "detained"]
    assert {found.name(event.person) for event in detained} <= {"Ivo Tarr"}
