"""Charges counted and listed, and what comes next in a procedure."""

import pytest

from tests.told import event, procedure, steps, told

OKON = "Ilya Okon, a hacker, "
CHARGED = OKON + "was charged with theft on 1 March 2032. "

COUNTED = [
    ("was charged with 17 counts of theft.", 17, [("theft", 17)]),
    (
        "faces 18 charges, including espionage and theft.",
        18,
        [("espionage", None), ("theft", None)],
    ),
    ("was charged with espionage and perjury.", None, [("espionage", None), ("perjury", None)]),
    ("was indicted on three charges.", 3, []),
]


@pytest.mark.parametrize(("text", "total", "listed"), COUNTED)
def test_charges_are_counted_and_listed(
    text: str, total: int | None, listed: list[tuple[str, int | None]]
) -> None:
    prosecution = procedure(told(OKON + text), "prosecution")
    assert prosecution.charges_total == total
    assert [(one.what, one.count) for one in prosecution.charges] == listed


def test_what_a_charge_carries_and_where_it_stands() -> None:
    text = OKON + "was charged with theft, which carries up to ten years in prison. "
    (charge,) = procedure(told(text), "prosecution").charges
    assert (charge.carries, charge.status) == ("up to ten years in prison", "charged")
    (charge,) = procedure(told(text + "Okon was convicted of theft."), "prosecution").charges
    assert (charge.carries, charge.status) == ("up to ten years in prison", "convicted")
    assert len(charge.evidence) == 2


def test_charges_that_are_only_possible_are_not_counted() -> None:
    found = told(OKON + "was arrested. Okon could be charged with 18 counts of theft.")
    prosecution = [one for one in found.procedures if one.kind == "prosecution"]
    assert [(one.charges_total, one.charges) for one in prosecution] in ([], [(None, ())])


def test_next_is_the_first_step_planned() -> None:
    found = told(
        CHARGED + "Okon will be sentenced on 20 March 2032. "
        "Okon will appear before a court on 14 March 2032."
    )
    prosecution = procedure(found, "prosecution")
    assert steps(found, prosecution.steps) == ["charged", "heard", "sentenced"]
    assert event(found, prosecution.next).step == "heard"


def test_next_is_what_is_planned_rather_than_what_is_possible() -> None:
    possible = told(CHARGED + "Okon may be sentenced.")
    assert event(possible, procedure(possible, "prosecution").next).step == "sentenced"
    planned = told(CHARGED + "Okon may be sentenced. Okon will be convicted.")
    assert event(planned, procedure(planned, "prosecution").next).step == "convicted"


def test_nothing_told_to_come_is_no_next_step() -> None:
    assert procedure(told(CHARGED), "prosecution").next is None
