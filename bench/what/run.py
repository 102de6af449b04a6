"""Steps, status, requests and due of 44 reports, marked by hand: half for building, half unseen.

    python -m bench.what.run [--half build|unseen] [--data FOLDER] [--each]

The unseen half was marked blind to the rules and committed before they were first scored on it.
Only its figures are printed. The building half is the default; ``--each`` shows its reports.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

import casetrail
from bench.absent import Absent
from bench.score import percent, table
from bench.what.marks import Half, load
from bench.what.score import Scorer
from bench.what.texts import DATA
from bench.what.texts import load as load_texts
from casetrail.text.ids import sha256


def measure(half: Half, data: Path = DATA) -> dict[str, Counter[str]]:
    """Return the counts of each report by name. Raises Absent; ValueError for another text."""
    marks = load(half)
    wanted: dict[str, set[str]] = {}
    for one in marks:
        wanted.setdefault(one.corpus, set()).add(one.article)
    texts = load_texts(wanted, data)
    counts = {}
    for one in marks:
        text = texts[one.corpus, one.article]
        if sha256(text) != one.sha256:
            raise ValueError(f"{one.article} is not the text that was marked")
        found = casetrail.read(text, published=one.published)
        counts[one.article] = Scorer(one, text, found).counts()
    return counts


def summary(counts: Counter[str]) -> dict[str, float]:
    """Return the figures of summed counts."""

    def share(right: str, *others: str) -> float:
        return percent(counts[right], sum(counts[one] for one in (right, *others)))

    return {
        "steps.precision": share("step right", "step wrong"),
        "steps.recall": share("step right", "step missed"),
        "factuality": share("factuality right", "factuality wrong"),
        "status.precision": share("status right", "status wrong"),
        "status.recall": share("status found", "status missed"),
        "asks.precision": share("ask right", "ask wrong"),
        "asks.recall": share("ask right", "ask missed"),
        "due.precision": share("due right", "due wrong"),
        "due.recall": share("due right", "due missed"),
    }


def total(counts: dict[str, Counter[str]]) -> Counter[str]:
    """Return the counts of all reports together."""
    summed: Counter[str] = Counter()
    for one in counts.values():
        summed.update(one)
    return summed


def figures(data: Path = DATA) -> dict[str, float]:
    """Return the figures that floors are put under, both halves. Raises Absent."""
    halves: tuple[Half, ...] = ("build", "unseen")
    return {
        f"{half}.{name}": value
        for half in halves
        for name, value in summary(total(measure(half, data))).items()
    }


def main() -> int:
    """Run the bench from the command line; 2 when its data is absent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("build", "unseen"), default="build")
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of the packs")
    parser.add_argument("--each", action="store_true", help="each report of the building half")
    options = parser.parse_args()
    try:
        counts = measure(options.half, options.data)
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2
    if options.each and options.half == "build":
        for name, one in counts.items():
            print(name, dict(one))
    summed = total(counts)
    print(table([(name, str(count)) for name, count in sorted(summed.items())]))
    print(table([(name, f"{value:.1f}") for name, value in summary(summed).items()]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
