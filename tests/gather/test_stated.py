import pytest

from casetrail.errors import UsageError
from casetrail.gather.facts import Dated, Facts
from casetrail.gather.stated import Stated, facts_of


def test_what_is_stated() -> None:
    stated = Stated(published="22 June 2022", outlet=" The Herald ", title="", language="en-GB")
    assert facts_of(stated) == Facts(
        published=Dated("2022-06-22", "stated with --published"), outlet="The Herald", language="en"
    )


def test_nothing_stated() -> None:
    assert facts_of(Stated()) == Facts()


@pytest.mark.parametrize("stated", [Stated(published=""), Stated(language="English")])
def test_what_is_stated_wrongly_is_refused(stated: Stated) -> None:
    with pytest.raises(UsageError, match="Write "):
        facts_of(stated)
