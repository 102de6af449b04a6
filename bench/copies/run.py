"""How surely edited copies are found, and the CPU time of signatures and of finding copies.

    python -m bench.copies.run [--sizes 1000 5000 20000]

The reports are made from the sample's: cut, given a new lead, one word in so many replaced; beside
them pairs of reports that share quotations and a note at their end, and are no copies.
"""

import argparse
import time
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from bench.copies import made
from casetrail.assemble.copies import Copies
from casetrail.text.shingles import signature
from casetrail.types import Article

_SEEDS = range(3)


def figures() -> dict[str, float]:
    """Return the precision of pairs found to be one text, and the recall of each edit."""
    found, wrong, wanted = Counter[str](), 0, Counter[str]()
    for seed in _SEEDS:
        reports = [*made.edited(seed), *made.own_reports(seed)]
        texts = Copies(one.article for one in reports).texts_of
        for one, other in combinations(reports, 2):
            joined = not texts[one.article.id].isdisjoint(texts[other.article.id])
            same = one.base == other.base and one.edit != "own"
            wrong += joined and not same
            if same and one.edit == "none":
                wanted[other.edit] += 1
                found[other.edit] += joined
    right = found.total()
    recall = {f"recall_{edit}": round(found[edit] / wanted[edit], 3) for edit in made.EDITS}
    return {"precision": round(right / (right + wrong), 3), **recall}


def signing(articles: Sequence[Article]) -> float:
    """Return milliseconds of CPU for the signature of a text of 600 words."""
    words = sum(len(one.text.split()) for one in articles)
    start = time.process_time()
    for one in articles:
        signature(one.text)
    return 1000 * (time.process_time() - start) * 600 / words


def finding(articles: Sequence[Article]) -> tuple[float, int]:
    """Return seconds of CPU for finding the copies, signatures at hand, and how many there are."""
    signatures = {one.id: signature(one.text) for one in articles}
    start = time.process_time()
    of = Copies(articles, signatures).of
    return time.process_time() - start, sum(kin.copied is not None for kin in of.values())


def main() -> None:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000])
    for name, value in figures().items():
        print(f"{name:24}{value:8.3f}")
    for size in parser.parse_args().sizes:
        articles = made.many(size, seed=0)
        seconds, copies = finding(articles)
        print(f"{size:,} reports: {signing(articles):.2f} ms to sign 600 words,", end=" ")
        print(f"{seconds:.2f} s to find {copies:,} copies")


if __name__ == "__main__":
    main()
