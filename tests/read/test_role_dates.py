"""Since and until when somebody holds a role, as the report tells it."""

import pytest

from casetrail.types import RoleClaim, When
from tests.factory import case, claims

PUBLISHED = "2032-03-10"


def dates(text: str, published: str | None = PUBLISHED) -> list[tuple[str | None, str | None]]:
    """Return since and until when, of each role, as written in EDTF."""
    roles = [claim for claim in claims(text, published) if isinstance(claim, RoleClaim)]
    return [(_edtf(role.since), _edtf(role.until)) for role in roles]


def _edtf(when: When | None) -> str | None:
    return when.edtf if when else None


TOLD = [
    ("Mara Venn, president since 2028, left.", ("2028", None)),
    ("Mara Venn, the president of Lorvania since May 2028, left.", ("2028-05", None)),
    ("Mara Venn, the justice minister until 2030, left.", (None, "2030")),
    ("Mara Venn, the justice minister, left.", (None, None)),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_stands_right_behind_a_role_dates_it(
    text: str, told: tuple[str | None, str | None]
) -> None:
    assert dates(text) == [told]


ELSEWHERE = [
    "The justice minister Mara Venn left in 2028.",
    "Mara Venn, the justice minister. Since 2028 it rained.",
    "In 2028 Mara Venn, the justice minister, left.",
    "Mara Venn, the justice minister, has lived in a house by the sea near Kolvo since 2028.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_another_time_does_not(text: str) -> None:
    assert dates(text) == [(None, None)]


FORMER = [
    "The former justice minister Mara Venn left.",
    "The former justice minister, Mara Venn, left.",
    "Mara Venn, the former justice minister, left.",
    "Mara Venn, an ex-president, left.",
]


@pytest.mark.parametrize("text", FORMER)
def test_former_is_no_more_when_the_report_came_out(text: str) -> None:
    assert dates(text) == [(None, "../2032-03-10")]


def test_former_says_why() -> None:
    (actor,) = case(FORMER[0]).actors
    (role,) = actor.roles
    assert role.until is not None
    assert (role.until.latest, role.until.basis) == (PUBLISHED, "published")
    assert PUBLISHED in role.until.why


def test_former_in_a_report_without_a_date_is_open() -> None:
    assert dates(FORMER[0], None) == [(None, None)]


def test_a_day_that_is_told_counts_before_former() -> None:
    assert dates("Mara Venn, the former president until 2030, left.") == [(None, "2030")]
