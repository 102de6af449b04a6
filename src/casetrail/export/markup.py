"""Markup that is safe by construction: what is not ``Html`` already is escaped on its way in."""

import re
from collections.abc import Iterable
from html import escape

from casetrail.export.safe import neutral

_VOID = frozenset(("meta", "br", "hr"))


class Html(str):
    """Markup that may stand in a page as it is. Only this module and style sheets make any."""

    __slots__ = ()


def html(text: str) -> Html:
    """Return ``text`` as markup: itself when it is markup, else escaped and neutral."""
    return text if isinstance(text, Html) else Html(escape(neutral(text)))


def tag(name: str, /, *children: str, **attributes: str | int | float | None) -> Html:
    """Return an element. ``class_`` stands for class, ``aria_label`` for aria-label; None is none.

    >>> tag("p", "a < b", class_="note")
    '<p class="note">a &lt; b</p>'
    """
    head = name + "".join(map(_attribute, attributes.items()))
    if name in _VOID:
        return Html(f"<{head}>")
    return Html(f"<{head}>{join(children)}</{name}>")


def join(parts: Iterable[str], between: str = "") -> Html:
    """Return all parts as one piece of markup; empty ones are left out."""
    return Html(html(between).join(map(html, filter(None, parts))))


def page_id(kind: str, name: str) -> str:
    """Return an id for the page, ``l-s3fa9c2``: letters, digits and hyphens only."""
    return f"{kind}-{re.sub(r'[^A-Za-z0-9]+', '-', name)}"


def _attribute(pair: tuple[str, str | int | float | None]) -> str:
    name, value = pair
    if value is None:
        return ""
    shown = f"{value:g}" if isinstance(value, float) else neutral(str(value))
    return f' {name.rstrip("_").replace("_", "-")}="{escape(shown)}"'
