"""MEANTIME: Wikinews with entities, events and times; title, date and five sentences are marked.

Mentions point at tokens and, through ``REFERS_TO``, at an entity with its kind. Kept are people,
organisations and locations that are named or nominal.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

from casetrail.types import Span
from training.names import layered
from training.samples import (
    Chains,
    Document,
    Happening,
    Happenings,
    Name,
    Referring,
    Times,
    TimeSpan,
)
from training.tbaq import ANY, HAPPENED, NOT, PLANNED, POSSIBLE, timex

KINDS = {"PER": 0, "ORG": 1, "LOC": 2}
LAYERS = {"NAM": 0, "PRE.NAM": 0, "NOM": 2, "PRE.NOM": 2}
MARKED = 5
"""The last sentence that is annotated in full."""
SMALL = frozenset({"the", "of", "and", "for", "&", "de", "a"})
AFTER_HEAD = re.compile(
    r"\s*[(,]|\s(?:of|in|for|at|on|from|with|to|by|who|whom|that|which|and|or)\s"
)
POSSESSIVE = re.compile(r"\s?[\u2019']s?\s*$")
TIGHT_BEFORE = frozenset(",.;:!?)]%'’”")
TIGHT_AFTER = frozenset("([$“")


def documents(folder: Path) -> Iterator[Document]:
    """Yield the articles annotated within documents, in name order."""
    for path in sorted((folder / "intra-doc_annotation").glob("*/*.xml")):
        yield document(path.stem, ET.parse(path).getroot())


def document(name: str, root: ET.Element) -> Document:
    """Return one article, with its text set from tokens as print would set it."""
    text, spans, sentences = _text(root)
    scope = max((span.stop for key, span in spans.items() if sentences[key] <= MARKED), default=0)
    found = [mention for mention in _mentions(root, spans, text) if mention.span.stop <= scope]
    return Document(
        name,
        text[:scope],
        mentions=layered(found),
        chains=Chains(
            tuple(one for one in _referring(root, spans, text) if one.span.stop <= scope),
            complete=False,
        ),
        events=Happenings(tuple(one for one in _events(root, spans) if one.span.stop <= scope)),
        times=Times(tuple(one for one in _times(root, spans) if one.span.stop <= scope)),
        published=_published(root),
    )


def happenings(root: ET.Element) -> list[tuple[Span, str]]:
    """Return the event mentions with the instance that each is across documents.

    Spans are of the text that ``document`` gives; some may lie beyond what it keeps.
    """
    _, spans, _ = _text(root)
    instances = {m.get("m_id", ""): m.get("instance_id", "") for m in root.iter("EVENT")}
    meant = {
        source.get("m_id", ""): instances.get(target.get("m_id", ""), "")
        for link in root.iter("REFERS_TO")
        for target in link.iter("target")
        for source in link.iter("source")
    }
    marks = ((_anchored(m, spans), m.get("m_id", "")) for m in root.iter("EVENT_MENTION"))
    return [(span, meant[key]) for span, key in marks if span is not None and meant.get(key)]


def _anchored(mark: ET.Element, spans: dict[str, Span]) -> Span | None:
    anchors = [spans[anchor.get("t_id", "")] for anchor in mark.iter("token_anchor")]
    return Span(anchors[0].start, anchors[-1].stop) if anchors else None


def _referring(root: ET.Element, spans: dict[str, Span], text: str) -> Iterator[Referring]:
    """Yield the mentions of entities with whom they mean."""
    kinds = {mark.get("m_id", ""): mark.get("ent_type", "") for mark in root.iter("ENTITY")}
    meant: dict[str, str] = {}
    for link in root.iter("REFERS_TO"):
        target = next(link.iter("target"), None)
        if target is not None:
            for source in link.iter("source"):
                meant[source.get("m_id", "")] = target.get("m_id", "")
    for mark in root.iter("ENTITY_MENTION"):
        span, chain = _anchored(mark, spans), meant.get(mark.get("m_id", ""), "")
        if span is not None and chain in kinds:
            yield Referring(span, head_span(span, text), chain, kinds[chain])


def head_span(span: Span, text: str) -> Span:
    """Return the head of a mention without a parse: its last word before "of", "who", a comma."""
    words = POSSESSIVE.sub("", AFTER_HEAD.split(span.of(text))[0]) or span.of(text)
    last = re.findall(r"\w+", words) or re.findall(r"\S+", span.of(text))
    start = span.start + words.rfind(last[-1])
    return Span(start, start + len(last[-1]))


def _events(root: ET.Element, spans: dict[str, Span]) -> Iterator[Happening]:
    for mark in root.iter("EVENT_MENTION"):
        span = _anchored(mark, spans)
        if span is not None:
            yield Happening(span, frozenset(_classes(mark)))


def _classes(mark: ET.Element) -> Iterable[int]:
    """Return what an event can be: NEG did not happen, FUTURE and CERTAIN is planned."""
    certainty, time = mark.get("certainty"), mark.get("time")
    if mark.get("polarity") == "NEG":
        return (NOT,)
    if certainty in ("POSSIBLE", "PROBABLE"):
        return (POSSIBLE,)
    if certainty == "CERTAIN" and time in ("FUTURE", "NON_FUTURE"):
        return (PLANNED if time == "FUTURE" else HAPPENED,)
    return ANY


def _published(root: ET.Element) -> str | None:
    days = (
        mark.get("value", "")[:10]
        for mark in root.iter("TIMEX3")
        if mark.get("functionInDocument") == "CREATION_TIME"
    )
    return next(days, None)


def _times(root: ET.Element, spans: dict[str, Span]) -> Iterator[TimeSpan]:
    for mark in root.iter("TIMEX3"):
        span = _anchored(mark, spans)
        if span is not None:
            yield timex(mark, span)


def _text(root: ET.Element) -> tuple[str, dict[str, Span], dict[str, int]]:
    text, previous = "", 0
    spans: dict[str, Span] = {}
    sentences: dict[str, int] = {}
    for token in root.iter("token"):
        word, sentence = token.text or "", int(token.get("sentence", "0"))
        text += _gap(text, word, sentence, previous)
        key = token.get("t_id", "")
        spans[key], sentences[key] = Span(len(text), len(text) + len(word)), sentence
        text, previous = text + word, sentence
    return text, spans, sentences


def _gap(text: str, word: str, sentence: int, previous: int) -> str:
    """Return what stands before a word: title and date are paragraphs, the rest runs on."""
    if sentence != previous and previous <= 1:
        return "\n\n"
    if not text or (word and word[0] in TIGHT_BEFORE) or text[-1] in TIGHT_AFTER:
        return ""
    return " "


def _mentions(root: ET.Element, spans: dict[str, Span], text: str) -> Iterator[Name]:
    kinds = _kinds(root)
    for mark in root.iter("ENTITY_MENTION"):
        kind = KINDS.get(kinds.get(mark.get("m_id", ""), ""))
        anchors = [spans[anchor.get("t_id", "")] for anchor in mark.iter("token_anchor")]
        layer = LAYERS.get(mark.get("syntactic_type") or "NOM")
        if kind is not None and layer is not None and anchors:
            span = Span(anchors[0].start, anchors[-1].stop)
            named = layer == 0 or (not mark.get("syntactic_type") and _is_name(span.of(text)))
            yield Name(_trimmed(span, text) if named else span, kind, 0 if named else layer)


def _kinds(root: ET.Element) -> dict[str, str]:
    """Return each mention's kind, by way of the entity it refers to."""
    entities = {mark.get("m_id", ""): mark.get("ent_type", "") for mark in root.iter("ENTITY")}
    kinds: dict[str, str] = {}
    for link in root.iter("REFERS_TO"):
        target = next(link.iter("target"), None)
        if target is not None:
            kind = entities.get(target.get("m_id", ""), "")
            kinds.update((source.get("m_id", ""), kind) for source in link.iter("source"))
    return kinds


def _is_name(words: str) -> bool:
    """Say whether all but small words begin with a capital, where the corpus does not say."""
    return all(word[:1].isupper() or word in SMALL for word in words.split())


def _trimmed(span: Span, text: str) -> Span:
    """Leave out what a bracket or a comma adds to a name."""
    name = re.split(r"\s*[(,]", span.of(text))[0] or span.of(text)
    return Span(span.start, span.start + len(name))
