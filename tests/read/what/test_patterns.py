"""The table of procedures holds together."""

from typing import get_args

import pytest

from casetrail.read.what.patterns import Kind, Pattern, kinds
from casetrail.types import PartyRole, ProcedureKind, Step


def every_pattern(kind: Kind) -> list[Pattern]:
    groups = (kind.by_class, kind.by_verb, kind.by_noun, kind.by_state)
    return [one for group in groups for found in group.values() for one in found]


def test_every_kind_of_procedure_is_told_of_once() -> None:
    names = [kind.name for kind in kinds()]
    assert sorted(names) == sorted(get_args(ProcedureKind))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.name)
def test_patterns_tell_known_steps_and_parts(kind: Kind) -> None:
    patterns = every_pattern(kind)
    assert patterns
    assert {one.step for one in patterns} <= set(get_args(Step))
    assert {role for one in patterns for role in one.parties.values()} <= set(get_args(PartyRole))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.name)
def test_what_is_told_by_class_has_a_matter(kind: Kind) -> None:
    told = [one for found in kind.by_class.values() for one in found]
    assert all(one.matters for one in told)


def test_kinds_that_can_be_refused() -> None:
    refused = {kind.name for kind in kinds() if kind.refused is not None}
    assert {"extradition", "asylum", "pardon", "detention"} <= refused
    assert not {"prosecution", "deportation", "exchange", "sanction"} & refused
    assert all(kind.refused.step == "refused" for kind in kinds() if kind.refused)
