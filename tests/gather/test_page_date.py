import pytest
from lxml.html import document_fromstring

from casetrail.gather.page_date import published_in

from .pages import ADDRESS, article, page

DAY = "2024-06-03"


def found(html: str, url: str | None = None) -> tuple[str, str] | None:
    return published_in(document_fromstring(html), {}, url)


@pytest.mark.parametrize(
    "meta",
    [
        '<meta property="article:published_time" content="2024-06-03T08:00:00Z">',
        '<meta name="parsely-pub-date" content="2024-06-03T08:00:00Z">',
        '<meta itemprop="datePublished" content="2024-06-03">',
        '<meta name="pubdate" content="20240603">',
        '<meta name="DC.date.issued" content="3 June 2024">',
    ],
)
def test_meta_tags(meta: str) -> None:
    day = found(page(head=meta))
    assert day and day[0] == DAY and day[1].startswith("meta ")


@pytest.mark.parametrize(
    "meta",
    [
        '<meta property="article:modified_time" content="2024-06-03">',
        '<meta name="last-modified" content="2024-06-03">',
        '<meta property="og:updated_time" content="2024-06-03">',
        '<meta name="copyright" content="2024">',
        '<meta name="date" content="06/07/2024">',
        '<meta name="date" content="June 2024">',
    ],
)
def test_meta_tags_that_are_no_published_day(meta: str) -> None:
    assert found(page(head=meta)) is None


def test_the_only_time_of_the_report() -> None:
    assert found(page(body=article("<time datetime=2024-06-03T07:00>Monday</time>"))) == (
        DAY,
        "time element",
    )
    assert found(page(body=article("<time>3 June 2024</time>"))) == (DAY, "time element")


def test_a_time_marked_as_published_wins() -> None:
    times = (
        "<time class=date-published datetime=2024-06-03></time><time datetime=2024-06-09></time>"
    )
    assert found(page(body=article(times))) == (DAY, "time element")


def test_a_time_of_change_does_not_count() -> None:
    changed = "<span class=updated><time datetime=2024-06-09></time></span>"
    times = f"<time datetime=2024-06-03></time>{changed}"
    assert found(page(body=article(times))) == (DAY, "time element")


def test_two_days_are_none() -> None:
    times = "<time datetime=2024-06-03></time><time datetime=2024-06-09></time>"
    assert found(page(body=article(times))) is None


@pytest.mark.parametrize("place", ["nav", "aside", "footer", "li"])
def test_the_times_of_other_reports_do_not_count(place: str) -> None:
    assert found(page(top=f"<{place}><time datetime=2024-06-03>x</time></{place}>")) is None


@pytest.mark.parametrize(
    "url", [ADDRESS, "https://a.example/news/2024/jun/3/story", "https://a.example/2024/6/3/story"]
)
def test_the_day_in_the_address(url: str) -> None:
    assert found(page(), url) == (DAY, "the page's address")


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/2024/06/story",
        "https://a.example/2024/06/31/s",
        "https://a.example/20240603",
    ],
)
def test_an_address_without_a_whole_day(url: str) -> None:
    assert found(page(), url) is None


def test_the_order_of_places() -> None:
    html = page(
        head='<meta name="date" content="2024-06-02">', body=article("<time>1 June 2024</time>")
    )
    assert found(html, ADDRESS) == ("2024-06-02", "meta date")
    data = {"datePublished": "2024-06-04"}
    assert published_in(document_fromstring(html), data, ADDRESS) == (
        "2024-06-04",
        "JSON-LD datePublished",
    )
