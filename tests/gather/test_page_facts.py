import pytest
from lxml.html import document_fromstring

from casetrail.gather.page_facts import address_of, facts_of_page

from .pages import ADDRESS, page

SAVED = f"<!-- saved from url=(0044){ADDRESS} -->"


def address(html: str) -> str | None:
    return address_of(document_fromstring(html), html)


@pytest.mark.parametrize(
    "head",
    [
        f"<link rel=canonical href={ADDRESS}><meta property=og:url content=https://a.example/b>",
        f"<meta property=og:url content={ADDRESS}>",
        f"<link rel=canonical href=https://a.example/><meta property=og:url content={ADDRESS}>",
        f"<link rel=canonical href=/story><meta property=og:url content={ADDRESS}>",
        SAVED,
    ],
)
def test_the_page_s_own_address(head: str) -> None:
    assert address(page(head=head)) == ADDRESS


def test_no_address() -> None:
    assert address(page(head="<link rel=canonical href=javascript:void(0)>")) is None


def test_the_outlet_is_the_site_s_name() -> None:
    html = page(head='<meta property="og:site_name" content="The Harbour Herald">')
    assert facts_of_page(document_fromstring(html), html).outlet == "The Harbour Herald"


def test_a_network_s_address_is_no_outlet() -> None:
    html = page(
        head='<meta property="article:publisher" content="https://friends.example/harbour">'
    )
    assert facts_of_page(document_fromstring(html), html).outlet is None
