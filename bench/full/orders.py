"""The same reports and judgements in any order give the same file, byte for byte.

    python -m bench.full.orders

Takes the 88 reports of a real case in five random orders, each into a case file of its own, with
60 judgements in random orders too. Prints one line; 1 when two files differ.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bench.absent import Absent
from bench.full.decisions import decisions
from bench.unpacked import unpacked
from casetrail import gather, ledger, pipeline
from casetrail.export.as_json import to_json
from casetrail.gather import Stated
from casetrail.types import Article, Claim, Judgement

REAL = "cases/edward-snowden.tar.gz"
ORDERS = 5
JUDGEMENTS = 60

Read = tuple[Article, tuple[Claim, ...]]


def read(paths: Iterable[Path]) -> list[Read]:
    """Return the reports of these files, each with its claims; what is no report is left out."""
    found = (one for path in paths for one in gather.gather(str(path), Stated()))
    articles = {one.id: one for one in found if isinstance(one, Article)}
    return [(one, pipeline.claims_of(one)) for one in articles.values()]


def real() -> list[Read]:
    """Return the 88 reports of the real case, read. Raises Absent."""
    with unpacked(REAL) as folder:
        return read(sorted(folder.glob("*/*.json")))


def stored(case: Path, reports: Iterable[Read], judgements: Iterable[Judgement]) -> bytes:
    """Add reports and judgements, in the order given, to a new case; return its JSON."""
    ledger.create(case, "Ilya Okon")
    with ledger.Writer(case) as writer:
        for article, claims in reports:
            writer.add(article, claims, pipeline.reader_id())
        writer.judge_all(judgements)
    return to_json(pipeline.open_case(case)[0])


def in_memory(
    reports: Sequence[Read], judgements: Sequence[Judgement], dice: random.Random
) -> bytes:
    """Return the JSON of claims in no order at all, which no case file would give."""
    claims = [claim for _, of in reports for claim in of]
    dice.shuffle(claims)
    articles = [article for article, _ in reports]
    return to_json(pipeline.casefile(articles, claims, judgements, name="Ilya Okon"))


def in_orders(reports: Sequence[Read], number: int, judged: int) -> Iterator[bytes]:
    """Yield the JSON of ``number`` random orders, each from a case file and from memory."""
    claims = [claim for _, of in reports for claim in of]
    judgements = decisions([article for article, _ in reports], claims, judged)
    dice = random.Random(5)
    with tempfile.TemporaryDirectory() as folder:
        for count in range(number):
            some = dice.sample(list(reports), len(reports))
            decided = dice.sample(judgements, len(judgements))
            yield stored(Path(folder) / f"{count}.casetrail", some, decided)
            yield in_memory(some, decided, dice)


def main() -> int:
    """Run the command line."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    try:
        reports = real()
    except Absent as absent:
        print(f"skipped: {absent}")
        return 0
    different = {judged: len(set(in_orders(reports, ORDERS, judged))) for judged in (0, JUDGEMENTS)}
    told = ", ".join(f"{files} with {judged} judgements" for judged, files in different.items())
    print(f"{len(reports)} reports in {ORDERS} orders; different files: {told}")
    return 0 if set(different.values()) == {1} else 1


if __name__ == "__main__":
    sys.exit(main())
