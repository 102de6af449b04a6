"""Made-up articles and claims in one call each, and a case file to put them in."""

from pathlib import Path
from typing import Any

import pytest

from casetrail.ledger import Writer, create
from casetrail.text.ids import article_id, claim_id, sha256
from casetrail.types import (
    Anchor,
    Article,
    Claim,
    Judgement,
    MentionClaim,
    Span,
    StatementClaim,
    TimeClaim,
    Verdict,
    When,
)

READER = "rules 1"
SENTENCE = "“We offer him asylum,” President Ana Ruiz said on Tuesday."


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a new case file, to be copied: making one waits for the disk."""
    path = tmp_path_factory.mktemp("empty") / "orlova.casetrail"
    create(path, "Mara Orlova")
    return path.read_bytes()


@pytest.fixture(scope="session")
def one(tmp_path_factory: pytest.TempPathFactory, empty: bytes) -> bytes:
    """Return the bytes of a case file with one report, three claims and a judgement."""
    path = tmp_path_factory.mktemp("one") / "orlova.casetrail"
    path.write_bytes(empty)
    with Writer(path) as writer:
        writer.add(article(), claims(article()), READER)
        writer.judge(judgement())
    return path.read_bytes()


@pytest.fixture
def case(tmp_path: Path, empty: bytes) -> Path:
    """Return the path of a new, empty case file."""
    path = tmp_path / "orlova.casetrail"
    path.write_bytes(empty)
    return path


@pytest.fixture
def filled(case: Path, one: bytes) -> Path:
    """Return the path of a case file with one report, three claims and a judgement."""
    case.write_bytes(one)
    return case


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def article(text: str = SENTENCE, *, outlet: str | None = "The Courier", **fields: Any) -> Article:
    place = fields.get("url") or outlet
    name = article_id(text, place)
    return Article(id=name, text=text, sha256=sha256(text), outlet=outlet, **fields)


def claims(of: Article) -> list[Claim]:
    return [mention(of, "Ana Ruiz"), statement(of), tuesday(of)]


def span(of: Article, words: str) -> Span:
    start = of.text.index(words)
    return Span(start, start + len(words))


def whole(of: Article) -> Span:
    return Span(0, len(of.text))


def mention(of: Article, words: str) -> MentionClaim:
    place = span(of, words)
    return MentionClaim(
        id=claim_id(of.id, "mention", [place]),
        article=of.id,
        sentence=whole(of),
        span=place,
        text=words,
        form="named",
        actor_kind="person",
    )


def statement(of: Article, content: str = "We offer him asylum", cue: str = "said") -> Claim:
    places = span(of, content), span(of, cue)
    return StatementClaim(
        id=claim_id(of.id, "statement", places),
        article=of.id,
        sentence=whole(of),
        speakers=(mention(of, "Ana Ruiz").id,),
        source="named",
        speaker_text="President Ana Ruiz",
        speaker_span=span(of, "President Ana Ruiz"),
        cue=cue,
        cue_span=places[1],
        act="said",
        mode="direct",
        content=content,
        content_spans=places[:1],
        quoted_spans=places[:1],
    )


def tuesday(of: Article) -> TimeClaim:
    place = span(of, "Tuesday")
    why = "the Tuesday before it was published"
    return TimeClaim(
        id=claim_id(of.id, "time", [place]),
        article=of.id,
        sentence=whole(of),
        span=place,
        type="DATE",
        value="2031-05-06",
        when=When(
            text="Tuesday", earliest="2031-05-06", latest="2031-05-06", basis="relative", why=why
        ),
    )


def judgement(name: str = "j1", verdict: Verdict = "accept") -> Judgement:
    return Judgement(
        id=name,
        at="2031-05-08T09:00:00Z",
        author="Kim",
        verdict=verdict,
        anchors=(Anchor(sha256=article().sha256, span=span(article(), "said")),),
        kind="statement",
    )
