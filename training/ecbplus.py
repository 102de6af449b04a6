"""ECB+: news sentences in which those who take part in events are marked, among others people.

Only participants of events are marked, so a document is never complete. Of the marks those are
kept that are names: every word begins with a capital, after a preposition and before a possessive
ending. Only sentences with such a mark are kept, each as a paragraph.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from casetrail.types import Span
from training.meantime import head_span
from training.names import layered
from training.samples import Chains, Document, Name, Referring

KINDS = {"HUMAN_PART_PER": 0, "HUMAN_PART_ORG": 1, "LOC_GEO": 2}
EVENTS = ("ACTION_", "NEG_ACTION_")
NAME = re.compile(r"^(?:(?:in|at|from|of|near|to) )?((?:[A-Z][\w.&\u2019'-]*)(?: [A-Z][\w.&-]*)*)$")
MARKS = {"``": "“", "''": "”"}
PRONOUNS = frozenset(
    [
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "his",
        "her",
        "their",
        "its",
        "who",
        "you",
        "this",
        "that",
        "one",
    ]
)
POSSESSIVE = re.compile(r"[\u2019']s?$")


def documents(folder: Path) -> Iterator[Document]:
    """Yield the documents in name order; those without a name are left out."""
    for path in sorted((folder / "ECB+").glob("*/*.xml")):
        found = document(path.stem, ET.parse(path).getroot())
        if found.mentions:
            yield found


def document(title: str, root: ET.Element) -> Document:
    """Return the sentences of one document that hold a name."""
    sentence = {token.get("t_id", ""): token.get("sentence", "") for token in root.iter("token")}
    marks = list(_marks(root))
    wanted = {sentence[tokens[0]] for _, tokens, _ in marks}
    text, spans = _text(root, wanted)
    named = (_name(kind, tokens, spans, text) for kind, tokens, _ in marks)
    names = [name for name in named if name is not None]
    meant = _meant(root)
    referring = [
        Referring(span, head_span(span, text), meant.get(key, key))
        for kind, tokens, key in marks
        if (span := _whole(tokens, spans)) and kind < len(KINDS) - 1
    ]
    chains = Chains(tuple(referring), complete=False)
    return Document(title, text, mentions=layered(names), complete=False, chains=chains)


def happenings(root: ET.Element) -> tuple[str, list[tuple[Span, str | None]]]:
    """Return the whole text, and the marked events (states and negated ones too) with their chain.

    Sentences are paragraphs. A chain goes across the documents of a topic; None for an event that
    is in none.
    """
    text, spans = _text(root, {token.get("sentence", "") for token in root.iter("token")})
    across = {source: note for source, note in _meant(root).items() if not note.startswith("link ")}
    markables = root.find("Markables")
    found: list[tuple[Span, str | None]] = []
    for mark in () if markables is None else markables:
        tokens = [anchor.get("t_id", "") for anchor in mark.iter("token_anchor")]
        if mark.tag.startswith(EVENTS) and tokens:
            found.append((_whole(tokens, spans), across.get(mark.get("m_id", ""))))
    return text, found


def _marks(root: ET.Element) -> Iterator[tuple[int, list[str], str]]:
    markables = root.find("Markables")
    for mark in () if markables is None else markables:
        tokens = [anchor.get("t_id", "") for anchor in mark.iter("token_anchor")]
        if mark.tag in KINDS and tokens:
            yield KINDS[mark.tag], tokens, mark.get("m_id", "")


def _meant(root: ET.Element) -> dict[str, str]:
    """Return whom each mention means, by the links within and across documents."""
    relations = root.find("Relations")
    return {
        source.get("m_id", ""): link.get("note") or f"link {link.get('r_id')}"
        for link in (() if relations is None else relations)
        for source in link.iter("source")
    }


def _whole(tokens: list[str], spans: dict[str, Span]) -> Span:
    return Span(spans[tokens[0]].start, spans[tokens[-1]].stop)


def _text(root: ET.Element, wanted: set[str]) -> tuple[str, dict[str, Span]]:
    text, previous = "", ""
    spans: dict[str, Span] = {}
    for token in root.iter("token"):
        sentence, word = token.get("sentence", ""), token.text or ""
        word = MARKS.get(word, word)
        if sentence not in wanted:
            continue
        if text:
            text += "\n\n" if sentence != previous else "" if word in set(".,;:?!)%") else " "
        spans[token.get("t_id", "")] = Span(len(text), len(text) + len(word))
        text, previous = text + word, sentence
    return text, spans


def _name(kind: int, tokens: list[str], spans: dict[str, Span], text: str) -> Name | None:
    start, stop = _whole(tokens, spans)
    words = POSSESSIVE.sub("", text[start:stop])
    match = NAME.match(words)
    if not match or match[1].lower() in PRONOUNS:
        return None
    return Name(Span(start + match.start(1), start + match.end(1)), kind, 0)
