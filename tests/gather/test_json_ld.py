from typing import Any

import pytest
from lxml.html import document_fromstring

from casetrail.gather.facts import Facts
from casetrail.gather.json_ld import article_data, facts_of_data

from .pages import ADDRESS, json_ld

ARTICLE = {"@type": "NewsArticle", "datePublished": "2024-06-03", "headline": "Decision near"}
OTHER = {"@type": "NewsArticle", "datePublished": "2020-01-01", "url": "https://a.example/other"}
OUTLET = {"@type": "Organization", "@id": "#us", "name": "The Harbour Herald"}


def data_in(*blocks: object, url: str | None = None) -> dict[str, Any]:
    scripts = "".join(block if isinstance(block, str) else json_ld(block) for block in blocks)
    return article_data(document_fromstring(f"<html><head>{scripts}</head></html>"), url)


@pytest.mark.parametrize(
    "block",
    [
        ARTICLE,
        [OUTLET, ARTICLE],
        {"@graph": [OUTLET, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        ARTICLE | {"@type": ["Article", "ReportageNewsArticle"]},
    ],
)
def test_the_article_is_found(block: object) -> None:
    assert data_in(block).get("datePublished") == "2024-06-03"


@pytest.mark.parametrize(
    "block",
    [
        {"@type": "ItemList", "itemListElement": [ARTICLE]},
        {"@type": "Organization", "datePublished": "2024-06-03"},
        [],
        "text",
        {"@graph": None},
    ],
)
def test_what_is_no_article_of_this_page(block: object) -> None:
    assert data_in(block) == {}


def test_of_several_articles_the_one_with_the_page_s_address() -> None:
    mine = ARTICLE | {"mainEntityOfPage": {"@id": ADDRESS.replace("https:", "http:") + "/"}}
    assert data_in([OTHER, mine], url=ADDRESS)["headline"] == "Decision near"


def test_several_articles_that_disagree_are_none() -> None:
    assert data_in([OTHER, ARTICLE], url=ADDRESS) == {}


def test_a_broken_block_costs_only_itself() -> None:
    broken = '<script type="application/ld+json">{"@type": </script>'
    wrapped = '<script type="application/ld+json"><!-- {"@type": "Article"} //--></script>'
    assert data_in(broken, ARTICLE)["headline"] == "Decision near"
    assert data_in(wrapped) == {"@type": "Article"}


def test_what_an_article_states() -> None:
    named = {
        "author": [{"name": "Jane Doe"}, "https://a.example/jane"],
        "publisher": {"@id": "#us"},
    }
    data = data_in(
        [OUTLET, ARTICLE | named | {"headline": "Stay &amp; go", "@type": "OpinionNewsArticle"}]
    )
    assert facts_of_data(data) == Facts(
        title="Stay & go", outlet="The Harbour Herald", byline="Jane Doe", genre="opinion"
    )


def test_odd_values_state_nothing() -> None:
    odd = {"headline": 7, "author": [None, {"name": None}], "publisher": [], "@type": [None]}
    assert facts_of_data(odd) == Facts()
