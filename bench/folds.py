"""Five folds by document: which documents, and which pack has never seen them.

Fold 0 is kept back from the shipped pack. The other four are measured with packs that were trained
only for this, by ``training/folds.sh``: name them in order with ``--packs``.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from training.samples import Document

from casetrail.model.pack import FOLDER, Pack, load_pack

Fold = tuple[Pack, list[Document]]


def parser(description: str | None) -> argparse.ArgumentParser:
    """Return a parser that knows ``--data`` and ``--packs``."""
    found = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    found.add_argument("--data", type=Path, required=True)
    found.add_argument(
        "--packs", type=Path, nargs="+", default=[FOLDER], help="a pack for fold 0, 1, ..."
    )
    return found


def folds(packs: Sequence[Path], documents: Sequence[list[Document]]) -> Iterator[Fold]:
    """Yield the pack and the documents of each fold for which there is a pack."""
    for folder, fold in zip(packs, documents, strict=False):
        yield load_pack(folder), fold
