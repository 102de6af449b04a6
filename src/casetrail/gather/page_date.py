"""The day a page was published, and where it says so. A day that is only likely is no day.

In this order: JSON-LD, meta tags, time elements, the address. Never a day of change, a copyright
year or the day of reading. The day is the one written, in the outlet's own time zone.
"""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from casetrail.gather.days import day_in
from casetrail.gather.facts import Dated
from casetrail.gather.json_ld import Data
from casetrail.gather.meta import metas

_META = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "originalpublicationdate",
    "publication_date",
    "publicationdate",
    "publish-date",
    "publishdate",
    "publish_date",
    "published",
    "pubdate",
    "pdate",
    "ptime",
    "citation_publication_date",
    "citation_date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "date",
)
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(\d\d?|[a-z]{3})/(\d\d?)(?=[/_-]|$)", re.IGNORECASE)
_PUBLISHED = re.compile(r"publish|pubdate", re.IGNORECASE)
_CHANGED = re.compile(r"modif|updat", re.IGNORECASE)
_OTHERS = "ancestor::nav|ancestor::aside|ancestor::footer|ancestor::li"


def published_in(tree: HtmlElement, data: Data, url: str | None) -> Dated | None:
    """Return the day of publication that the page states, or None."""
    places = (_in_data(data), _in_meta(tree), _in_time(tree), _in_address(url))
    return next((found for found in places if found), None)


def _in_data(data: Data) -> Dated | None:
    return _dated(data.get("datePublished"), "JSON-LD datePublished")


def _in_meta(tree: HtmlElement) -> Dated | None:
    found = metas(tree)
    stated = (_dated(found.get(name), f"meta {name}") for name in _META)
    return next((dated for dated in stated if dated), None)


def _in_time(tree: HtmlElement) -> Dated | None:
    """A time element marked as published; else the only day among those of the report itself."""
    times = [time for time in tree.iter("time") if not _CHANGED.search(_marks(time))]
    marked = [time for time in times if _PUBLISHED.search(_marks(time))]
    own = [time for time in times if not time.xpath(_OTHERS)]
    return _only_day(marked) or (None if marked else _only_day(own))


def _only_day(times: list[HtmlElement]) -> Dated | None:
    days = {dated for time in times for dated in _days_of(time)}
    return days.pop() if len(days) == 1 else None


def _days_of(time: HtmlElement) -> Iterator[Dated]:
    dated = _dated(time.get("datetime") or time.text_content(), "time element")
    if dated:
        yield dated


def _marks(time: HtmlElement) -> str:
    """Return what an element's attributes, and its parent's, say of its meaning."""
    parent = time.getparent()
    elements = [time] if parent is None else [time, parent]
    return " ".join(f"{key} {value}" for element in elements for key, value in element.items())


def _in_address(url: str | None) -> Dated | None:
    """https://example.org/2013/06/25/world/story"""
    match = _IN_ADDRESS.search(url or "")
    if not match:
        return None
    year, month, day = match.groups()
    text = f"{year}-{month}-{day}" if month.isdigit() else f"{day} {month} {year}"
    return _dated(text, "the page's address")


def _dated(value: object, where: str) -> Dated | None:
    day = day_in(value) if isinstance(value, str) else None
    return Dated(day, where) if day else None
