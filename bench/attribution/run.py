"""Statements: the model against PolNeAR, by CofeNet's protocol, and whole linked statements.

    python -m bench.attribution.run --data polnear/dev

The folder holds ``text`` and ``attributions`` as PolNeAR has them.
"""

import argparse
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from training.samples import Document

from bench.attribution.baselines import one_regex, rules
from bench.attribution.score import KINDS, Scores, Triple, jaccard, rows
from bench.score import COUNT_HEAD, count_row, table
from casetrail.model.pack import FOLDER, load_pack
from casetrail.model.read import read
from training import polnear

ANCHORS: tuple[tuple[str, float, float | None, float], ...] = (
    ("CofeNet (110M)", 83.2, 75.3, 72.9),
    ("BERT (110M)", 81.1, 74.0, 68.9),
    ("BiLSTM-CRF", 69.6, 66.7, 59.0),
    ("CoreNLP", 13.9, None, 17.5),
)
"""Published exact F1 of source, cue and content."""

Reader = Callable[[str], list[Triple]]


def main() -> None:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a part of PolNeAR")
    parser.add_argument("--pack", type=Path, default=FOLDER)
    parser.add_argument("--copies", action="store_true", help="every annotator's copy, not one")
    options = parser.parse_args()
    documents = list(polnear.documents(options.data, copies=options.copies))
    pack = load_pack(options.pack)
    started = time.process_time()
    scores = scored(documents, lambda text: triples(text, options.pack))
    seconds = time.process_time() - started
    words = sum(len(document.text.split()) for document in documents)
    print(f"{pack.id}: {len(documents)} articles, {words / seconds:,.0f} words per CPU-second")
    print(report(scores, baselines(documents)))


def baselines(documents: Iterable[Document]) -> list[tuple[str, Scores]]:
    """Return the scores of what anyone must beat."""
    every = list(documents)
    return [("one regex", scored(every, one_regex)), ("rule readers", scored(every, rules))]


def triples(text: str, folder: Path = FOLDER) -> list[Triple]:
    """Return the model's statements of ``text``."""
    found = read(text, load_pack(folder)).attributions
    return [Triple(one.sources, (one.cue,), one.contents) for one in found]


def gold(document: Document) -> list[Triple]:
    """Return the statements an annotator marked."""
    return [Triple(one.sources, one.cue, one.contents) for one in document.statements or ()]


def scored(documents: Iterable[Document], reader: Reader) -> Scores:
    """Return the scores of ``reader`` over ``documents``."""
    scores = Scores()
    for document in documents:
        scores.add(reader(document.text), gold(document))
    return scores


def report(scores: Scores, others: Iterable[tuple[str, Scores]] = ()) -> str:
    """Return the figures with baselines and anchors under them."""
    own = [("this pack", scores), *others]
    measured = [(name, *(one.exact[kind].f1 for kind in KINDS)) for name, one in own]
    speakers = ", ".join(f"{name} {count}" for name, count in sorted(scores.speaker.items()))
    compared: list[tuple[str, ...]] = [("exact F1", *KINDS)]
    compared += [(str(name), *map(_shown, values)) for name, *values in ANCHORS]
    compared[1:1] = [(str(name), *map(_shown, values)) for name, *values in measured]
    parts = [
        table([COUNT_HEAD, *(count_row(name, count) for name, count in rows(scores))]),
        "Jaccard: " + ", ".join(f"{kind} {jaccard(scores.characters[kind]):.1f}" for kind in KINDS),
        f"speakers of the cues found: {speakers}",
        table(compared),
    ]
    return "\n\n".join(parts)


def _shown(value: object) -> str:
    return f"{value:.1f}" if isinstance(value, float) else "-"


if __name__ == "__main__":
    main()
