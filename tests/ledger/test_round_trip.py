"""Any article goes in and comes out as it was, whatever signs it is written in."""

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from casetrail.ledger import View, Writer, verify
from casetrail.text.ids import claim_id
from casetrail.types import Article, Claim, MentionClaim, Span, StatementClaim

from .conftest import READER, article

DAYS = st.dates().map(str)
SPOKEN = ["Ruiz\0 said", "قال الرئيس‏: «لا»", "e\u0301té 👩‍👩‍👧 \u2028 𝒳", "\r\n\t", ""]


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Draw an article with any text, title and outlet."""
    fields = {"title": draw(st.text()), "published": draw(DAYS), "url": draw(st.text())}
    kept = {name: value for name, value in fields.items() if value}
    return article(draw(st.text()), outlet=draw(st.none() | st.text()), **kept)


@st.composite
def read(draw: st.DrawFn) -> tuple[Article, list[Claim]]:
    """Draw an article and claims that rest on its text."""
    of = draw(articles())
    spans = draw(st.lists(st.builds(_ordered, _places(of), _places(of)), unique=True, max_size=4))
    return of, [claim for place in spans for claim in (_mention(of, place), _statement(of, place))]


@given(drawn=st.lists(read(), max_size=3, unique_by=lambda pair: pair[0].id))
@example(drawn=[(article(text, outlet=None), []) for text in SPOKEN])
@settings(max_examples=30, deadline=None)
def test_what_goes_in_comes_out(empty: bytes, drawn: list[tuple[Article, list[Claim]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.casetrail")
        path.write_bytes(empty)
        with Writer(path) as writer:
            for of, claims in drawn:
                assert writer.add(of, claims, READER)
        with View(path) as view:
            assert {of.id: of for of in view.articles()} == {of.id: of for of, _ in drawn}
            for of, claims in drawn:
                assert [*view.claims([of.id])] == claims
        assert verify(path).clean


def _places(of: Article) -> st.SearchStrategy[int]:
    return st.integers(0, len(of.text))


def _ordered(one: int, other: int) -> Span:
    return Span(min(one, other), max(one, other))


def _mention(of: Article, place: Span) -> MentionClaim:
    return MentionClaim(
        id=claim_id(of.id, "mention", [place]),
        article=of.id,
        sentence=place,
        span=place,
        text=place.of(of.text),
        form="named",
    )


def _statement(of: Article, place: Span) -> StatementClaim:
    return StatementClaim(
        id=claim_id(of.id, "statement", [place]),
        article=of.id,
        sentence=place,
        source="unclear",
        act="said",
        mode="direct",
        content=place.of(of.text),
        content_spans=(place,),
    )
