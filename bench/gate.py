"""Floors under quality: figures that never drop in silence.

    python -m bench.gate [BENCH ...]               compare; 1 when a figure is under its floor
    python -m bench.gate --update                  raise floors to what was reached, never lower
    python -m bench.gate --lower BENCH.FIGURE ...  lower the named floors to what was reached

A bench whose data is not on this machine is skipped, with a line that says so.
"""

import argparse
import json
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from bench.absent import Absent
from bench.attribution import figures as attribution
from bench.copies import run as copies
from bench.coreference import figures as coreference
from bench.factuality import figures as factuality
from bench.mentions import figures as mentions
from bench.merge import events
from bench.merge import run as merge
from bench.parse import figures as parse
from bench.sample import run as sample
from bench.seed import run as seed
from bench.speakers import run as speakers
from bench.times import figures as times
from bench.timespans import figures as timespans
from bench.what import examples
from bench.what import run as what
from bench.who import run as who

Figures = dict[str, float]

FLOORS = Path(__file__).with_name("floors.json")
BENCHES: Mapping[str, Callable[[], Figures]] = {
    "attribution": attribution.figures,
    "copies": copies.figures,
    "coreference": coreference.figures,
    "events": events.figures,
    "examples": examples.figures,
    "factuality": factuality.figures,
    "mentions": mentions.figures,
    "merge": merge.figures,
    "parse": parse.figures,
    "sample": sample.figures,
    "seed": seed.figures,
    "speakers": speakers.figures,
    "times": times.figures,
    "timespans": timespans.figures,
    "what": what.figures,
    "who": who.figures,
}


def measured(names: Collection[str]) -> Figures:
    """Run the named benches; return their figures as ``bench.figure``."""
    found: Figures = {}
    for name in names:
        try:
            found |= {f"{name}.{figure}": value for figure, value in BENCHES[name]().items()}
        except Absent as absent:
            print(f"{name}: skipped. {absent}")
    return found


def fallen(floors: Figures, found: Figures) -> Iterator[str]:
    """Yield a line for each figure under its floor, and for each that is no longer measured."""
    for name, floor in floors.items():
        if name not in found:
            yield f"{name}: no longer measured, floor {floor}"
        elif found[name] < floor:
            yield f"{name}: {found[name]} is under its floor {floor}"


def raised(floors: Figures, found: Figures) -> Figures:
    """Return the floors with every figure that is above its floor, or new, as the new floor."""
    return {**floors, **{name: max(value, floors.get(name, 0.0)) for name, value in found.items()}}


def lowered(floors: Figures, found: Figures, names: Collection[str]) -> Figures:
    """Return the floors with those of ``names`` at what was reached, if they were measured."""
    return {**floors, **{name: found[name] for name in names if name in found}}


def of_benches(floors: Figures, names: Collection[str]) -> Figures:
    """Return the floors that belong to the named benches."""
    return {name: floor for name, floor in floors.items() if name.partition(".")[0] in names}


def main(arguments: list[str] | None = None) -> int:
    """Run the gate from the command line; 1 when a figure is under its floor."""
    options = _options(arguments)
    found = measured(options.bench)
    floors: Figures = json.loads(FLOORS.read_text(encoding="utf-8"))
    if options.update or options.lower:
        floors = lowered(raised(floors, found) if options.update else floors, found, options.lower)
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    unknown = [
        f"{name}: not measured, so not lowered" for name in options.lower if name not in found
    ]
    ran = {name.partition(".")[0] for name in found}
    faults = [*unknown, *fallen(of_benches(floors, ran), found)]
    print("\n".join(faults) or f"{len(found)} figures, none under its floor")
    return int(bool(faults))


def _options(arguments: list[str] | None) -> argparse.Namespace:
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("bench", nargs="*", default=list(BENCHES), help="which benches to run")
    parser.add_argument("--update", action="store_true", help="raise floors, never lower")
    parser.add_argument("--lower", nargs="+", default=[], metavar="BENCH.FIGURE")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
