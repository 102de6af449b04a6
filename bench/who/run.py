"""Who speaks, in the case's own reports; one actor for one person; in any order; at any size.

    python -m bench.who.run [--data FOLDER] [--scale]

FOLDER holds the reports of the Snowden case, unpacked. The 110 statements were marked by hand,
blind to any system's output: 48 with a name, 38 with a pronoun, 24 with a description. The first
scored run, before any rule was changed for them, was right in 71, wrong in 6, open in 24.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

import msgspec

from bench.absent import Absent
from bench.score import percent, table
from bench.speakers.score import Mark, Outcome, score
from bench.unpacked import unpacked
from bench.who import case, scale

ARCHIVE = "cases/edward-snowden.tar.gz"
_DAY = len("2013-06-10")


class _File(msgspec.Struct):
    items: list[Mark]


def speakers(told: case.Read, folder: Path) -> Counter[tuple[str, Outcome]]:
    """Return the outcomes of the marked statements by form of source."""
    raw = Path(__file__).with_name("snowden.json").read_bytes()
    texts = {}
    for file in folder.glob("*.json"):
        report = msgspec.json.decode(file.read_bytes())
        if isinstance(report, dict) and "text" in report:
            texts[file.stem] = report["text"]
    days = {name: name[:_DAY] for name in texts}
    return score(msgspec.json.decode(raw, type=_File).items, texts, days)


def figures_in(folder: Path) -> dict[str, float]:
    """Return the figures of an unpacked case. Raises Absent."""
    told = case.read(folder)
    counts = speakers(told, folder)
    return {**_shares("all", counts), **_shares("pronoun", counts), **_of_case(told)}


def _of_case(told: case.Read) -> dict[str, float]:
    return case.figures_of(case.outcome(told))


def _shares(how: str, counts: Counter[tuple[str, Outcome]]) -> dict[str, float]:
    total: Counter[Outcome] = Counter()
    for (form, outcome), count in counts.items():
        if how in ("all", form):
            total[outcome] += count
    named = total["right"] + total["wrong"]
    return {
        f"{how}.right_when_named": percent(total["right"], named),
        f"{how}.named": percent(named, sum(total.values())),
    }


def figures() -> dict[str, float]:
    """Return the figures that floors are put under. Raises Absent."""
    with unpacked(ARCHIVE) as folder:
        return figures_in(folder / "edward-snowden")


def main() -> int:
    """Run the bench from the command line; 2 when its data is absent."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="the folder of the unpacked case")
    parser.add_argument("--scale", action="store_true", help="show how time grows with articles")
    options = parser.parse_args()
    if options.scale:
        for point in scale.curve():
            print(f"{point.articles:6,} articles: {point.each:.2f} ms each, {point.memory:,.0f} MB")
        return 0
    try:
        found = figures_in(options.data) if options.data else figures()
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2
    print(table([(name, f"{value:.1f}") for name, value in found.items()]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
