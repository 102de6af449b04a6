"""Our times beside ``dateparser.search`` on the same news: values and CPU time.

    python -m bench.times.beside --data DATA

Fold 0 of TBAQ. ``dateparser`` is given the published day as its base; what it finds counts by the
same rule, with the day as the value, or the month or year where the words name no day. The time of
ours is that of the grammar; the model that it asks reads the whole article for other ends too.
"""

import argparse
import re
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from dateparser.search import search_dates
from training.samples import Document

from bench.score import COUNT_HEAD, Count, count_row, table
from bench.times.run import FIGURES, Result, add
from casetrail.model.pack import load_pack
from casetrail.model.reading import read_model
from casetrail.read.sheet import Sheet
from casetrail.read.times import read_times
from casetrail.types import Article, Span
from training import corpora

PUBLISHED = "HeidelTime 77.6, SUTime 67.4, UWTime 82.6"
_HAS_DAY = re.compile(r"day|\bago\b|\d{1,2}(?:st|nd|rd|th)?\b(?!\d)|tomorrow|now", re.IGNORECASE)
_YEAR = re.compile(r"^\D*\d{4}\D*$")


def main() -> None:
    """Run the comparison from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    documents = corpora.tbaq_folds(parser.parse_args().data)[0]
    pack = load_pack()
    ours = Result()
    add(ours, documents, pack)
    sheets = []
    for document in documents:
        article = Article(
            id=document.name, text=document.text, sha256="", published=document.published
        )
        sheets.append(Sheet(article, read_model(article, pack)))
    begun = time.process_time()
    for sheet in sheets:
        read_times(sheet)
    own = time.process_time() - begun
    theirs, spent = _dateparser(documents)
    words = sum(len(document.text.split()) for document in documents)
    rows = [count_row(f"ours, {name}", getattr(ours, name)) for name in FIGURES]
    rows += [count_row(f"dateparser, {name}", count) for name, count in theirs.items()]
    print(table([COUNT_HEAD, *rows]))
    print("published, value F1 on TempEval-3's platinum texts:", PUBLISHED)
    for name, seconds in (("ours", own), ("dateparser", spent)):
        print(f"{name}: {1000 * 600 * seconds / words:.1f} ms of CPU for 600 words")


def _dateparser(documents: list[Document]) -> tuple[dict[str, Count], float]:
    relaxed, values, spent = Count(), Count(), 0.0
    for document in documents:
        begun = time.process_time()
        found = list(_searched(document))
        spent += time.process_time() - begun
        gold = list(document.times.marks) if document.times else []
        pairs = [
            (value, next((one for one in gold if one.span.overlaps(span)), None))
            for span, value in found
        ]
        touched = {other.span for _, other in pairs if other}
        right = sum(other is not None and other.value == value for value, other in pairs)
        relaxed.add(Count(len(touched), len(found) - len(touched), len(gold) - len(touched)))
        values.add(Count(right, len(found) - right, len(gold) - right))
    return {"relaxed": relaxed, "values": values}, spent


def _searched(document: Document) -> Iterator[tuple[Span, str]]:
    base = datetime.fromisoformat(document.published or "2000-01-01")
    place = 0
    for words, day in (
        search_dates(document.text, languages=["en"], settings={"RELATIVE_BASE": base}) or []
    ):
        start = document.text.find(words, place)
        if start >= 0:
            place = start + len(words)
            yield Span(start, place), _value(words, day)


def _value(words: str, day: datetime) -> str:
    if _YEAR.match(words):
        return f"{day.year}"
    return day.date().isoformat() if _HAS_DAY.search(words) else f"{day:%Y-%m}"


if __name__ == "__main__":
    main()
