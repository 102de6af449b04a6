"""How a case grows: CPU time to add an article, size of the file, and what opening it takes.

    python -m bench.scale.run [--sizes 1000 5000] [--keep]

One case grows from size to size. Claims are fed, not texts: what the model takes to read an article
does not depend on the case. Every opening is a program of its own; the second may find what the
first has left beside the case. ``--keep`` writes results.json.
"""

import argparse
import datetime
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from bench.scale.made import Pattern, made, patterns
from bench.score import table
from casetrail import ledger

RESULTS = Path(__file__).with_name("results.json")
SIZES = (1_000, 5_000, 10_000, 20_000)
AS_OF = "2023-09-30"
_BATCH = 500


class Opened(msgspec.Struct, frozen=True):
    """What one opening took: CPU seconds to a View and to the case file, most memory in MB."""

    view: float
    seconds: float
    memory: int
    lines: int
    actors: int


class Point(msgspec.Struct, frozen=True):
    """A case of so many articles; ``added`` milliseconds for each of the last to be added."""

    articles: int
    added: float
    megabytes: float
    first: Opened
    second: Opened
    as_of: Opened

    def measures(self) -> dict[str, float]:
        """Return what is held against the size, by name."""
        each = 1000 / self.articles
        return {
            "add, ms an article": self.added,
            "file, kB an article": self.megabytes * each,
            "first opening, ms an article": self.first.seconds * each,
            "second opening, ms an article": self.second.seconds * each,
            "as of a new day, ms an article": self.as_of.seconds * each,
            "memory of opening, kB an article": self.first.memory * each,
        }


def curve(path: Path, sizes: Sequence[int]) -> Iterator[Point]:
    """Grow a case at ``path``; yield a point for each size, the smallest first."""
    known = patterns()
    ledger.create(path, "Scale")
    held = 0
    for size in sorted(sizes):
        added = _grow(path, known, held, size)
        held = size
        first, second, as_of = _opened(path), _opened(path), _opened(path, "--as-of", AS_OF)
        size_of = sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*"))
        yield Point(size, added, size_of / 1e6, first, second, as_of)


def _grow(path: Path, known: Sequence[Pattern], first: int, stop: int) -> float:
    """Add articles; return milliseconds for each of the last ``_BATCH``, making them left out."""
    spent = 0.0
    last = max(first, stop - _BATCH)
    with ledger.Writer(path) as writer:
        for number, (article, claims) in enumerate(made(known, first, stop), first):
            start = time.process_time()
            writer.add(article, claims, "bench")
            if number >= last:
                spent += time.process_time() - start
    return 1000 * spent / (stop - last)


def _opened(path: Path, *options: str) -> Opened:
    command = [sys.executable, "-m", "bench.scale.opened", str(path), *options]
    done = subprocess.run(command, capture_output=True, check=True)
    return msgspec.json.decode(done.stdout, type=Opened)


def rows(points: Sequence[Point]) -> list[tuple[str, ...]]:
    """Return a row for each measure, with the last point over the first: 1.0 is flat."""
    head = ("", *(f"{point.articles:,}" for point in points), "last / first")
    told = [point.measures() for point in points]
    body = [
        (name, *(f"{one[name]:.2f}" for one in told), f"{told[-1][name] / told[0][name]:.2f}")
        for name in told[0]
    ]
    whole = ("first opening, s", *(f"{one.first.seconds:.1f}" for one in points), "")
    memory = ("memory of opening, MB", *(str(one.first.memory) for one in points), "")
    return [head, *body, whole, memory]


def kept(points: Sequence[Point]) -> dict[str, Any]:
    """Return the points as they are kept, with their day."""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    return {"day": today, "unit": "CPU seconds, MB", "points": msgspec.to_builtins(points)}


def main() -> None:
    """Run the bench from the command line."""
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--keep", action="store_true", help="write results.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        points = []
        for point in curve(Path(folder) / "scale.casetrail", options.sizes):
            points.append(point)
            print(f"{point.articles:,} articles: {point.first.seconds} s to open", flush=True)
    print(table(rows(points)))
    if options.keep:
        RESULTS.write_text(json.dumps(kept(points), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
