"""A text with its anchors and quoted words marked, paragraph by paragraph.

Sentences nest and cross. What crosses is cut; only the first piece carries the id, and a rule of
the page's style sheet lights up the others while that piece is the target.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from casetrail.export.markup import Html, html, join, tag
from casetrail.export.page.anchors import Anchor, Back
from casetrail.export.page.nest import Piece, Range, keys_of, nested
from casetrail.types import Span

_RANKS = {"sentence": 0, "quoted": 1, "place": 2}


class Mark(NamedTuple):
    """What one range of a text becomes: an anchor, or emphasis alone when it has none."""

    style: str
    span: Span
    anchor: Anchor | None = None


class Marked(NamedTuple):
    """The marked text, and the ids of anchors that were cut."""

    html: Html
    cut: list[str]


class Marker:
    """Turns pieces into markup, and knows which piece of a mark is its first and which its last."""

    def __init__(self, text: str, marks: Sequence[Mark], pieces: Sequence[Piece]) -> None:
        self.text = text
        self.marks = marks
        self.left = Counter(keys_of(pieces))
        self.begun: set[int] = set()

    def between(self, span: Span, pieces: Sequence[Piece]) -> Html:
        """Return the text of ``span`` with ``pieces`` marked in it."""
        parts, place = [], span.start
        for piece in pieces:
            parts += [self.text[place : piece.span.start], self._piece(piece)]
            place = piece.span.stop
        return join([*parts, self.text[place : span.stop]])

    def _piece(self, piece: Piece) -> Html:
        mark = self.marks[piece.key]
        inner = self.between(piece.span, piece.inner)
        if mark.anchor is None:
            return tag("em", inner, class_=mark.style)
        first = piece.key not in self.begun
        self.begun.add(piece.key)
        self.left[piece.key] -= 1
        backs = () if self.left[piece.key] else mark.anchor.backs
        name = mark.anchor.id
        style = mark.style if first else f"{mark.style} more-{name}"
        ways = map(_way_back, backs)
        return tag("span", inner, *ways, id=name if first else None, class_=style)


def marked(text: str, blocks: Sequence[Span], marks: Sequence[Mark], element: str) -> Marked:
    """Return each block of ``text`` as an ``element``, with its ``marks``."""
    ranges = [Range(mark.span, _RANKS[mark.style], key) for key, mark in enumerate(marks)]
    forests = [nested(ranges, block) for block in blocks]
    marker = Marker(text, marks, [piece for forest in forests for piece in forest])
    cut = [one.anchor.id for key, one in enumerate(marks) if one.anchor and marker.left[key] > 1]
    bodies = (marker.between(*pair) for pair in zip(blocks, forests, strict=True))
    return Marked(join((tag(element, body, dir="auto") for body in bodies), "\n"), cut)


def style_of_cut(ids: Sequence[str]) -> str:
    """Return the rules that light up every piece of a cut sentence together with its first."""
    selectors = ",\n".join(f":root:has(#{one}:target) .more-{one}" for one in ids)
    return f"{selectors} {{ background: var(--lit); }}\n" if ids else ""


def _way_back(back: Back) -> Html:
    label = f"Back to: {back.words}"
    return tag("a", html("↩"), href=f"#{back.target}", class_="back", title=label, aria_label=label)
