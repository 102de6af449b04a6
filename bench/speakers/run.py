"""Who speaks in 150 direct quotations of PolNeAR's development part, marked by hand.

    python -m bench.speakers.run [--data CORPUS] [--marks held_out.json]

The marks are offsets and labels only, made before any system was run on them. "Right" is out of
those named, "named" out of all: a wrong speaker is worse than none.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

import msgspec

from bench.absent import Absent
from bench.score import percent, table
from bench.speakers.score import Mark, Outcome, score
from bench.speakers.texts import DATA, load

SPEAKERS = "speakers.json"
MORE = "held_out.json"
"""150 more of its training part, direct and indirect: unseen by the rules, not by the pack."""
ANCHORS = (
    ("CoreNLP", "-", "74 (26 unknown)"),
    ("best of 13 LLMs, sources named", "-", "89.8"),
)
"""Published, on other news texts."""


class _File(msgspec.Struct):
    items: list[Mark]


def measure(data: Path = DATA, marks: str = SPEAKERS) -> Counter[tuple[str, Outcome]]:
    """Return the outcomes by form of source. Raises Absent."""
    path = Path(__file__).with_name(marks)
    return score(msgspec.json.decode(path.read_bytes(), type=_File).items, load(data))


def figures(data: Path = DATA) -> dict[str, float]:
    """Return the figures that floors are put under. Raises Absent."""
    return _figures(_total(measure(data)))


def _figures(total: Counter[Outcome]) -> dict[str, float]:
    named = total["right"] + total["wrong"]
    return {
        "right_when_named": percent(total["right"], named),
        "named": percent(named, sum(total.values())),
    }


def _total(counts: Counter[tuple[str, Outcome]]) -> Counter[Outcome]:
    total: Counter[Outcome] = Counter()
    for (_, outcome), count in counts.items():
        total[outcome] += count
    return total


def report(data: Path, marks: str) -> str:
    """Return what a person reads."""
    counts = measure(data, marks)
    outcomes: tuple[Outcome, ...] = ("right", "wrong", "open", "missed")
    rows = [("source is a", *outcomes)]
    for how in sorted({how for how, _ in counts}):
        rows.append((how, *(str(counts[how, outcome]) for outcome in outcomes)))
    rows.append(("all", *(str(_total(counts)[outcome]) for outcome in outcomes)))
    own = _figures(_total(counts))
    compared = [
        ("", "right when named", "named"),
        ("Casetrail", *(f"{value:.1f}" for value in own.values())),
        *ANCHORS,
    ]
    return f"{table(rows)}\n\n{table(compared)}"


def main() -> int:
    """Run the bench from the command line; 2 when its data is absent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="polnear.tar.gz, or its dev folder")
    parser.add_argument("--marks", choices=(SPEAKERS, MORE), default=SPEAKERS)
    options = parser.parse_args()
    try:
        print(report(options.data, options.marks))
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
