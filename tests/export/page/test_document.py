"""The page: one file that fetches nothing, runs nothing, and opens every sentence."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from casetrail.export.page import page_html
from casetrail.types import CaseFile

from .. import factory as make
from ..brandt import HOSTILE
from ..conftest import Case


@pytest.fixture(scope="module")
def page(case: Case) -> str:
    return page_html(case.casefile, case.texts)


def test_the_policy_allows_this_style_sheet_and_nothing_else(page: str) -> None:
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    policy = (
        f"default-src &#x27;none&#x27;; style-src &#x27;sha256-{digest}&#x27;; "
        "base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;"
    )
    assert f'http-equiv="Content-Security-Policy" content="{policy}"' in page


def test_nothing_runs_and_nothing_is_fetched(page: str) -> None:
    assert not re.search(r"<(script|img|link|iframe|object|form)\b", page)
    assert not re.search(r"<[^>]+\s(style|src|on\w+)=", page)
    assert not re.search(r"@import|url\(", page)


def test_every_link_has_its_place_and_every_id_is_one(page: str) -> None:
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_every_line_opens_its_sentence(page: str, case: Case) -> None:
    for line in case.lines.values():
        entry = page[page.index(f'id="l-{line.id}"') :]
        assert f'href="#e-{line.evidence[0].claim}"' in entry[: entry.index("</li>")]


def test_only_web_addresses_are_links(page: str) -> None:
    assert 'href="https://post.example/vell" rel="noreferrer noopener"' in page
    assert not re.search(r'href="(?!#|https?://)', page)
    assert "javascript:alert(1)" in page


def test_hostile_text_is_shown_as_text(page: str) -> None:
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "Ta␛[31mke ⟨U+202E⟩back" in page
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_landmarks_and_language(page: str) -> None:
    for part in ('<html lang="en">', "<header>", '<nav aria-label="Contents">', '<main id="main"'):
        assert page.count(part) == 1
    assert page.index('class="skip"') < page.index("<header>")


def test_a_stored_text_keeps_its_language(page: str) -> None:
    assert f'<article id="x-{HOSTILE.id}" lang="es">' in page


def test_sections_without_lines_are_left_out() -> None:
    report = make.article("Nobody spoke.", title="Quiet")
    page = page_html(CaseFile(articles=(make.entry(report),)), make.texts(report))
    assert re.findall(r'<section id="(\w+)"', page) == ["reports", "sources"]
    assert '<h1 dir="auto">Quiet</h1>' in page


def test_a_report_without_its_text_says_so(case: Case) -> None:
    without = {name: text for name, text in case.texts.items() if name != HOSTILE.id}
    assert "The stored text is not at hand." in page_html(case.casefile, without)


def test_long_lists_fold_away() -> None:
    sentences = [f"Claim {n}." for n in range(12)]
    report = make.article(" ".join(sentences))
    lines = tuple(make.statement(report, one, (one,), speaker="m1") for one in sentences)
    page = page_html(CaseFile(articles=(make.entry(report),), statements=lines), make.texts(report))
    assert "<summary>4 more statements</summary>" in page


def test_the_same_case_file_gives_the_same_page(page: str, case: Case) -> None:
    assert page_html(case.casefile, case.texts) == page
