"""TimeBank and AQUAINT, TimeML: times and events in news.

An event's class follows from what TimeML says of it: negated, did not happen; under a modal verb,
possible; in the future tense, planned; in a past or present tense, happened. Where it says nothing
(infinitives, nouns) it may be any. Polarity of AQUAINT is unusable and says nothing.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from casetrail.model.tags import FACTUALITIES, TIME_KINDS
from casetrail.types import Span
from training.samples import Document, Happening, Happenings, Times, TimeSpan

HAPPENED, PLANNED, POSSIBLE, NOT = range(len(FACTUALITIES))
ANY = frozenset(range(len(FACTUALITIES)))
KINDS = {"DATE": "date", "TIME": "time", "DURATION": "duration", "SET": "duration"}
TENSES = {"FUTURE": PLANNED, "PAST": HAPPENED, "PRESENT": HAPPENED}
FACTUAL = frozenset({"OCCURRENCE", "REPORTING", "PERCEPTION", "ASPECTUAL"})
"""Classes of events whose tense alone says that they happened; a state may be anything."""
MODALS = re.compile(r"could|may|might|would|should|possible|likel|potential|unlikely|can\b")


def documents(folder: Path) -> Iterator[Document]:
    """Yield the articles of ``TimeBank`` and ``AQUAINT`` in name order."""
    for path in sorted(folder.glob("TimeBank/*.tml")) + sorted(folder.glob("AQUAINT/*.tml")):
        yield document(path.stem, ET.parse(path).getroot(), path.parent.name == "TimeBank")


def document(name: str, root: ET.Element, polarity: bool) -> Document:
    """Return one article; ``polarity`` says whether its marks of negation can be trusted."""
    body = root.find("TEXT")
    instances = {one.get("eventID", ""): one for one in root.iter("MAKEINSTANCE")}
    text, spans = "", []
    for element, words in _runs(body):
        start = len(text)
        text += words
        if element is not None:
            spans.append((element, Span(start, len(text))))
    times = [timex(element, span) for element, span in spans if element.tag == "TIMEX3"]
    events = [
        Happening(span, _classes(element, instances.get(element.get("eid", "")), polarity))
        for element, span in spans
        if element.tag == "EVENT"
    ]
    published = next((one.get("value", "") for one in root.iterfind("DCT/TIMEX3")), "")
    return Document(
        name,
        text,
        events=Happenings(tuple(events)),
        times=Times(tuple(times)),
        published=published[:10] or None,
    )


def timex(mark: ET.Element, span: Span) -> TimeSpan:
    """Return a TIMEX3 element as a time."""
    kind = mark.get("type", "DATE")
    return TimeSpan(span, TIME_KINDS.index(KINDS[kind]), kind, mark.get("value", ""))


def _runs(body: ET.Element | None) -> Iterator[tuple[ET.Element | None, str]]:
    """Yield the text in runs, each with the mark it lies in; marks may lie in one another."""
    if body is None:
        return
    yield None, body.text or ""
    for child in body:
        if child.tag in ("EVENT", "TIMEX3"):
            yield child, "".join(child.itertext())
        else:
            yield from _runs(child)
        yield None, child.tail or ""


def _classes(event: ET.Element, instance: ET.Element | None, polarity: bool) -> frozenset[int]:
    if instance is None:
        return ANY
    tense = TENSES.get(instance.get("tense", ""))
    if instance.get("polarity") == "NEG" and polarity:
        return frozenset({NOT})
    if MODALS.search(instance.get("modality", "").lower()):
        return frozenset({POSSIBLE, *(() if polarity else (NOT,))})
    if tense is None or (tense == HAPPENED and event.get("class") not in FACTUAL):
        return ANY
    return frozenset({tense}) if polarity else frozenset({tense, NOT})
