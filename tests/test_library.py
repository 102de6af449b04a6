import doctest

import pytest

import casetrail
from casetrail.errors import SourceError, UsageError


def test_the_example_of_the_package_is_true() -> None:
    assert doctest.testmod(casetrail).failed == 0


def test_only_the_named_door_is_public() -> None:
    assert set(casetrail.__all__) == {"CaseFile", "CasetrailError", "casefile", "read"}


def test_a_broken_day_is_refused() -> None:
    with pytest.raises(UsageError, match="2032-02-31"):
        casetrail.read("“No,” said Mara Venn.", published="2032-02-31")


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(SourceError):
        casetrail.read("  \n")
