"""When a step happened or is to happen."""

import pytest

from tests.read.what.parsing import PUBLISHED, of_venn

DAYS = [
    ("Venn was extradited to Mexico on 3 March 2032.", "2032-03-03"),
    ("On 4 May 2031, police arrested Venn.", "2031-05-04"),
    ("Police arrested Venn on Friday.", "2032-03-05"),
    ("Venn was arrested yesterday.", "2032-03-09"),
    ("Venn was arrested last month.", "2032-02"),
    ("Mexico cancelled Venn's passport in May.", "2031-05"),
    ("Venn was convicted of fraud in 2029.", "2029"),
    ("Venn will be sentenced on 2 April 2032.", "2032-04-02"),
    ("Venn will be extradited to Mexico on Monday.", "2032-03-15"),
    ("Spain would extradite Venn in June.", "2032-06"),
    ("Two years after her arrest in 2029, Venn went to Spain.", "2029"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_beside_the_step(text: str, day: str) -> None:
    when = of_venn(text).step.when
    assert when is not None
    assert when.edtf == day


def test_each_step_has_its_own_day() -> None:
    texts = {
        "Venn was arrested in January 2030 and convicted in March 2031.": ["2030-01", "2031-03"],
        "Venn, convicted of fraud in 2029, was released on Monday.": ["2029", "2032-03-08"],
        "Venn, who was convicted in 2029, was released on Monday.": ["2029", "2032-03-08"],
    }
    for text, days in texts.items():
        assert [one.when and one.when.edtf for one in of_venn(text).steps] == days


def test_what_happened_without_a_day_happened_by_the_report() -> None:
    when = of_venn("Venn was arrested.").step.when
    assert when is not None
    assert (when.basis, when.earliest, when.latest) == ("published", None, PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "Venn will appeal against her conviction.",
        "Venn may be extradited to Mexico.",
        "Venn was not charged with espionage.",
    ],
)
def test_what_did_not_happen_yet_has_no_day_of_its_own(text: str) -> None:
    assert of_venn(text).step.when is None


def test_a_planned_step_ahead_is_due() -> None:
    found = of_venn("Venn will be sentenced on 2 April 2032.")
    assert [(one.event, one.when.edtf) for one in found.file.due] == [
        (found.step.id, "2032-04-02"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Venn was sentenced on 2 March 2032.", "Venn will be sentenced.", "Venn was sentenced."],
)
def test_what_is_past_or_has_no_day_is_not_due(text: str) -> None:
    assert of_venn(text).file.due == ()
