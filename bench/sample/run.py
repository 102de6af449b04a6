"""The sample case, report by report and as a whole, against its gold.

python -m bench.sample.run [--json]
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import casetrail
from bench import articles, gold, lines, never, statements
from bench.actors import count_persons
from bench.report import Report, print_report
from bench.times import score as times
from casetrail import sample
from casetrail.gather import Stated, gather
from casetrail.types import Article, CaseFile

HERE = Path(__file__).parent


def report() -> Report:
    """Return the scores of the sample case."""
    case, stored = gold.load(HERE / "gold.json"), gathered()
    found, timed = statements.Score(), times.Score()
    for wanted in case.articles:
        own_found, own_timed = one(case, wanted, stored[wanted.sha256])
        found.add(own_found)
        timed.add(own_timed)
    whole = casetrail.casefile(list(stored.values()))
    others = {**lines.score(case, whole), "persons": count_persons(whole.actors, case.actors)}
    return Report(found, timed, others, tuple(broken(case, stored, whole)))


def gathered() -> dict[str, Article]:
    """Return the sample's articles by the hash of their text. Raises SourceError."""
    found = [item for path in sample.reports() for item in gather(str(path), Stated())]
    for item in found:
        if not isinstance(item, Article):
            raise item
    return {item.sha256: item for item in found if isinstance(item, Article)}


def one(
    case: gold.Case, wanted: gold.Article, article: Article
) -> tuple[statements.Score, times.Score]:
    """Score one report, read alone."""
    read = casetrail.casefile([article])
    return articles.score(case, wanted, article.text, read)


def broken(case: gold.Case, stored: dict[str, Article], whole: CaseFile) -> Iterator[str]:
    """Yield what must not be: untruths, and quotes that do not match."""
    yield from never.broken(case, whole)
    yield from never.misquoted(whole, {item.id: item.text for item in stored.values()})


def figures() -> dict[str, float]:
    """Return the figures that floors are put under."""
    return report().figures()


def main() -> None:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    print_report(report(), parser.parse_args().json)


if __name__ == "__main__":
    main()
