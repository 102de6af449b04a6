from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casetrail.errors import UsageError
from casetrail.ledger import View, Writer

from .conftest import READER, article, claims

OFFER = article(title="Offer of asylum", published="2031-05-07")
DENIAL = article("Señor Muñoz denied it.", outlet="The Herald", title="Denial")


@pytest.fixture
def view(case: Path) -> Iterator[View]:
    """Yield a view of two reports, one of them with claims."""
    with Writer(case) as writer:
        writer.add(OFFER, claims(OFFER), READER)
        writer.add(DENIAL, [], READER)
    with View(case) as view:
        yield view


def found(view: View, query: str) -> list[str]:
    return [f"{hit.kind} {hit.outlet}" for hit in view.search(query)]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("asylum", ["report The Courier", "statement The Courier"]),
        ("ASYLUM Ruiz", ["report The Courier", "statement The Courier"]),
        ("munoz", ["report The Herald"]),
        ("muño*", ["report The Herald"]),
        ('"offer him"', ["report The Courier", "statement The Courier"]),
        ('"offer of asylum"', ["report The Courier"]),
        ('"him offer"', []),
        ("asylum Muñoz", []),
        ("asylum OR denied", []),
        ("title:Denial", []),
        ("denied -", ["report The Herald"]),
    ],
)
def test_every_word_and_phrase_must_be_there(view: View, query: str, hits: list[str]) -> None:
    assert found(view, query) == hits


def test_what_was_found_is_marked(view: View) -> None:
    report, statement = view.search("asylum ruiz")
    for hit in (report, statement):
        assert [mark.of(hit.words) for mark in hit.marks] == ["asylum", "Ruiz"]
    assert (report.article, report.claim) == (OFFER.id, None)
    assert statement.claim == claims(OFFER)[1].id
    assert statement.words == OFFER.text


def test_claims_of_an_earlier_reader_are_not_found(case: Path, view: View) -> None:
    with Writer(case) as writer:
        writer.add(OFFER, [], "rules 2")
    with View(case) as later:
        assert found(later, "asylum") == ["report The Courier"]
    assert len(found(view, "asylum")) == 2


@pytest.mark.parametrize("query", ["", "  ", "—", "“”", '""', "_", "\0", "*", "a\ud800"])
def test_a_search_without_a_word_is_refused(view: View, query: str) -> None:
    with pytest.raises(UsageError, match="holds no word"):
        view.search(query)


def test_an_open_quotation_mark_is_refused(view: View) -> None:
    with pytest.raises(UsageError, match="does not close"):
        view.search('"offer him')


@given(query=st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_search_is_misread(view: View, query: str) -> None:
    try:
        hits = found(view, query)
    except UsageError:
        return
    assert set(hits) <= {"report The Courier", "report The Herald", "statement The Courier"}
