"""Articles as the case file lists them, and what could not be read of them."""

from casetrail.assemble.case import Case
from casetrail.assemble.copies import Kin
from casetrail.lang.names import READS, language_name
from casetrail.types import Article, ArticleEntry, Problem


def entries(case: Case) -> tuple[ArticleEntry, ...]:
    """Return the articles by (published, id), each with what it is a copy or version of."""
    kin = case.copies.of
    return tuple(_entry(article, kin[article.id]) for article in case.articles.values())


def _entry(article: Article, kin: Kin) -> ArticleEntry:
    return ArticleEntry(
        id=article.id,
        outlet=article.outlet,
        credit=article.credit,
        title=article.title,
        published=article.published,
        language=article.language,
        translated_from=article.translated_from,
        genre=article.genre,
        url=article.url,
        sha256=article.sha256,
        copy_of=kin.copy_of,
        text_length=len(article.text),
        byline=article.byline,
        published_from=article.published_from,
        copied=kin.copied,
        version_of=kin.version_of,
        changed=kin.changed,
    )


def problems(case: Case) -> tuple[Problem, ...]:
    """Return what could not be read, article by article."""
    found = (_problem(article) for article in case.articles.values())
    return tuple(problem for problem in found if problem)


def _problem(article: Article) -> Problem | None:
    if article.language not in READS:
        name = language_name(article.language or "")
        reason = "Casetrail reads English; the report is stored and can be searched"
        return Problem(article=article.id, what=f"not read: {name}", reason=reason)
    if article.published is None:
        reason = "times counted from it stay open; state it with --published"
        return Problem(article=article.id, what="no publication date", reason=reason)
    return None
