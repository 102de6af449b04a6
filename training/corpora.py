"""Which documents train the model, how often, and which are kept back to measure it.

What has no parts of its own is cut into five folds by document. Fold 0 is never trained on: of GUM
it is the development part, of MEANTIME and TBAQ every fifth article.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from training import ecbplus, ewt, factuality, gum, meantime, polnear, tbaq
from training.samples import Document

FOLDS = 5


class Portion(NamedTuple):
    """Documents, and how often one pass goes over each: 0.5 is every second one, drawn by lot."""

    documents: list[Document]
    times: float


def training(data: Path, fold: int = 0) -> list[Portion]:
    """Return what the model is trained on when ``fold`` is kept back."""
    return [
        Portion(list(polnear.documents(data / "polnear" / "train")), 0.6),
        Portion(_without(fold, gum_folds(data)), 2),
        Portion(_without(fold, meantime_folds(data)), 2),
        Portion(_without(fold, tbaq_folds(data)), 1),
        Portion(list(ewt.documents(data / "ewt" / "en_ewt-ud-train.conllu")), 1),
        Portion(list(ecbplus.documents(data / "ecbplus")), 0.6),
        Portion(list(factuality.documents(data / "factuality")), 0.35),
    ]


def first_half(data: Path) -> list[Portion]:
    """Return what the trunk is trained on."""
    return [
        Portion(list(polnear.documents(data / "polnear" / "train")), 1),
        Portion(list(gum.documents(data / "gum" / "train")), 2),
        Portion(_without(0, meantime_folds(data)), 2),
        Portion(list(ecbplus.documents(data / "ecbplus")), 1),
        Portion(list(ewt.documents(data / "ewt" / "en_ewt-ud-train.conllu")), 0.4),
    ]


def second_half(data: Path, fold: int) -> list[Portion]:
    """Return what a short training reads when ``fold`` is kept back, for figures in five folds."""
    return [
        Portion(_without(fold, gum_folds(data)), 1),
        Portion(_without(fold, meantime_folds(data)), 2),
        Portion(_without(fold, tbaq_folds(data)), 1),
        Portion(list(ecbplus.documents(data / "ecbplus")), 0.3),
        Portion(list(factuality.documents(data / "factuality")), 0.15),
    ]


def statements(data: Path) -> list[Document]:
    """Return the development articles with statements, one annotator each."""
    return list(polnear.documents(data / "polnear" / "dev", copies=False))


def mentions(data: Path) -> list[Document]:
    """Return the development documents with mentions."""
    return [*gum_folds(data)[0], *meantime_folds(data)[0]]


def gum_folds(data: Path) -> list[list[Document]]:
    """Return GUM in five folds: the development part, then the training part in four."""
    train = list(gum.documents(data / "gum" / "train"))
    return [list(gum.documents(data / "gum" / "dev")), *_folded(train, FOLDS - 1)]


def meantime_folds(data: Path) -> list[list[Document]]:
    """Return MEANTIME in five folds."""
    return _folded(list(meantime.documents(data / "meantime")), FOLDS)


def tbaq_folds(data: Path) -> list[list[Document]]:
    """Return TimeBank and AQUAINT in five folds."""
    return _folded(list(tbaq.documents(data / "tbaq")), FOLDS)


def _folded(documents: Sequence[Document], folds: int) -> list[list[Document]]:
    return [list(documents[fold::folds]) for fold in range(folds)]


def _without(fold: int, folds: Iterable[list[Document]]) -> list[Document]:
    return [
        document
        for number, documents in enumerate(folds)
        if number != fold
        for document in documents
    ]
