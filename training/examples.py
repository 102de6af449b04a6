"""Documents to examples: the windows that the package reads, with a tag for every word."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from casetrail.model.inputs import Ints, Prepared, WindowInput
from casetrail.model.referring import Words, describe
from casetrail.model.syntax import PARTS, RELATIONS, TAGS
from casetrail.model.tags import MENTION_LAYERS, Piece, to_tags
from casetrail.model.windows import Window, windows
from casetrail.types import Span
from training.samples import Chains, Document, Happenings, Marked, Node, Times

FREE = -1
NO_EVENT = 1
"""The set of classes of a word that is no event: bit 0. An event has the bits of its classes."""


@dataclass(frozen=True)
class Link:
    """A cue of a window, its first and last word, and the tags of its source and content."""

    first: int
    last: int
    tags: list[int]


@dataclass(frozen=True)
class Example:
    """One window with its targets; ``None`` where the corpus does not mark that kind of thing.

    A tag of ``FREE`` may be anything. ``events`` holds a set of classes for each word, as bits, 0
    where nothing is known; ``values`` is NaN where there is none.
    """

    inputs: WindowInput
    window: Window
    statements: list[int] | None
    links: list[Link]
    mentions: list[list[int]] | None
    parse: "WordParse | None"
    events: list[int] | None
    values: list[float]
    times: list[int] | None

    @property
    def pieces(self) -> int:
        """Return how many pieces the encoder reads."""
        return len(self.inputs.ids)


@dataclass(frozen=True)
class WordParse:
    """The parse of a window's words, as ``ParseTags`` has it."""

    heads: list[int]
    relations: list[int]
    parts: list[int]
    tags: list[int]
    joins: list[int]
    firsts: list[int]


@dataclass(frozen=True)
class Referents:
    """Whom the words of a document mean: a number above 0 for each chain, -1 for a mention in none.

    ``chains`` has shape (words,); without ``complete`` nothing is known of words with 0.
    """

    words: Words
    chains: Ints
    complete: bool


@dataclass(frozen=True)
class Unit:
    """Examples that stay together: one window, or all of a document whose chains are known."""

    examples: list[Example]
    referents: Referents | None = None

    @property
    def pieces(self) -> int:
        """Return the pieces of the longest window."""
        return max(example.pieces for example in self.examples)


def units(document: Document, prepared: Prepared, pack: int) -> Iterator[Unit]:
    """Yield the units of one document, packed up to ``pack`` words."""
    found = list(examples(document, prepared, pack))
    if document.chains is not None:
        yield Unit(found, referents(document.chains, prepared))
        return
    yield from (Unit([example]) for example in found)


def examples(document: Document, prepared: Prepared, pack: int) -> Iterator[Example]:
    """Yield the examples of one document, packed up to ``pack`` words."""
    for window in windows(prepared.breaks, prepared.sizes, pack=pack):
        marked = document.statements
        events, values = _events(document.events, prepared, window)
        yield Example(
            inputs=prepared.window(window),
            window=window,
            statements=None if marked is None else _tags(marked, prepared, window),
            links=list(_links(marked or (), prepared, window)),
            mentions=_mentions(document, prepared, window),
            parse=_parse(document.parse, prepared, window),
            events=events,
            values=values,
            times=_times(document.times, prepared, window),
        )


def referents(chains: Chains, prepared: Prepared) -> Referents:
    """Return whom each word of a document means."""
    numbers: dict[str, int] = {}
    found = np.zeros(len(prepared.words), np.int64)
    for head in chains.others:
        found[word_range(prepared.words, head)[0]] = -1
    for mention in chains.mentions:
        number = numbers.setdefault(mention.chain, len(numbers) + 1)
        found[word_range(prepared.words, mention.head)[0]] = number
    words = describe(prepared.text, prepared.words, prepared.breaks, prepared.quotes)
    return Referents(words, found, chains.complete)


def word_range(words: tuple[Span, ...], span: Span) -> tuple[int, int]:
    """Return the half-open range of words that share a character with ``span``."""
    start = bisect_right(words, span.start, key=lambda word: word.stop)
    return start, bisect_left(words, span.stop, key=lambda word: word.start)


