"""What is not markup already cannot become any."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from casetrail.export.markup import Html, join, page_id, tag


def test_text_is_escaped_and_markup_is_not() -> None:
    assert tag("p", "a < b", tag("b", "&")) == "<p>a &lt; b<b>&amp;</b></p>"


def test_attributes() -> None:
    made = tag("a", "x", href='"><script>', class_="c", aria_label="l", title=None)
    assert made == '<a href="&quot;&gt;&lt;script&gt;" class="c" aria-label="l">x</a>'


def test_joining_leaves_out_what_is_empty() -> None:
    assert join(["a", "", Html("<br>"), "<"], " · ") == "a · <br> · &lt;"


class Reader(HTMLParser):
    """Collects the tags and the text that a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.title = self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.title = dict(attrs).get("title") or ""

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"])))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    reader = Reader()
    reader.feed(tag("p", text, title=text))
    reader.close()
    assert (reader.tags, reader.text, reader.title) == (["p"], text, text)


def test_ids_hold_letters_digits_and_hyphens() -> None:
    assert page_id("l", "s3fa9") == "l-s3fa9"
    assert page_id("l", 'a" x=<') == "l-a-x-"
