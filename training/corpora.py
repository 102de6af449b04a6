"""Which documents train the model and which are kept back to measure it."""

from pathlib import Path

from training import ecbplus, ewt, gum, meantime, polnear
from training.samples import Document

FOLDS = 5
"""MEANTIME has no parts of its own: every fifth article is kept back."""
MENTION_TIMES = 2
"""How often a pass goes over GUM and MEANTIME, which are small beside PolNeAR."""


def training(data: Path) -> list[Document]:
    """Return what the model is trained on."""
    wikinews = [
        document
        for index, document in enumerate(meantime.documents(data / "meantime"))
        if index % FOLDS
    ]
    return [
        *polnear.documents(data / "polnear" / "train"),
        *[*gum.documents(data / "gum" / "train"), *wikinews] * MENTION_TIMES,
        *ecbplus.documents(data / "ecbplus"),
        *ewt.documents(data / "ewt" / "en_ewt-ud-train.conllu"),
    ]


def statements(data: Path) -> list[Document]:
    """Return the development articles with statements, one annotator each."""
    return list(polnear.documents(data / "polnear" / "dev", copies=False))


def mentions(data: Path) -> list[Document]:
    """Return the development documents with mentions."""
    wikinews = list(meantime.documents(data / "meantime"))
    return [*gum.documents(data / "gum" / "dev"), *wikinews[::FOLDS]]
