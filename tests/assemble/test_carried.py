"""A day told once is carried to the same speaker's later quotations, and the line says so."""

from casetrail.types import CaseFile, When
from tests.factory import case

TOLD = "On Tuesday Ana Ruiz announced that she would appeal. "


def whens(found: CaseFile) -> list[When | None]:
    """Return when each statement was made."""
    return [statement.when for statement in found.statements]


def test_carried_to_the_same_speaker() -> None:
    found = case(TOLD + "“It is not over,” Ruiz said.")
    last = found.statements[-1]
    assert last.when is not None
    assert (last.when.basis, last.when.earliest) == ("narrative", "2032-03-09")
    assert any("carried over from “Tuesday”" in doubt for doubt in last.doubts)


def test_not_to_another() -> None:
    found = case(TOLD + "“It is over,” Juan Prado said.")
    assert [when.basis for when in whens(found) if when] == ["relative", "published"]


def test_not_to_what_has_been_said_at_some_time() -> None:
    found = case(TOLD + "“It is not over,” Ruiz has said.")
    last = found.statements[-1].when
    assert last is not None and last.basis == "published"


def test_not_from_a_flashback() -> None:
    found = case(
        "In January 2031 Ana Ruiz announced that she would appeal. “It is not over,” Ruiz said."
    )
    last = found.statements[-1].when
    assert last is not None and last.basis == "published"


def test_not_without_a_published_day() -> None:
    found = case(TOLD + "“It is not over,” Ruiz said.", published=None)
    assert {when.basis for when in whens(found) if when} == {"unknown"}
