"""Where a procedure stands: the last step that happened, in order of happening."""

import pytest

from casetrail.types import CaseFile
from tests.told import event, name, procedure, report, steps, told

ORDERED = "no day is given; placed by the usual order of the steps"
CHARGED = "Ilya Okon, a hacker, was charged with theft on 3 March 2032. "
RULED = "Norway approved the extradition of Ilya Okon, a hacker, on 1 March 2032. "
APPEALED = "Okon appealed against his extradition on 4 March 2032. "


def status(found: CaseFile) -> str | None:
    """Return where the prosecution stands."""
    return procedure(found, "prosecution").status


def test_the_last_step_in_order_of_happening_not_of_telling() -> None:
    found = told(
        "A court convicted the journalist Mara Venn on 5 March 2032. "
        "Venn was charged with theft on 3 March 2032."
    )
    prosecution = procedure(found, "prosecution")
    assert (prosecution.status, steps(found, prosecution.steps)) == (
        "convicted",
        ["charged", "convicted"],
    )
    assert prosecution.since is not None and prosecution.since.edtf == "2032-03-05"
    assert ORDERED not in prosecution.doubts


def test_undated_steps_stand_in_their_usual_order_with_a_doubt() -> None:
    found = told(
        "Ilya Okon, a hacker, was sentenced to two years in prison. "
        "Okon was convicted of theft. Okon was charged with theft."
    )
    prosecution = procedure(found, "prosecution")
    assert steps(found, prosecution.steps) == ["charged", "convicted", "sentenced"]
    assert prosecution.status == "sentenced"
    assert ORDERED in prosecution.doubts


def test_a_step_without_a_day_does_not_go_back() -> None:
    found = told("A court sentenced Ilya Okon, a hacker, on 5 March 2032. Okon was charged.")
    assert status(found) == "sentenced"


def test_an_appeal_holds_up_and_does_not_decide() -> None:
    found = told(RULED + APPEALED)
    extradition = procedure(found, "extradition")
    assert extradition.status == "approved"
    assert extradition.blocked_by is not None
    assert event(found, extradition.blocked_by.event).step == "appealed"


def test_an_appeal_that_is_decided_holds_up_nothing() -> None:
    found = told(RULED + APPEALED + "A court upheld his extradition on 6 March 2032.")
    extradition = procedure(found, "extradition")
    assert (extradition.status, extradition.blocked_by) == ("upheld", None)


def test_an_appeal_alone_is_all_that_is_known() -> None:
    assert status(told("Ilya Okon, a hacker, appealed against his conviction.")) == "appealed"


def test_a_reason_why_it_did_not_happen_holds_it_up() -> None:
    found = told("Britain has not extradited the editor Ilya Okon because he is ill.")
    extradition = procedure(found, "extradition")
    assert extradition.status is None
    assert extradition.blocked_by is not None and extradition.blocked_by.text == "he is ill"


NOT_SO = [
    "Okon may be convicted.",
    "Okon will be convicted on 20 March.",
    "Okon was not convicted.",
]


@pytest.mark.parametrize("text", NOT_SO)
def test_what_has_not_happened_moves_nothing(text: str) -> None:
    found = told(CHARGED + text)
    assert "convicted" in steps(found, procedure(found, "prosecution").steps)
    assert status(found) == "charged"


TELLERS = [
    ("The analyst Lotte Brandt", "charged"),
    ("Lotte Brandt, his lawyer,", "charged"),
    ("A witness", "charged"),
    ("The Open Accounts Network", "convicted"),
    ("Norway", "convicted"),
    ("Okon", "convicted"),
]


@pytest.mark.parametrize(("teller", "stands"), TELLERS)
def test_a_body_or_his_own_side_tells_it_as_a_fact(teller: str, stands: str) -> None:
    person = "he" if teller == "Okon" else "Okon"
    found = told(CHARGED + f"{teller} said that {person} was convicted on 4 March 2032.")
    assert status(found) == stands


OFFICIALS = [("The British home secretary", "approved"), ("The analyst", "requested")]


@pytest.mark.parametrize(("who", "stands"), OFFICIALS)
def test_who_holds_an_office_tells_of_its_decisions(who: str, stands: str) -> None:
    beside = ", " if "secretary" in who else " "
    found = told(
        "The United States asked Britain to extradite the editor Ilya Okon. "
        f"{who}{beside}Mara Venn{beside}said that Britain had approved the extradition of Okon "
        "on 4 March 2032."
    )
    assert procedure(found, "extradition").status == stands


def test_opinion_moves_nothing() -> None:
    text = "Ilya Okon, a hacker, was convicted on 5 March 2032."
    news, opinion = report(text), report(text, genre="opinion")
    assert status(told(report(CHARGED, outlet="A"), news)) == "convicted"
    assert status(told(report(CHARGED, outlet="A"), opinion)) == "charged"


def test_asylum_in_two_countries_is_two_procedures() -> None:
    found = told(
        "The editor Ilya Okon applied for asylum in Ecuador on 1 March 2032. "
        "Ecuador granted Okon asylum on 4 March 2032. "
        "Okon applied for asylum in Iceland on 2 March 2032. "
        "Iceland refused Okon asylum on 5 March 2032."
    )
    assert [(one.kind, one.matter, one.status) for one in found.procedures] == [
        ("asylum", "in Ecuador", "granted"),
        ("asylum", "in Iceland", "refused"),
    ]


def test_many_countries_in_one_breath_are_one_procedure() -> None:
    found = told("The editor Ilya Okon applied for asylum in Cuba, India, Spain and Norway.")
    asylum = procedure(found, "asylum")
    assert (asylum.matter, asylum.status) == ("", "requested")
    assert {name(found, party.actor) for party in asylum.parties} == {
        "Cuba",
        "India",
        "Spain",
        "Norway",
    }


def test_two_people_have_two_procedures() -> None:
    found = told(CHARGED + "Lotte Brandt, a baker, was convicted of fraud on 4 March 2032.")
    assert [(name(found, one.person), one.status) for one in found.procedures] == [
        ("Ilya Okon", "charged"),
        ("Lotte Brandt", "convicted"),
    ]


def test_one_report_alone_is_a_doubt() -> None:
    assert procedure(told(CHARGED), "prosecution").doubts == ("single source",)
    told_again = "On 3 March 2032 prosecutors charged Ilya Okon, a hacker, with theft."
    assert procedure(told(CHARGED, told_again), "prosecution").doubts == ()


def test_copies_of_one_report_are_one_source() -> None:
    assert procedure(told(CHARGED, CHARGED, CHARGED), "prosecution").doubts == ("single source",)