def _place(span: Span, prepared: Prepared, window: Window, kind: int) -> Piece:
    """Return ``span`` in words of the window, clipped to it; empty when it lies outside."""
    start, stop = word_range(prepared.words, span)
    first, last = max(start, window.start), min(stop, window.stop)
    return Piece(first - window.start, last - window.start, kind)


def _tags(marks: tuple[Marked, ...], prepared: Prepared, window: Window) -> list[int]:
    pieces = [
        _place(span, prepared, window, kind)
        for mark in marks
        for kind, spans in ((1, mark.cue), (0, mark.sources), (2, mark.contents))
        for span in spans
    ]
    return to_tags(pieces, window.stop - window.start)


def _links(marks: tuple[Marked, ...], prepared: Prepared, window: Window) -> Iterator[Link]:
    for mark in marks:
        cues = [_place(span, prepared, window, 0) for span in mark.cue]
        if any(cue.start >= cue.stop for cue in cues):
            continue
        pieces = [
            _place(span, prepared, window, kind)
            for kind, spans in ((0, mark.sources), (1, mark.contents))
            for span in spans
        ]
        tags = to_tags(pieces, window.stop - window.start)
        yield Link(cues[0].start, cues[-1].stop - 1, tags)


def _mentions(document: Document, prepared: Prepared, window: Window) -> list[list[int]] | None:
    if document.mentions is None:
        return None
    placed = [
        (name.layer, _place(name.span, prepared, window, name.kind)) for name in document.mentions
    ]
    length = window.stop - window.start
    tags = [
        to_tags([piece for layer, piece in placed if layer == wanted], length)
        for wanted in range(len(MENTION_LAYERS))
    ]
    if document.complete:
        return tags
    return [[tag or FREE for tag in layer] for layer in tags]


def _parse(parse: tuple[Node, ...] | None, prepared: Prepared, window: Window) -> WordParse | None:
    if parse is None:
        return None
    length = window.stop - window.start
    found = WordParse(*([FREE] * length for _ in range(6)))
    places = [_place(node.span, prepared, window, 0) for node in parse]
    for node, place in zip(parse, places, strict=True):
        if place.start >= place.stop:
            continue
        _put(found, node, place, places[node.head])
    return found


def _put(found: WordParse, node: Node, place: Piece, head: Piece) -> None:
    """Write one token into the tags of its words."""
    for index in range(place.start, place.stop):
        found.joins[index] = int(index > place.start)
        found.firsts[index] = int(node.first and index == place.start)
    found.parts[place.start] = PARTS.index(node.part) if node.part in PARTS else FREE
    found.tags[place.start] = TAGS.index(node.tag) if node.tag in TAGS else FREE
    if head.start < head.stop and node.relation in RELATIONS:
        found.heads[place.start] = head.start
        found.relations[place.start] = RELATIONS.index(node.relation)


def _events(
    events: Happenings | None, prepared: Prepared, window: Window
) -> tuple[list[int] | None, list[float]]:
    length = window.stop - window.start
    values = [float("nan")] * length
    if events is None:
        return None, values
    found = [NO_EVENT if events.complete else 0] * length
    for mark in events.marks:
        place = _place(mark.span, prepared, window, 0)
        if place.start < place.stop:
            last = place.stop - 1
            found[place.start : place.stop] = [0] * (place.stop - place.start)
            found[last] = sum(2 << kind for kind in mark.classes)
            values[last] = float("nan") if mark.value is None else mark.value
    return found, values


def _times(times: Times | None, prepared: Prepared, window: Window) -> list[int] | None:
    if times is None:
        return None
    pieces = [_place(mark.span, prepared, window, mark.kind) for mark in times.marks]
    tags = to_tags(pieces, window.stop - window.start)
    for span in times.free:
        start, stop, _ = _place(span, prepared, window, 0)
        tags[start:stop] = [tag or FREE for tag in tags[start:stop]]
    return tags
