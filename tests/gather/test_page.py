import subprocess
import sys
from pathlib import Path

import pytest
import trafilatura

from . import article, fault
from .pages import ADDRESS, FOOT, PARAGRAPHS, TEXT, TITLE, json_ld, page
from .pages import article as report


def saved(folder: Path, html: str, encoding: str = "utf-8") -> Path:
    (folder / "a.html").write_bytes(html.encode(encoding))
    return folder / "a.html"


def test_the_report_and_nothing_else(tmp_path: Path) -> None:
    read = article(saved(tmp_path, page()))
    assert read.text == f"{TITLE}\n{TEXT}"
    assert (read.title, read.language) == (TITLE, "en")
    assert read.extractor and read.extractor.startswith("trafilatura 2.")


def test_a_page_in_full(tmp_path: Path) -> None:
    data = {
        "@type": "NewsArticle",
        "headline": "Decision near",
        "datePublished": "2024-06-03T23:30:00-05:00",
        "author": {"name": "Jane Doe"},
        "publisher": {"name": "The Harbour Herald"},
    }
    read = article(
        saved(tmp_path, page(head=json_ld(data) + f"<link rel=canonical href={ADDRESS}>"))
    )
    assert (read.title, read.byline) == ("Decision near", "Jane Doe")
    assert (read.outlet, read.url) == ("The Harbour Herald", ADDRESS)
    assert (read.published, read.published_from) == ("2024-06-03", "JSON-LD datePublished")


def test_what_the_user_states_wins(tmp_path: Path) -> None:
    head = '<meta property="og:site_name" content="Harbour"><meta name="date" content="2024-06-03">'
    read = article(saved(tmp_path, page(head=head)), outlet="The Mail", published="2024-06-04")
    assert (read.outlet, read.published) == ("The Mail", "2024-06-04")


def test_a_copyright_year_is_no_date(tmp_path: Path) -> None:
    read = article(saved(tmp_path, page(foot=FOOT + "<p>Updated 1 May 2019</p>")))
    assert (read.published, read.published_from) == (None, None)


def test_the_head_of_a_page_s_text_counts_too(tmp_path: Path) -> None:
    body = report().replace(PARAGRAPHS[0], f"PORT SELLA (Reuters) - {PARAGRAPHS[0]}")
    read = article(saved(tmp_path, page(body=body)))
    assert (read.dateline, read.credit) == ("PORT SELLA", "Reuters")


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (page(body=""), "is a web page without a report's text"),
        (
            page(body="<p>Please enable JavaScript to view this page.</p>"),
            "without a report's text",
        ),
        (
            "<html><frameset cols='20,80'><frame src=a.html></frameset></html>",
            "is a page of frames",
        ),
        ("", "is empty"),
        ("no tags at all", "is not a web page"),
    ],
)
def test_a_page_without_a_report(tmp_path: Path, html: str, said: str) -> None:
    assert said in fault(saved(tmp_path, html))


def test_images_inside_the_page_do_not_hide_its_report(tmp_path: Path) -> None:
    image = f"<img src='data:image/png;base64,{'A' * 11_000_000}'>"
    assert article(saved(tmp_path, page(top=image))).text.endswith(TEXT)


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_xhtml_that_declares_its_encoding(tmp_path: Path, encoding: str) -> None:
    html = f"<?xml version='1.0' encoding='{encoding}'?><html><head/><body>{report()}</body></html>"
    html = html.replace("Port Sella", "Port Séllà").replace("“", "'").replace("”", "'")
    assert "Port Séllà" in article(saved(tmp_path, html, encoding)).text


def stumble(*_: object, **__: object) -> None:
    raise AssertionError


def test_a_page_the_extractor_stumbles_over_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trafilatura, "extract", stumble)
    assert "too damaged to be read" in fault(saved(tmp_path, page()))


def test_metadata_it_stumbles_over_cost_no_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trafilatura, "extract_metadata", stumble)
    assert article(saved(tmp_path, page())).text.endswith(TEXT)


def test_control_characters_do_not_stop_a_page(tmp_path: Path) -> None:
    body = report("<div>\x01\x1b</div>") + "<script>\x02</script>\x03"
    assert article(saved(tmp_path, page(body=body))).text.endswith(TEXT)


def test_nothing_is_printed(tmp_path: Path) -> None:
    saved(tmp_path, "<html><body><p>x</body>")
    code = "import sys; from casetrail.gather import *; list(gather(sys.argv[1], Stated()))"
    command = [sys.executable, "-W", "error", "-c", code, str(tmp_path / "a.html")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
