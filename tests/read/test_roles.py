import pytest

from casetrail.types import RoleClaim
from tests.factory import claims

ROLES = [
    ("Russian President Pavel Orlin left.", ("President", "Russia")),
    (
        "Here Marta Vance, the director of the Lirio Trust, left.",
        ("director of the Lirio Trust", "Lirio Trust"),
    ),
    (
        "The Secretary of Foreign Affairs, Marta Vance, left.",
        ("Secretary of Foreign Affairs", "Foreign Affairs"),
    ),
    ("They met justice minister Marta Vance.", ("justice minister", None)),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_roles(text: str, role: tuple[str, str | None]) -> None:
    found = [claim for claim in claims(text) if isinstance(claim, RoleClaim)]
    assert [(claim.title, claim.of) for claim in found] == [role]


def test_a_form_of_address_is_no_role() -> None:
    assert not [claim for claim in claims("Mr Vance left.") if isinstance(claim, RoleClaim)]
