"""The words beside an event overrule the event head."""

import pytest

from casetrail.model.factuality import refined
from casetrail.types import EventSpan, Span, Token


def token(text: str, word: str, head: int, relation: str) -> Token:
    """Return one token of ``text``."""
    start = text.index(word)
    return Token(
        span=Span(start, start + len(word)), part="X", tag="FW", head=head, relation=relation
    )


@pytest.mark.parametrize(
    ("beside", "factuality"),
    [
        ("not", "did_not_happen"),
        ("may", "possible"),
        ("will", "planned"),
        ("has", "happened"),
    ],
)
def test_words_beside(beside: str, factuality: str) -> None:
    text = f"She {beside} appeal"
    tokens = [
        token(text, "She", 2, "nsubj"),
        token(text, beside, 2, "aux"),
        token(text, "appeal", 2, "root"),
    ]
    event = EventSpan(span=tokens[2].span, factuality="happened", score=0.9)
    (found,) = refined(text, tokens, [event])
    assert found.factuality == factuality


def test_what_was_refused_did_not_happen() -> None:
    text = "She refused sign"
    tokens = [
        token(text, "She", 1, "nsubj"),
        token(text, "refused", 1, "root"),
        token(text, "sign", 1, "xcomp"),
    ]
    events = [EventSpan(span=one.span, factuality="happened", score=0.9) for one in tokens[1:]]
    assert [one.factuality for one in refined(text, tokens, events)] == [
        "happened",
        "did_not_happen",
    ]
