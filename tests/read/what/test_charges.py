"""Charges: how many, which, and what they carry."""

import pytest

from tests.read.what.parsing import of_venn

CHARGES: list[tuple[str, list[tuple[str, int | None]]]] = [
    ("Venn was charged with espionage.", [("espionage", None)]),
    (
        "Venn was charged with espionage, theft and fraud.",
        [("espionage", None), ("theft", None), ("fraud", None)],
    ),
    ("Venn was convicted of theft and fraud.", [("theft", None), ("fraud", None)]),
    (
        "Prosecutors charged Venn with three counts of theft and one count of fraud.",
        [("theft", 3), ("fraud", 1)],
    ),
    ("Venn faces 18 charges, including espionage.", [("espionage", None)]),
    ("Venn faces fraud charges in Spain.", [("fraud", None)]),
    ("Venn was found guilty of fraud.", [("fraud", None)]),
    ("Venn was sentenced to five years in prison for fraud.", [("fraud", None)]),
    ("Venn was indicted on seven counts.", []),
    ("Venn was acquitted of all charges.", []),
    ("Police arrested Venn on Friday.", []),
]


@pytest.mark.parametrize(("text", "charges"), CHARGES)
def test_each_charge_is_listed(text: str, charges: list[tuple[str, int | None]]) -> None:
    found = of_venn(text).file.procedures
    told = [(one.what, one.count) for procedure in found for one in procedure.charges]
    assert told == charges


TOTALS = [
    ("Venn faces 18 charges, including espionage.", 18),
    ("Venn was indicted on seven counts.", 7),
    ("Prosecutors filed four charges against Venn.", 4),
    ("Venn was charged with two counts of fraud.", 2),
    ("Venn was charged with fraud.", None),
]


@pytest.mark.parametrize(("text", "total"), TOTALS)
def test_how_many_charges(text: str, total: int | None) -> None:
    assert of_venn(text).procedure.charges_total == total


CARRIES = [
    (
        "Venn was charged with two counts of fraud, which carry up to ten years in prison.",
        "up to ten years in prison",
    ),
    (
        "Venn faces three charges of theft that carry a maximum sentence of 20 years in prison.",
        "20 years in prison",
    ),
    ("Venn was charged with treason, which carries the death penalty.", "the death penalty"),
    ("Venn was charged with fraud.", None),
]


@pytest.mark.parametrize(("text", "carries"), CARRIES)
def test_what_a_charge_carries(text: str, carries: str | None) -> None:
    (charge,) = of_venn(text).procedure.charges
    assert charge.carries == carries


def test_a_charge_has_the_status_of_its_last_step() -> None:
    (charge,) = of_venn("Venn was charged with fraud.").procedure.charges
    assert charge.status == "charged"
    (charge,) = of_venn(
        "Venn was charged with fraud. She was convicted of fraud."
    ).procedure.charges
    assert (charge.what, charge.status) == ("fraud", "convicted")


def test_one_report_that_counts_twice_tells_of_two_occasions() -> None:
    text = "Venn was charged with two counts of fraud. Venn was charged with three counts of fraud."
    assert of_venn(text).file.conflicts == ()


def test_what_is_not_charged_is_no_charge() -> None:
    assert of_venn("Venn was not charged with espionage.").procedure.charges == ()


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Venn was charged with three counts of theft and two counts of fraud.", 5),
        ("Venn faces 17 counts of espionage and one count of computer misuse.", 18),
        ("Venn faces 18 charges, including 17 counts of espionage.", 18),
    ],
)
def test_counts_are_summed_and_what_they_include_is_not(text: str, total: int) -> None:
    assert of_venn(text).procedure.charges_total == total


def test_words_behind_the_last_charge_are_its_own() -> None:
    found = of_venn("Venn was charged with war crimes and crimes against humanity.")
    told = [one.what for one in found.procedure.charges]
    assert told == ["war crimes", "crimes against humanity"]


def test_an_occasion_is_no_charge() -> None:
    found = of_venn("Venn was arrested while on a reporting trip to Spain.")
    assert found.procedure.charges == ()
