"""Links lead somewhere: to a file that is there, and to a heading in it."""

import re
from pathlib import Path

import pytest

from tests.docs.doc_pages import PAGES, ROOT, name_of

_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)


def _prose(page: Path) -> str:
    return _FENCED.sub("", page.read_text("utf-8"))


def _anchors(page: Path) -> set[str]:
    """Return a page's heading anchors, as GitHub makes them."""
    titles = (re.sub(r"[^\w\- ]", "", title.lower()) for title in _HEADING.findall(_prose(page)))
    return {title.replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    dead = []
    for link in _LINK.findall(_prose(page)):
        name, _, anchor = link.partition("#")
        there = (page.parent / name).resolve() if name else page
        if "://" not in link and not (there.exists() and (not anchor or anchor in _anchors(there))):
            dead.append(link)
    assert not dead


def test_every_page_is_in_the_index() -> None:
    index = ROOT / "docs" / "index.md"
    linked = {(index.parent / link).resolve() for link in _LINK.findall(index.read_text("utf-8"))}
    assert {page for page in PAGES if index.parent in page.parents} - {index} == linked


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_opens_with_one_plain_sentence(page: Path) -> None:
    title, blank, first = page.read_text("utf-8").split("\n", 2)
    assert title.startswith("# ")
    assert blank == ""
    opening = first.split("\n\n")[0].replace("\n", " ")
    assert re.fullmatch(r"[A-Z`].*?[.:]( .+)?", opening)
    assert len(re.split(r"[.:](?: |$)", opening)[0].split()) <= 40
