"""JSON-LD: the data that a page carries about its article, for search engines."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from casetrail.gather.facts import Facts
from casetrail.types import Genre

Data = dict[str, Any]

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)")
_GENRES: dict[str, Genre] = {"OpinionNewsArticle": "opinion", "AnalysisNewsArticle": "analysis"}
_WRAPPING = re.compile(r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[)?|(?://)?\s*(?:-->|\]\]>)?[\s;]*$")
_DEEPEST = 6
_INSIDE = ("@graph", "mainEntity")  # and not "itemListElement": those are other reports


def article_data(tree: HtmlElement, url: str | None) -> Data:
    """Return the data of the page's one article; empty when there is none or it is not clear."""
    nodes = [node for script in _scripts(tree) for node in _nodes(script, _DEEPEST)]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    articles = [node for node in nodes if any(map(_ARTICLE.fullmatch, _types(node)))]
    mine = [node for node in articles if url and _bare(url) in _addresses(node)] or articles
    return _resolved(mine[0], by_id) if _agree(mine) else {}


def facts_of_data(data: Data) -> Facts:
    """Return what an article's data state, without its date."""
    types = _types(data)
    return Facts(
        title=_words(data.get("headline")),
        outlet=_name(data.get("publisher")),
        byline=_names(data.get("author")),
        genre=next((_GENRES[kind] for kind in types if kind in _GENRES), None),
    )


def _scripts(tree: HtmlElement) -> Iterator[object]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            yield json.loads(_WRAPPING.sub("", script.text or ""), strict=False)
        except (ValueError, RecursionError):  # a broken block costs only itself
            continue


def _nodes(data: object, depth: int) -> Iterator[Data]:
    """Yield the objects at the top of ``data``, in lists, in @graph and as main entity."""
    if isinstance(data, list) and depth:
        for item in data:
            yield from _nodes(item, depth - 1)
    elif isinstance(data, dict) and depth:
        yield data
        for key in _INSIDE:
            yield from _nodes(data.get(key), depth - 1)


def _agree(articles: list[Data]) -> bool:
    """Several articles on one page are one only if they state the same day."""
    return len({str(node.get("datePublished")) for node in articles}) == 1


def _types(node: Data) -> list[str]:
    kinds = node.get("@type")
    return [
        kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]


def _addresses(node: Data) -> set[str]:
    main = node.get("mainEntityOfPage")
    places = (node.get("url"), node.get("@id"), main.get("@id") if isinstance(main, dict) else main)
    return {_bare(place) for place in places if isinstance(place, str)}


def _bare(url: str) -> str:
    """Return an address without what differs between its forms: scheme, last slash, fragment."""
    return re.sub(r"^https?://|/?(?:#.*)?$", "", url)


def _resolved(node: Data, by_id: dict[str, Data]) -> Data:
    """Return ``node`` with author and publisher looked up where they are only named by @id."""
    return {key: _looked_up(value, by_id) for key, value in node.items()}


def _looked_up(value: object, by_id: dict[str, Data]) -> object:
    if isinstance(value, list):
        return [_looked_up(item, by_id) for item in value]
    if isinstance(value, dict) and "name" not in value:
        return by_id.get(str(value.get("@id")), value)
    return value


def _words(value: object) -> str | None:
    return (" ".join(unescape(value).split()) or None) if isinstance(value, str) else None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return next((name for item in value if (name := _name(item))), None)
    return _words(value.get("name") if isinstance(value, dict) else value)


def _names(value: object) -> str | None:
    items = value if isinstance(value, list) else [value]
    names = [name for item in items if (name := _name(item)) and not name.startswith("http")]
    return ", ".join(dict.fromkeys(names)) or None
