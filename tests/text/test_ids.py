from casetrail.text.ids import article_id, claim_id
from casetrail.types import Span


def test_copies_of_one_text_stay_apart_by_their_place() -> None:
    assert article_id("text", "https://a.example/1") != article_id("text", "https://b.example/1")
    assert article_id("text", None) == article_id("text", None)


def test_a_claim_id_is_of_article_kind_and_spans() -> None:
    one = claim_id("a1", "statement", [Span(0, 5)])
    assert one.startswith("s")
    assert one != claim_id("a1", "statement", [Span(0, 6)])
    assert one != claim_id("a2", "statement", [Span(0, 5)])
