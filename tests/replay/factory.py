"""A small case to correct: three reports, their claims, and judgements of them in one call."""

from collections.abc import Iterable, Sequence
from itertools import count

from casetrail.pipeline import casefile, claims_of
from casetrail.replay import anchor_of
from casetrail.types import (
    Anchor,
    Article,
    CaseFile,
    Claim,
    ClaimKind,
    EventClaim,
    Judgement,
    MentionClaim,
    StatementClaim,
    Verdict,
)
from tests.told import report

ONE = report(
    "Ilya Okon, a hacker, was arrested in Kolvo on 3 March 2032. "
    "“We will not hand him over,” Mara Venn said on Tuesday.",
    "2032-03-10",
    "The Courier",
)
TWO = report(
    "The hacker Ilya Okon was arrested on 3 March 2032. "
    "“We will not hand him over,” said Mara Venn.",
    "2032-03-11",
    "Harbour Post",
)
THREE = report("“The court is free,” said Pavel Drenko.", "2032-03-12", "The Lirio Post")
ARTICLES = (ONE, TWO, THREE)
CLAIMS = tuple(claim for one in ARTICLES for claim in claims_of(one))
_number = count()


def claim(article: Article, words: str, kind: ClaimKind = "event") -> Claim:
    """Return the claim of a kind whose sentence has these words, in an article."""
    found = [
        one
        for one in CLAIMS
        if one.article == article.id
        and one.__struct_config__.tag == kind
        and words in one.sentence.of(article.text)
    ]
    return found[0]


ARREST, ARRESTED = claim(ONE, "arrested"), claim(TWO, "arrested")
SAID, SAID_AGAIN = claim(ONE, "hand him", "statement"), claim(TWO, "hand him", "statement")
assert isinstance(ARREST, EventClaim)
assert isinstance(SAID, StatementClaim)


def anchor(of: Claim) -> Anchor:
    """Return where a judgement of a claim holds."""
    return anchor_of(of, next(one for one in ARTICLES if one.id == of.article))


def judged(
    verdict: Verdict,
    *claims: Claim,
    others: Sequence[Claim] = (),
    field: str | None = None,
    value: str | None = None,
    reason: str | None = None,
    at: str = "2032-04-01",
) -> Judgement:
    """Return a judgement of claims, by Kim; each has an id of its own."""
    return Judgement(
        id=f"j{next(_number):04}",
        at=at,
        author="Kim",
        verdict=verdict,
        kind=claims[0].__struct_config__.tag,  # type: ignore[arg-type]
        anchors=tuple(map(anchor, claims)),
        others=tuple(map(anchor, others)),
        field=field,
        value=value,
        reason=reason,
    )


def case(
    judgements: Iterable[Judgement] = (),
    articles: Iterable[Article] = ARTICLES,
    claims: Iterable[Claim] = CLAIMS,
) -> CaseFile:
    """Return the case file of the reports with judgements carried out."""
    return casefile(articles, claims, judgements)


def mention(article: Article, words: str) -> MentionClaim:
    """Return the first mention of these words in an article."""
    found = (one for one in CLAIMS if isinstance(one, MentionClaim) and one.article == article.id)
    return next(one for one in found if one.text == words)
