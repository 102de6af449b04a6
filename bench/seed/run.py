"""The seed report, read with its day and without, against its gold.

    python -m bench.seed.run [--data FOLDER] [--json]

The folder holds ``article.txt``; the text is not part of the project, so without it this bench
is skipped and says so.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import casetrail
from bench import articles, gold, lines, never
from bench.absent import Absent
from bench.report import Report, print_report
from bench.times import score as times
from casetrail.types import CaseFile

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "shared" / "seed"
PUBLISHED = "2022-06-22"


def report(folder: Path = DATA) -> Report:
    """Return the scores of the seed. Raises Absent when its text is not in ``folder``."""
    case, text = gold.load(HERE / "gold.json"), seed_text(folder)
    dated, undated = casetrail.read(text, published=PUBLISHED), casetrail.read(text)
    found, timed = articles.score(case, case.articles[0], text, dated)
    return Report(found, timed, lines.score(case, dated), tuple(broken(case, text, dated, undated)))


def seed_text(folder: Path) -> str:
    """Return the seed report's text, unchanged. Raises Absent."""
    path = folder / "article.txt"
    if not path.is_file():
        raise Absent(f"{path} is not here. Name its folder with --data")
    return path.read_bytes().decode("utf-8")


def broken(case: gold.Case, text: str, dated: CaseFile, undated: CaseFile) -> Iterator[str]:
    """Yield what must not be: untruths, quotes that do not match, days out of nothing."""
    yield from never.broken(case, dated)
    for one in (dated, undated):
        yield from never.misquoted(one, {entry.id: text for entry in one.articles})
    article = case.articles[0]
    yield from times.score(article.times, article.not_times, undated.times, False).unfounded


def figures() -> dict[str, float]:
    """Return the figures that floors are put under. Raises Absent."""
    return report().figures()


def main() -> int:
    """Run the bench from the command line; 2 when its text is absent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of article.txt")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    try:
        print_report(report(options.data), options.json)
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
