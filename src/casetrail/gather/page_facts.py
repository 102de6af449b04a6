"""What a page's metadata say of its report, each from the most explicit place that says it."""

import re

import trafilatura
from lxml.html import HtmlElement

from casetrail.gather.facts import Facts, merge
from casetrail.gather.json_ld import article_data, facts_of_data
from casetrail.gather.meta import meta
from casetrail.gather.page_date import published_in

_SITE = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher")
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+)")


def facts_of_page(tree: HtmlElement, html: str) -> Facts:
    """Return what the page's metadata state. ``html`` is the page as text, for its comments."""
    url = address_of(tree, html)
    data = article_data(tree, url)
    stated = merge(facts_of_data(data), Facts(outlet=meta(tree, *_SITE), url=url))
    return merge(stated, Facts(published=published_in(tree, data, url)), _by_trafilatura(tree))


def address_of(tree: HtmlElement, html: str) -> str | None:
    """Return the page's address: canonical link, og:url, or the browser's note on saving."""
    links = tree.xpath("//link[contains(concat(' ', @rel, ' '), ' canonical ')]/@href")
    saved = _SAVED_FROM.findall(html[:2000])
    return next(
        (url.strip() for url in (*links, meta(tree, "og:url") or "", *saved) if _full(url)), None
    )


def _full(url: str) -> bool:
    """Say whether an address names a page: with a host, and more than the site's front page."""
    return re.match(r"https?://[^/\s]+/[^\s]", url.strip()) is not None


def _by_trafilatura(tree: HtmlElement) -> Facts:
    """Title, byline and site name as trafilatura finds them; not its date, which may be a guess."""
    try:
        found = trafilatura.extract_metadata(tree, extensive=False)
    except Exception:  # a page it stumbles over (1 of 8,000 damaged ones) states nothing here
        return Facts()
    return Facts(
        title=found.title or None, byline=found.author or None, outlet=_site(found.sitename)
    )


def _site(name: str | None) -> str | None:
    """Return a site name, unless it is the address of a page on some network."""
    return name if name and "/" not in name else None
