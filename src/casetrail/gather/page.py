"""Saved web pages: trafilatura finds the report's text; the page's metadata say the rest.

This file imports trafilatura, which costs 0.3 s of CPU, so it is loaded when a page is met. Nothing
is ever fetched: trafilatura gets the parsed tree, never an address.
"""

import logging
import re

import trafilatura
from lxml.html import HtmlElement

from casetrail.errors import SourceError
from casetrail.gather.article import build
from casetrail.gather.charset import decode_page
from casetrail.gather.facts import Facts
from casetrail.gather.files import STDIN, shown
from casetrail.gather.page_facts import facts_of_page
from casetrail.gather.text import check_text, refuse_blank
from casetrail.text.ids import sha256
from casetrail.types import Article

_EXTRACTOR = f"trafilatura {trafilatura.__version__}"
_SAVE = "Save the page again when its report shows, or paste the text"

# A page without a report still has menus and notices; a report has a sentence and some length.
_FEWEST_WORDS = 25
_SENTENCE_WORDS = 8
_STOPS = tuple(".!?。！？…")
_CLOSERS = "'\"”’»)]"

# Pages saved into one file carry their images as text; past 10 MB the parser gives up on them.
_IMAGE = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=%\s]*")

# These libraries tell of every odd page on standard error, in words for programmers.
for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


def read_page(raw: bytes, name: str, known: Facts) -> Article:
    """Return the article of a saved page's bytes. Raises SourceError when it holds no report."""
    html = decode_page(raw)
    refuse_blank(html, shown(name))
    tree = _tree(html, shown(name))
    found = facts_of_page(tree, html)
    text = check_text(_report_text(tree, shown(name)), shown(name))
    return build(
        text,
        known,
        found,
        source=None if name == STDIN else name,
        raw_sha256=sha256(raw),
        extractor=_EXTRACTOR,
    )


def _tree(html: str, name: str) -> HtmlElement:
    tree = trafilatura.load_html(_IMAGE.sub("", html))
    if tree is None:
        raise SourceError(name, "is not a web page", "Give it the ending .txt if it is plain text")
    return tree


def _report_text(tree: HtmlElement, name: str) -> str:
    if tree.find(".//frameset") is not None:
        remedy = "Open the frame that shows the report and save that page"
        raise SourceError(name, "is a page of frames and holds no report text", remedy)
    text = _extracted(tree, name)
    if len(text.split()) < _FEWEST_WORDS or not any(map(_is_sentence, text.splitlines())):
        raise SourceError(name, "is a web page without a report's text", _SAVE)
    return text


def _extracted(tree: HtmlElement, name: str) -> str:
    try:
        return trafilatura.extract(tree, include_comments=False) or ""
    except Exception:  # whatever it stumbles over, the page costs only itself
        raise SourceError(name, "is a web page too damaged to be read", _SAVE) from None


def _is_sentence(line: str) -> bool:
    return len(line.split()) >= _SENTENCE_WORDS and line.rstrip(_CLOSERS).endswith(_STOPS)
