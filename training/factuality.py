"""UDS-IH2 and UW: sentences with a score from -3 to 3 on an event's word, each a document.

UDS asks whether something happened or is happening, so what lies ahead has a low score; UW asks
how far the author commits to it, ahead or not. The sentences of MEANTIME in the same pack are left
out: the corpus itself says more, and they would leak between folds.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from casetrail.types import Span
from training.samples import Document, Happening, Happenings
from training.tbaq import HAPPENED, NOT, PLANNED, POSSIBLE

TIGHT_BEFORE = frozenset(",.;:!?)]%'’”")
TIGHT_AFTER = frozenset("([$“")
Classes = Callable[[float], frozenset[int]]


def documents(folder: Path) -> Iterator[Document]:
    """Yield the training sentences of both."""
    yield from _sentences(folder / "UDS_IH2" / "train.jsonl", _uds)
    yield from _sentences(folder / "UW" / "train.jsonl", _uw)


def _sentences(path: Path, classes: Classes) -> Iterator[Document]:
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        row = json.loads(line)
        text, spans = _set(row["text"].split())
        marks = tuple(
            Happening(spans[target["span1"][0]], classes(target["label"]), target["label"])
            for target in row["targets"]
            if target["span1"][0] < len(spans)
        )
        name = f"{path.parent.name} {number}"
        yield Document(name, text, events=Happenings(marks, complete=False))


def _set(words: list[str]) -> tuple[str, list[Span]]:
    """Return the text as print would set it, and the span of each word."""
    text, spans = "", []
    for word in words:
        tight = not text or word[0] in TIGHT_BEFORE or word == "n't" or text[-1] in TIGHT_AFTER
        text += "" if tight else " "
        spans.append(Span(len(text), len(text) + len(word)))
        text += word
    return text, spans


def _uds(score: float) -> frozenset[int]:
    if score >= 1.5:
        return frozenset({HAPPENED})
    return frozenset({NOT, PLANNED, POSSIBLE}) if score <= -1.5 else frozenset({POSSIBLE, PLANNED})


def _uw(score: float) -> frozenset[int]:
    if score >= 2.5:
        return frozenset({HAPPENED, PLANNED})
    return frozenset({NOT}) if score <= -1.5 else frozenset({POSSIBLE, PLANNED})
