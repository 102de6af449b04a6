import pytest

from casetrail.cli.main import COMMANDS
from tests.cli.conftest import Run


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(casetrail: Run, name: str) -> None:
    ran = casetrail(name, "--help")
    assert ran.code == 0
    assert f"casetrail {name}" in ran.out


def test_the_front_door_tells_what_it_is(casetrail: Run) -> None:
    assert casetrail("--version").out.startswith("casetrail, version")
    assert "Examples" in casetrail("--help").out
