"""Documents to examples: the windows that the package reads, with a tag for every word."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from casetrail.model.inputs import Prepared, WindowInput
from casetrail.model.tags import MENTION_LAYERS, Piece, to_tags
from casetrail.model.windows import Window, windows
from casetrail.types import Span
from training.samples import Document, Marked

FREE = -1


@dataclass(frozen=True)
class Link:
    """A cue of a window, its first and last word, and the tags of its source and content."""

    first: int
    last: int
    tags: list[int]


@dataclass(frozen=True)
class Example:
    """One window with its targets; ``None`` where the corpus does not mark that kind of thing.

    A mention tag of ``FREE`` may be anything; a part of speech of ``FREE`` is not known.
    """

    inputs: WindowInput
    statements: list[int] | None
    links: list[Link]
    mentions: list[list[int]] | None
    parts: list[int] | None

    @property
    def pieces(self) -> int:
        """Return how many pieces the encoder reads."""
        return len(self.inputs.ids)


def examples(document: Document, prepared: Prepared, pack: int) -> Iterator[Example]:
    """Yield the examples of one document, packed up to ``pack`` words."""
    for window in windows(prepared.breaks, prepared.sizes, pack=pack):
        marked = document.statements
        yield Example(
            inputs=prepared.window(window),
            statements=None if marked is None else _tags(marked, prepared, window),
            links=list(_links(marked or (), prepared, window)),
            mentions=_mentions(document, prepared, window),
            parts=_parts(document.parts, prepared, window),
        )


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


def _parts(
    parts: tuple[tuple[Span, int], ...] | None, prepared: Prepared, window: Window
) -> list[int] | None:
    if parts is None:
        return None
    found = [FREE] * (window.stop - window.start)
    for span, part in parts:
        start, stop, _ = _place(span, prepared, window, part)
        found[start:stop] = [part] * max(0, stop - start)
    return found
