"""A page's ``<meta>`` elements, by property, name or itemprop in small letters."""

from lxml.html import HtmlElement


def metas(tree: HtmlElement) -> dict[str, str]:
    """Return the content of every meta element that has some; of equal names, the first."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        for key in ("property", "name", "itemprop"):
            name = (element.get(key) or "").lower()
            if name and content:
                found.setdefault(name, content)
    return found


def meta(tree: HtmlElement, *names: str) -> str | None:
    """Return the content of the first of ``names`` that the page has, in their order."""
    found = metas(tree)
    return next((found[name] for name in names if name in found), None)
