"""Conflicts: whether a step happened; and what all conflicts have: sides, hint, explanation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetrail.types import CaseFile, Decided, Verdicts
from tests.assemble.disagreeing import found, read, values
from tests.told import event, report, told

CONVICTED = "Ilya Okon, a hacker, was convicted on 1 March 2032. "
COURIER = (CONVICTED, "2032-03-02", "The Courier")
POST = ("Ilya Okon, a hacker, was not convicted.", "2032-03-09", "Harbour Post")
OUTCOME = [("outcome", ["happened", "did_not_happen"])]


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


def test_somebody_in_the_report_says_that_it_could_not_be_done() -> None:
    text = (
        "Norway has already offered Ilya Okon asylum. That offer could not be made, "
        "the minister Mara Venn said."
    )
    assert values(told(text).conflicts) == OUTCOME


def test_an_arrest_and_its_denial_in_one_week() -> None:
    arrested = ("Police arrested Ilya Okon, a hacker, on Monday.", "2032-03-02", "The Courier")
    denied = ("Ilya Okon, a hacker, was never arrested.", "2032-03-04", "Harbour Post")
    assert values(found(arrested, denied)) == OUTCOME


def test_papers_of_one_day_disagree() -> None:
    arrested = ("Police arrested Ilya Okon, a hacker.", "2032-03-02", "The Courier")
    denied = ("Ilya Okon, a hacker, was not arrested.", "2032-03-02", "Harbour Post")
    assert values(found(arrested, denied)) == OUTCOME


NO_CONFLICT = {
    "it had not happened by then, and happened later": [
        ("Ilya Okon, a hacker, has not been convicted.", "2032-02-27", "Harbour Post"),
        COURIER,
    ],
    "not yet, on the day itself": [
        ("Police arrested Ilya Okon, a hacker.", "2032-03-02", "The Courier"),
        ("Ilya Okon, a hacker, has not been arrested yet.", "2032-03-02", "Harbour Post"),
    ],
    "it was planned, and was done": [
        ("Ilya Okon, a hacker, will be convicted on 1 March 2032.", "2032-02-01", "Harbour Post"),
        COURIER,
    ],
    "the accused denies the crime": [
        ("Ilya Okon, a hacker, was charged with theft.", "2032-03-02", "The Courier"),
        ("Ilya Okon, a hacker, denied the charges. He denied stealing.", "2032-03-04", "The Post"),
    ],
    "it should not be done": [
        ("Police arrested Ilya Okon, a hacker.", "2032-03-02", "The Courier"),
        ("Ilya Okon, a hacker, should not be arrested.", "2032-03-04", "Harbour Post"),
    ],
    "an arrest of another year": [
        ("Police arrested Ilya Okon, a hacker.", "2031-03-02", "The Courier"),
        ("Ilya Okon, a hacker, was not arrested.", "2032-03-04", "Harbour Post"),
    ],
    "one report that tells of both days": [
        (CONVICTED + "Okon was not convicted on 2 March 2031.", "2032-03-02", "The Courier")
    ],
    "another country's answer": [
        ("Lorvania granted Ilya Okon asylum.", "2032-03-02", "The Courier"),
        ("Norway did not grant Ilya Okon asylum.", "2032-03-04", "Harbour Post"),
    ],
    "another person": [COURIER, ("Lotte Brandt was not convicted.", "2032-03-09", "Harbour Post")],
    "another step": [COURIER, ("Ilya Okon was not sentenced.", "2032-03-09", "Harbour Post")],
    "an opinion piece alone": [COURIER, report(*POST, genre="opinion")],
}


@pytest.mark.parametrize("reports", NO_CONFLICT.values(), ids=NO_CONFLICT)
def test_no_conflict(reports: list[tuple[str, str, str]]) -> None:
    assert found(*reports) == ()


def test_a_side_names_its_outlets_and_days() -> None:
    (conflict,) = found(COURIER, (CONVICTED + "He wept.", "2032-03-05", "La Hoja"), POST)
    did, did_not = conflict.sides
    assert (did.outlets, did.first, did.last) == (
        ("The Courier", "La Hoja"),
        "2032-03-02",
        "2032-03-05",
    )
    assert (did_not.outlets, did_not.first, did_not.last) == (
        ("Harbour Post",),
        "2032-03-09",
        "2032-03-09",
    )


def test_a_copy_is_no_second_voice() -> None:
    (conflict,) = found(COURIER, POST, (POST[0], "2032-03-10", "La Hoja"))
    assert [len(side.claims) for side in conflict.sides] == [1, 2]
    assert conflict.sides[1].outlets == ("Harbour Post",)


def test_the_hint_is_what_the_later_reports_say() -> None:
    (conflict,) = found(COURIER, POST)
    assert conflict.hint == (
        "the later report (Harbour Post, 9 March 2032) says that it did not happen"
    )


def test_no_hint_when_both_sides_are_as_new() -> None:
    (conflict,) = found(COURIER, POST, (CONVICTED + "He wept.", "2032-03-09", "La Hoja"))
    assert conflict.hint is None


def test_an_explained_conflict_stays_and_stands_last() -> None:
    why = Decided(judgement="j1", by="Ana Reyes", at="2032-04-01T10:00:00Z", reason="a retrial")
    other = ("Lotte Brandt, a baker, was convicted on 1 March 2032.", "2032-03-03", "The Courier")
    denied = ("Lotte Brandt, a baker, was not convicted.", "2032-03-09", "La Hoja")
    open_ones = found(COURIER, POST, other, denied)
    claim = open_ones[0].sides[1].claims[0]
    verdicts = Verdicts(explained={(claim, "factuality"): why})
    settled = found(COURIER, POST, other, denied, verdicts=verdicts)
    assert [one.explained for one in settled] == [None, why]
    assert [one.id for one in settled] == [one.id for one in reversed(open_ones)]


def test_what_is_explained_of_another_field_settles_nothing() -> None:
    why = Decided(judgement="j1", by="Ana Reyes", at="2032-04-01T10:00:00Z")
    (conflict,) = found(COURIER, POST)
    verdicts = Verdicts(explained={(conflict.about, "when"): why})
    assert found(COURIER, POST, verdicts=verdicts) == (conflict,)


def test_a_rejected_claim_disagrees_with_nobody() -> None:
    no = Decided(judgement="j1", by="Ana Reyes", at="2032-04-01T10:00:00Z")
    (conflict,) = found(COURIER, POST)
    verdicts = Verdicts(dropped={conflict.sides[1].claims[0]: no})
    assert found(COURIER, POST, verdicts=verdicts) == ()


MANY = [
    COURIER,
    POST,
    ("Ilya Okon, a hacker, was convicted on 3 March 2032.", "2032-03-04", "La Hoja"),
    ("Ilya Okon, a hacker, faces 18 charges.", "2032-03-01", "La Hoja"),
    ("Ilya Okon, a hacker, faces 17 charges.", "2032-03-01", "The Courier"),
]


@settings(max_examples=8, deadline=None)
@given(st.permutations(MANY))
def test_the_order_of_reports_changes_no_conflict(shuffled: list[tuple[str, str, str]]) -> None:
    first = found(*MANY)
    assert {one.kind for one in first} == {"outcome", "date", "number"}
    assert found(*shuffled) == first
    assert len({one.id for one in first}) == len(first)


def test_ids_of_conflicts_are_ids_of_nothing_else() -> None:
    conflicts, (articles, claims) = found(*MANY), read(*MANY)
    others = {one.id for one in (*articles, *claims)}
    assert not others & {one.id for one in conflicts}
