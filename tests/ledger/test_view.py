from pathlib import Path

import pytest

from casetrail.errors import UsageError
from casetrail.ledger import View, Writer

from .conftest import READER, article, claims

LATER = article(published="2031-05-08", outlet="The Herald")
FIRST = article(published="2031-05-06", outlet="The Post")
UNDATED = article(outlet="The Mirror")


@pytest.fixture
def three(case: Path) -> Path:
    """Return a case of three reports, added out of order, with their claims."""
    with Writer(case) as writer:
        for one in (LATER, UNDATED, FIRST):
            writer.add(one, claims(one), READER)
    return case


def test_articles_come_by_published_day_undated_first(three: Path) -> None:
    with View(three) as view:
        assert view.articles() == (UNDATED, FIRST, LATER)


def test_claims_come_by_article_id_as_they_were_read(three: Path) -> None:
    with View(three) as view:
        by_id = sorted([LATER, FIRST, UNDATED], key=lambda one: one.id)
        assert [*view.claims()] == [claim for one in by_id for claim in claims(one)]


def test_the_order_of_adding_does_not_matter(three: Path, tmp_path: Path) -> None:
    with View(three) as view:
        seen = view.articles(), [*view.claims()]
    other = tmp_path / "other.casetrail"
    other.write_bytes(three.read_bytes())
    with Writer(other) as writer:
        writer.add(FIRST, claims(FIRST), "rules 2")
    with View(other) as view:
        assert (view.articles(), [*view.claims()]) == seen


def test_claims_of_some_articles(three: Path) -> None:
    with View(three) as view:
        assert [*view.claims([FIRST.id])] == claims(FIRST)
        assert [*view.claims([FIRST.id, FIRST.id, "unknown"])] == claims(FIRST)
        assert [*view.claims([])] == []


def test_one_article_by_its_id(three: Path) -> None:
    with View(three) as view:
        assert view.article(FIRST.id) == FIRST


@pytest.mark.parametrize("name", ["a1", "", "half \udce9", "a\0"])
def test_an_unknown_article_is_named(three: Path, name: str) -> None:
    with View(three) as view, pytest.raises(UsageError, match="there is no report"):
        view.article(name)


def test_a_view_shows_one_moment(three: Path) -> None:
    with View(three) as view, Writer(three) as writer:
        writer.add(article(), claims(article()), READER)
        assert len(view.articles()) == 3
        assert len([*view.claims()]) == 9
        assert view.article(FIRST.id) == FIRST


def test_a_view_cannot_write(three: Path) -> None:
    before = three.read_bytes()
    with View(three) as view:
        view.articles()
    assert three.read_bytes() == before
