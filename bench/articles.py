"""Score what was read in one article, statements and times, against its gold."""

from bench import gold, statements
from bench.times import score as times
from casetrail.types import CaseFile


def score(
    case: gold.Case, article: gold.Article, text: str, found: CaseFile
) -> tuple[statements.Score, times.Score]:
    """Score a case file of this one article. Raises ValueError when it holds another text."""
    entry = found.articles[0]
    if entry.sha256 != article.sha256:
        raise ValueError(f"{article.id}: the text read is not the text that the gold is of")
    sides = statements.Sides(
        text,
        article.statements,
        found.statements,
        {actor.id: actor for actor in found.actors},
        case.actors,
    )
    dated = entry.published is not None
    return statements.score(sides), times.score(
        article.times, article.not_times, found.times, dated
    )
