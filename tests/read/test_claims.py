"""What every claim of every reader must hold to."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail import sample
from casetrail.gather import Stated, gather
from casetrail.model.plain import read_plain
from casetrail.read import read
from casetrail.types import Article, Claim, MentionClaim, Span, StatementClaim, TimeClaim
from tests.factory import claims

REPORTS = [
    article
    for path in sample.reports()
    for article in gather(str(path), Stated())
    if isinstance(article, Article)
]


def spans_of(claim: Claim) -> list[Span]:
    if isinstance(claim, StatementClaim):
        beside = [span for span in (claim.speaker_span, claim.cue_span) if span]
        return [*claim.content_spans, *claim.quoted_spans, *beside]
    return [claim.span] if isinstance(claim, MentionClaim | TimeClaim) else []


@pytest.mark.parametrize("article", REPORTS, ids=lambda a: Path(a.source).name)
def test_every_claim_rests_on_its_words(article: Article) -> None:
    found = read(article, read_plain(article))
    assert len({claim.id for claim in found}) == len(found)
    for claim in found:
        assert all(claim.sentence.covers(span) for span in spans_of(claim))
        if isinstance(claim, StatementClaim):
            pieces = [span.of(article.text) for span in claim.content_spans]
            assert claim.content == " ".join(pieces)


def test_the_same_article_gives_the_same_claims() -> None:
    text = REPORTS[0].text
    assert claims(text) == claims(text)


WORDS = st.sampled_from(
    [
        "Mara",
        "Venn",
        "said",
        "told",
        "that",
        "he",
        "the",
        "“",
        "”",
        ",",
        ".",
        "\n",
        "on Friday",
        "'",
    ]
)


@given(st.lists(WORDS, max_size=30))
def test_no_text_breaks_a_reader(words: list[str]) -> None:
    text = " ".join(words)
    if text.strip():
        for claim in claims(text, "2032-03-10"):
            assert 0 <= claim.sentence.start <= claim.sentence.stop <= len(text)
