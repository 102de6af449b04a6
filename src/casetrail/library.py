"""The library's door: texts in, a case file out, nothing stored."""

from collections.abc import Iterable

from casetrail import gather, pipeline
from casetrail.gather import Stated
from casetrail.types import Article, CaseFile, Day


def read(
    text: str,
    *,
    published: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> CaseFile:
    """Return the case file of one report.

    ``published`` is a day ("2022-06-22"); without it relative times stay open. Raises UsageError
    for a broken day or language and SourceError for a text that is no report.
    """
    stated = Stated(published=published, outlet=outlet, title=title, url=url, language=language)
    return casefile([gather.from_text(text, stated)])


def casefile(articles: Iterable[Article], *, as_of: Day | None = None) -> CaseFile:
    """Return the case file of several articles, read afresh."""
    every = tuple(articles)
    claims = (claim for article in every for claim in pipeline.claims_of(article))
    return pipeline.casefile(every, claims, as_of=as_of)
