import pytest

from casetrail.gather.article import build
from casetrail.gather.facts import Dated, Facts
from casetrail.text.ids import article_id, sha256
from casetrail.types import Article

from . import REPORT


def built(text: str, *places: Facts) -> Article:
    return build(text, *places, source="a.txt", raw_sha256="00", extractor="text 1")


def test_the_first_place_that_says_anything_wins() -> None:
    user, row = Facts(outlet="The Herald"), Facts(outlet="The Mail", title="Decision near")
    found = built(f"LONDON (Reuters) - {REPORT}", user, row)
    assert (found.outlet, found.title, found.credit) == ("The Herald", "Decision near", "Reuters")


def test_the_day_keeps_the_place_it_was_found_in() -> None:
    found = built(REPORT, Facts(), Facts(published=Dated("2024-06-03", "time element")))
    assert (found.published, found.published_from) == ("2024-06-03", "time element")


def test_nothing_found_is_none() -> None:
    found = built(REPORT)
    assert (found.published, found.published_from, found.outlet, found.credit) == (None,) * 4


def test_an_outlet_does_not_credit_itself() -> None:
    assert built(f"LONDON (Reuters) - {REPORT}", Facts(outlet="reuters")).credit is None


@pytest.mark.parametrize("byline", ["The Associated Press", "Jane Doe, AP", "Jane Doe; A.P."])
def test_an_agency_in_the_byline_is_credited(byline: str) -> None:
    assert built(REPORT, Facts(byline=byline)).credit == "AP"
    assert built(REPORT, Facts(byline=byline, credit="Reuters")).credit == "Reuters"


def test_the_id_is_of_text_and_place() -> None:
    here, there = built(REPORT, Facts(outlet="A")), built(REPORT, Facts(outlet="B"))
    assert here.id == article_id(REPORT, "A")
    assert here.id != there.id
    assert here.sha256 == there.sha256 == sha256(REPORT)
    assert built(REPORT, Facts(outlet="A", url="https://a.example/1")).id != here.id
