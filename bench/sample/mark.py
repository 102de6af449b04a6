"""Find the offsets of words of a sample report, to write them into ``gold.json``.

python -m bench.sample.mark r05 "every assurance ... of a friend"
"""

import argparse
import sys

from bench import gold
from bench.marks import places
from bench.sample.run import HERE, gathered


def main() -> int:
    """Print each place of the words as ``[start, stop]``; 1 when there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", help="an id of gold.json, such as r05")
    parser.add_argument("words", help="the words, or their beginning ... and their end")
    options = parser.parse_args()
    found = [f"[{start}, {stop}]" for start, stop in places(text_of(options.report), options.words)]
    print("\n".join(found) or f"{options.report}: these words are not in its text")
    return int(not found)


def text_of(report: str) -> str:
    """Return the text of a report by its id in the gold. Raises StopIteration for no such id."""
    case = gold.load(HERE / "gold.json")
    wanted = next(article.sha256 for article in case.articles if article.id == report)
    return gathered()[wanted].text


if __name__ == "__main__":
    sys.exit(main())
