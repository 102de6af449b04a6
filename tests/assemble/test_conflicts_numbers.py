"""Conflicts over numbers: charges, sentences, and what else an event counts."""

import pytest

from casetrail.types import Conflict
from tests.assemble.disagreeing import counting, found, of_texts, values

OKON = "Ilya Okon, an editor, "


def facing(number: str, day: str, outlet: str = "The Courier") -> tuple[str, str, str]:
    return f"{OKON}faces {number} charges.", day, outlet


def sentenced(words: str, day: str, outlet: str) -> tuple[str, str, str]:
    return f"{OKON}was sentenced {words}.", day, outlet


def test_reports_that_count_the_charges_differently() -> None:
    found = of_texts(
        "The editor Ilya Okon faces 18 charges.",
        "The editor Ilya Okon faces 17 charges.",
        "The editor Ilya Okon was charged with 18 counts of theft.",
    )
    assert found == [("number", ["17", "18"])]


CONFLICT = {
    "charges of one day": (
        [
            (f"{OKON}was charged on 1 March 2032 with 17 counts.", "2032-03-02", "The Courier"),
            (f"{OKON}was charged on 1 March 2032 with 18 counts.", "2032-06-02", "Harbour Post"),
        ],
        ["17", "18"],
    ),
    "charges in reports of one month": (
        [facing("17", "2032-03-02"), facing("9", "2032-03-20", "Harbour Post")],
        ["9", "17"],
    ),
    "counts of one kind": (
        [
            (f"{OKON}was charged with two counts of fraud.", "2032-03-02", "The Courier"),
            (f"{OKON}was charged with three counts of fraud.", "2032-03-03", "Harbour Post"),
        ],
        ["2", "3"],
    ),
    "sentences": (
        [
            sentenced("on Monday to five years in prison", "2032-03-03", "The Courier"),
            sentenced("to 6 years in prison", "2032-03-05", "Harbour Post"),
        ],
        ["5 years", "6 years"],
    ),
    "half a year more": (
        [
            sentenced("to 2 years, with 9 months to serve", "2032-03-03", "The Courier"),
            sentenced("to 2 1/2 years, with 9 months to serve", "2032-03-05", "Harbour Post"),
        ],
        ["2 years", "2.5 years"],
    ),
    "sentences told in months": (
        [
            sentenced("to 18 months in prison", "2032-03-03", "The Courier"),
            sentenced("to two years and six months", "2032-03-05", "Harbour Post"),
        ],
        ["18 months", "2 years 6 months"],
    ),
}
NO_CONFLICT = {
    "charges added later": [
        facing("17", "2032-03-02"),
        (f"{OKON}was charged on 9 March 2032 with theft.", "2032-03-10", "La Hoja"),
        facing("18", "2032-03-20", "Harbour Post"),
    ],
    "charges of other months": [facing("17", "2032-03-02"), facing("18", "2032-05-20", "La Hoja")],
    "charges of two days": [
        (f"{OKON}was charged on 1 March 2032 with 17 counts.", "2032-03-02", "The Courier"),
        (f"{OKON}was charged on 5 March 2032 with two counts.", "2032-03-06", "Harbour Post"),
    ],
    "some of all charges": [
        (f"{OKON}was charged with 17 counts of espionage.", "2032-03-02", "The Courier"),
        facing("18", "2032-03-03", "Harbour Post"),
    ],
    "charges of two kinds": [
        (f"{OKON}was charged with two counts of fraud.", "2032-03-02", "The Courier"),
        (f"{OKON}was charged with three counts of theft.", "2032-03-03", "Harbour Post"),
    ],
    "more charges": [
        facing("17", "2032-03-02"),
        facing("two more", "2032-03-03", "Harbour Post"),
    ],
    "a report that tells both numbers": [
        facing("17", "2032-03-02"),
        (f"{OKON}faces 17 charges. Okon faced 18 charges.", "2032-03-03", "Harbour Post"),
    ],
    "two people": [
        facing("17", "2032-03-02"),
        ("Lotte Brandt, a baker, faces 18 charges.", "2032-03-02", "Harbour Post"),
    ],
    "one length in two units": [
        sentenced("to two years in prison", "2032-03-03", "The Courier"),
        sentenced("to 24 months in prison", "2032-03-05", "Harbour Post"),
    ],
    "a sentence rounded to years": [
        sentenced("to five years in prison", "2032-03-03", "The Courier"),
        sentenced("to five years and eight months in prison", "2032-03-05", "Harbour Post"),
    ],
    "at least so many years": [
        sentenced("to five years in prison", "2032-03-03", "The Courier"),
        sentenced("to at least six years in prison", "2032-03-05", "Harbour Post"),
    ],
    "a second sentence": [
        sentenced("on 1 March 2032 to five years", "2032-03-03", "The Courier"),
        sentenced("on 9 March 2033 to six years", "2033-03-10", "Harbour Post"),
    ],
}


@pytest.mark.parametrize(("reports", "told"), CONFLICT.values(), ids=CONFLICT)
def test_numbers_that_cannot_both_be_right(
    reports: list[tuple[str, str, str]], told: list[str]
) -> None:
    assert values(found(*reports)) == [("number", told)]


@pytest.mark.parametrize("reports", NO_CONFLICT.values(), ids=NO_CONFLICT)
def test_numbers_that_can_both_be_right(reports: list[tuple[str, str, str]]) -> None:
    assert found(*reports) == ()


def of_visit(*texts: str, unit: str = "people") -> tuple[Conflict, ...]:
    reports = [(text, "2032-03-03", f"Paper {n}") for n, text in enumerate(texts)]
    return found(*reports, change=counting(unit))


def test_what_an_event_counts() -> None:
    (conflict,) = of_visit(
        "Ilya Okon met 12 editors in Kolvo on 1 March 2032.",
        "Ilya Okon met 14 editors in Kolvo on 1 March 2032.",
    )
    assert (conflict.field, values([conflict])) == (
        "numbers.people",
        [("number", ["12 people", "14 people"])],
    )


def test_two_events_count_for_themselves() -> None:
    assert not of_visit(
        "Ilya Okon met 12 editors in Kolvo on 1 March 2032.",
        "Ilya Okon met 14 editors in Kolvo on 2 March 2032.",
    )
