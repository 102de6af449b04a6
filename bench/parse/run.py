"""The parse on raw text: EWT dev and GUM dev, free genres.

    python -m bench.parse.run --data DATA

Anchors: UDPipe 2 has LAS 88.8 on EWT and 91.0 on GUM; spaCy's transformer 89.4 on EWT.
"""

import argparse
from collections.abc import Iterable
from pathlib import Path

from training.samples import Document

from bench.parse.score import Scores
from bench.score import COUNT_HEAD, count_row, table
from casetrail.model.pack import FOLDER, Pack, load_pack
from casetrail.model.read import read
from training import corpora, ewt

AIM, FLOOR = 87.0, 83.0


def main() -> None:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pack", type=Path, default=FOLDER)
    options = parser.parse_args()
    pack = load_pack(options.pack)
    for name, part in parts(options.data).items():
        rows = [count_row(figure, count) for figure, count in scored(part, pack).counts.items()]
        print(f"{name}: {len(part)} documents\n{table([COUNT_HEAD, *rows])}")
        print(f"LAS: aim {AIM}, must beat {FLOOR}\n")


def parts(data: Path) -> dict[str, list[Document]]:
    """Return the development documents by corpus."""
    return {
        "EWT": list(ewt.documents(data / "ewt" / "en_ewt-ud-dev.conllu")),
        "GUM": corpora.gum_folds(data)[0],
    }


def scored(documents: Iterable[Document], pack: Pack) -> Scores:
    """Parse and score each document."""
    scores = Scores()
    for document in documents:
        scores.add(read(document.text, pack).tokens, document.parse or ())
    return scores


if __name__ == "__main__":
    main()
