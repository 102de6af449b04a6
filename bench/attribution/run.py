"""Statements: the model against PolNeAR, by CofeNet's protocol, and whole linked statements.

    python -m bench.attribution.run --data polnear/dev

The folder holds ``text`` and ``attributions`` as PolNeAR has them.
"""

import argparse
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from training.samples import Document

from bench.attribution.score import KINDS, Scores, Triple, rows
from casetrail.model.pack import FOLDER, load_pack
from casetrail.model.read import read
from training import polnear

ANCHORS = (
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
    print(table(scores))


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


def table(scores: Scores) -> str:
    """Return the figures with the anchors under them."""
    lines = [f"{'':24}{'P':>8}{'R':>8}{'F1':>8}"]
    lines += [f"{name:24}{p:8.1f}{r:8.1f}{f1:8.1f}" for name, p, r, f1 in rows(scores)]
    jaccard = "".join(f"{scores.characters[kind].jaccard:8.1f}" for kind in KINDS)
    lines.append(f"{'Jaccard s / c / c':24}{jaccard}")
    speakers = ", ".join(f"{name} {count}" for name, count in sorted(scores.speaker.items()))
    lines += [f"speakers of the cues found: {speakers}", ""]
    lines.append(f"{'exact F1':24}" + "".join(f"{kind:>8}" for kind in KINDS))
    ours = tuple(scores.exact[kind].f1 for kind in KINDS)
    for name, *figures in (("this pack", *ours), *ANCHORS):
        shown = "".join(f"{'-' if value is None else f'{value:.1f}':>8}" for value in figures)
        lines.append(f"{name:24}{shown}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
