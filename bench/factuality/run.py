"""Did it happen: events of MEANTIME in five folds, by class.

    python -m bench.factuality.run --data DATA [--packs FOLD0 FOLD1 FOLD2 FOLD3 FOLD4]

Counted are the events whose class MEANTIME knows: NEG did not happen, FUTURE and CERTAIN is
planned, POSSIBLE or PROBABLE is possible, the rest happened. "Given" tells the reader which words
are events, as the literature does; "found" asks it for those too. Anchor: MAVEN-FACT's best has a
macro-F1 of 47.6 on its own five classes, with events given. Without ``--packs`` the shipped pack is
measured on fold 0.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from training.samples import Document

from bench.folds import folds, parser
from bench.score import COUNT_HEAD, Count, count_row, table
from casetrail.model.factuality import refined
from casetrail.model.inputs import prepare
from casetrail.model.pack import Pack
from casetrail.model.read import read
from casetrail.model.tags import FACTUALITIES
from casetrail.model.view import View, score
from casetrail.model.windows import windows
from casetrail.types import EventSpan, Span
from training import corpora

AIM, FLOOR = 65.0, 55.0
Classes = Mapping[Span, str]


def _counts() -> dict[str, Count]:
    return {name: Count() for name in FACTUALITIES}


@dataclass
class Result:
    """Counts by class, with events given and with events found; and of events alone."""

    given: dict[str, Count] = field(default_factory=_counts)
    found: dict[str, Count] = field(default_factory=_counts)
    events: Count = field(default_factory=Count)


def main() -> None:
    """Run the bench from the command line."""
    options = parser(__doc__).parse_args()
    result = Result()
    for pack, documents in folds(options.packs, corpora.meantime_folds(options.data)):
        add(result, documents, pack)
    print(report(result))


def add(result: Result, documents: Iterable[Document], pack: Pack) -> None:
    """Add the documents of a fold."""
    for document in documents:
        marks = document.events.marks if document.events else ()
        gold = {
            mark.span: FACTUALITIES[next(iter(mark.classes))]
            for mark in marks
            if len(mark.classes) == 1
        }
        doubtful = {mark.span for mark in marks} - set(gold)
        ours = {one.span: one.factuality for one in read(document.text, pack).events}
        _compare(result.given, told(document.text, gold, pack), gold)
        kept = _on_gold(ours, gold, doubtful)
        _compare(result.found, kept, gold)
        right = len(kept.keys() & gold.keys())
        result.events.add(Count(right, len(kept) - right, len(gold) - right))


def _on_gold(ours: Classes, gold: Classes, doubtful: set[Span]) -> Classes:
    """Name our events by the gold span that they overlap; leave out those of no known class."""
    named: dict[Span, str] = {}
    for span, kind in ours.items():
        if not any(span.overlaps(other) for other in doubtful):
            same = next((other for other in gold if span.overlaps(other)), span)
            named[same] = kind
    return named


def _compare(counts: dict[str, Count], ours: Classes, gold: Classes) -> None:
    for name, count in counts.items():
        said = {span for span, kind in ours.items() if kind == name}
        wanted = {span for span, kind in gold.items() if kind == name}
        right = len(said & wanted)
        count.add(Count(right, len(said) - right, len(wanted) - right))


def told(text: str, spans: Iterable[Span], pack: Pack) -> Classes:
    """Return the best class of given events; of several words the last counts."""
    prepared = prepare(text, pack.pieces)
    last = {span.stop: span for span in spans}
    found: dict[Span, EventSpan] = {}
    for window in windows(prepared.breaks, prepared.sizes):
        scores = score(View(prepared, window, pack)).events
        for word in range(window.first, window.last):
            span = last.get(prepared.words[word].stop)
            if span is not None:
                best = int(np.argmax(scores[word - window.start, 1:]))
                found[span] = EventSpan(span=span, factuality=FACTUALITIES[best], score=1.0)
    events = refined(text, read(text, pack).tokens, list(found.values()))
    return {event.span: event.factuality for event in events}


def macro(counts: dict[str, Count]) -> float:
    """Return the mean F1 of the classes."""
    return round(sum(count.f1 for count in counts.values()) / len(counts), 1)


def report(result: Result) -> str:
    """Return the figures as a table."""
    lines: list[tuple[str, ...]] = [COUNT_HEAD]
    for name, counts in (("given", result.given), ("found", result.found)):
        lines += [count_row(f"{name}: {kind}", count) for kind, count in counts.items()]
    lines.append(count_row("events", result.events))
    means = f"macro-F1: {macro(result.given)} given, {macro(result.found)} found"
    return f"{table(lines)}\n{means}\naim {AIM}, must beat {FLOOR} (given)"


if __name__ == "__main__":
    main()
