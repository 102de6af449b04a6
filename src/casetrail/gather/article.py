"""The Article: frozen text, its hashes, and what was found about it, strongest place first."""

from functools import cache
from importlib import metadata

from casetrail.gather.agencies import credited_in
from casetrail.gather.facts import Dated, Facts, merge
from casetrail.gather.head import head
from casetrail.gather.language import detect
from casetrail.text.ids import article_id, sha256
from casetrail.types import Article


def build(
    text: str,
    *places: Facts,
    source: str | None,
    raw_sha256: str | None,
    extractor: str,
) -> Article:
    """Return the article of ``text``, which is stored as it is.

    ``places`` go from the strongest (the user) to the weakest; the text's own head comes last.
    """
    facts = merge(*places, head(text))
    published = facts.published or Dated("", "")
    return Article(
        id=article_id(text, facts.url or facts.outlet),
        text=text,
        sha256=sha256(text),
        title=facts.title,
        outlet=facts.outlet,
        credit=_other_than(facts.outlet, facts.credit or credited_in(facts.byline or "")),
        byline=facts.byline,
        dateline=facts.dateline,
        published=published.day or None,
        published_from=published.where or None,
        language=facts.language or detect(text),
        genre=facts.genre,
        url=facts.url,
        source=source,
        raw_sha256=raw_sha256,
        extractor=extractor,
    )


@cache
def own_extractor(name: str) -> str:
    """Return ``name`` with the version of Casetrail that read the bytes: ``text 0.1.0``."""
    return f"{name} {metadata.version('casetrail')}"


def _other_than(outlet: str | None, credit: str | None) -> str | None:
    """Return ``credit`` unless it is the outlet itself: nobody credits their own work."""
    return credit if (credit or "").casefold() != (outlet or "").casefold() else None
