"""Conflicts: two reports that cannot both be right; both sides are kept."""

from casetrail.types import CaseFile
from tests.told import event, report, told

CONVICTED = "Ilya Okon, a hacker, was convicted on 1 March 2032. "


def sides(found: CaseFile) -> list[tuple[str, str, list[tuple[str, int]]]]:
    """Return each conflict: its kind, its field, and how many claims hold each value."""
    return [
        (one.kind, one.field, [(side.value, len(side.claims)) for side in one.sides])
        for one in found.conflicts
    ]


def test_one_says_that_it_happened_another_that_it_did_not() -> None:
    found = told(CONVICTED, "Ilya Okon, a hacker, was not convicted.")
    assert sides(found) == [("outcome", "factuality", [("happened", 1), ("did_not_happen", 1)])]
    (conflict,) = found.conflicts
    claims = {claim for side in conflict.sides for claim in side.claims}
    assert claims == {claim for line in found.events for claim in line.members}
    assert event(found, conflict.about).step == "convicted"


def test_who_denies_it_contradicts_the_paper() -> None:
    found = told(CONVICTED + "Okon denied that he was convicted.")
    assert [kind for kind, _, _ in sides(found)] == ["outcome"]


def test_one_paper_that_tells_of_two_days_does_not_contradict_itself() -> None:
    found = told(CONVICTED + "Okon was not convicted on 2 March 2031.")
    assert sorted(one.factuality for one in found.events) == ["did_not_happen", "happened"]
    assert found.conflicts == ()


def test_another_person_or_another_step_is_no_conflict() -> None:
    assert told(CONVICTED, "Lotte Brandt, a baker, was not convicted.").conflicts == ()
    assert told(CONVICTED, "Ilya Okon, a hacker, was not sentenced.").conflicts == ()


def test_what_is_planned_is_no_conflict() -> None:
    before = report("Ilya Okon, a hacker, will be convicted on 1 March 2032.", "2032-02-01")
    assert told(before, CONVICTED).conflicts == ()


def test_reports_that_count_the_charges_differently() -> None:
    found = told(
        "The editor Ilya Okon faces 18 charges.",
        "The editor Ilya Okon faces 17 charges.",
        "The editor Ilya Okon was charged with 18 counts of theft.",
    )
    assert sides(found) == [("number", "charges_total", [("17", 1), ("18", 2)])]


def test_one_number_told_twice_is_no_conflict() -> None:
    text = "The editor Ilya Okon faces 18 charges."
    assert told(text, text).conflicts == ()


def test_the_charges_of_two_people_are_no_conflict() -> None:
    found = told(
        "Ilya Okon, a hacker, faces 17 charges.", "Lotte Brandt, a baker, faces 18 charges."
    )
    assert found.conflicts == ()
