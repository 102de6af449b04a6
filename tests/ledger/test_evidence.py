import msgspec
import pytest

from casetrail.ledger.evidence import extent, mismatches
from casetrail.types import Claim, EventClaim, Number, Reason, Span, StatementClaim

from .conftest import article, mention, span, statement, tuesday, whole

TEXT = "He left on 3 May, Ruiz said, “because we paid 40 crowns.”"
#       He left on 3 May, Ruiz said, “because we paid 40 crowns.”
LEFT = article(TEXT)


def event(**changed: object) -> EventClaim:
    made = EventClaim(
        id="e1",
        article=LEFT.id,
        sentence=whole(LEFT),
        span=span(LEFT, "left"),
        type="travel",
        what="he left",
        factuality="happened",
        numbers=(Number(text="40 crowns", value=40, unit="crowns", span=span(LEFT, "40 crowns")),),
        because=Reason(text="we paid 40 crowns", span=span(LEFT, "we paid 40 crowns")),
    )
    return msgspec.structs.replace(made, **changed)


def split_quotation(content: str) -> StatementClaim:
    pieces = span(LEFT, "He left on 3 May"), span(LEFT, "because we paid 40 crowns")
    return StatementClaim(
        id="s1",
        article=LEFT.id,
        sentence=whole(LEFT),
        source="named",
        act="said",
        mode="mixed",
        content=content,
        content_spans=pieces,
        quoted_spans=pieces[1:],
    )


@pytest.mark.parametrize(
    "claim",
    [
        mention(article(), "Ana Ruiz"),
        statement(article()),
        tuesday(article()),
    ],
)
def test_claims_that_rest_on_the_text(claim: Claim) -> None:
    assert [*mismatches(article().text, claim)] == []


def test_a_split_quotation_is_its_pieces_joined() -> None:
    joined = split_quotation("He left on 3 May because we paid 40 crowns")
    assert [*mismatches(TEXT, joined)] == []
    longer = split_quotation("He left on 3 May, because we paid 40 crowns")
    assert [*mismatches(TEXT, longer)] == ["its content differs from the text"]


def test_numbers_and_reasons_are_the_articles_words() -> None:
    assert [*mismatches(TEXT, event())] == []
    number = Number(text="40 francs", value=40, unit="francs", span=span(LEFT, "40 crowns"))
    reason = Reason(text="they paid", span=span(LEFT, "we paid"))
    assert [*mismatches(TEXT, event(numbers=(number,), because=reason))] == [
        "its number differs from the text",
        "its reason differs from the text",
    ]


@pytest.mark.parametrize("place", [Span(-1, 3), Span(5, 4), Span(0, len(TEXT) + 1)])
def test_spans_outside_the_text_are_named(place: Span) -> None:
    what = f"span ({place.start}-{place.stop}) lies outside the text"
    assert [*mismatches(TEXT, event(span=place))] == [f"its {what}"]


def test_the_extent_is_the_sentence_or_the_words() -> None:
    assert extent(event()).of(TEXT) == TEXT
    assert extent(mention(article(), "Ana Ruiz")).of(article().text) == "Ana Ruiz"
