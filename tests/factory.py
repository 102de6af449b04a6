"""Makes what tests speak of in one call: an article, its claims, who said what in a text."""

from casetrail.model.plain import read_plain
from casetrail.pipeline import casefile
from casetrail.read import read
from casetrail.read.sheet import Sheet
from casetrail.text.ids import article_id, sha256
from casetrail.types import Article, CaseFile, Claim, StatementClaim, TimeClaim


def article(text: str, published: str | None = None, outlet: str = "The Courier") -> Article:
    """Return an English article of the text."""
    return Article(
        id=article_id(text, outlet),
        text=text,
        sha256=sha256(text),
        outlet=outlet,
        published=published,
        language="en",
    )


def sheet(text: str, published: str | None = None) -> Sheet:
    """Return the sheet readers work on."""
    found = article(text, published)
    return Sheet(found, read_plain(found))


def claims(text: str, published: str | None = None) -> tuple[Claim, ...]:
    """Return the claims of one text."""
    return _read(article(text, published))


def _read(found: Article) -> tuple[Claim, ...]:
    return read(found, read_plain(found))


def statements(text: str) -> list[StatementClaim]:
    """Return the statement claims of one text."""
    return [claim for claim in claims(text) if isinstance(claim, StatementClaim)]


def times(text: str, published: str | None = "2032-03-10") -> list[TimeClaim]:
    """Return the time claims of one text, published on Wednesday 10 March 2032."""
    return [claim for claim in claims(text, published) if isinstance(claim, TimeClaim)]


def case(*texts: str, published: str | None = "2032-03-10") -> CaseFile:
    """Return the case file of several texts, read by rules alone.

    What rules say is the same on every machine; what the model adds is measured by the benches.
    """
    articles = [article(text, published) for text in texts]
    return casefile(articles, [claim for one in articles for claim in _read(one)])


def who_said(*texts: str) -> list[tuple[str | None, str]]:
    """Return (speaker's name or None, content) of each statement, in order."""
    found = case(*texts)
    names = {actor.id: actor.name for actor in found.actors}
    return [(names.get(s.speaker or ""), s.content) for s in found.statements]
