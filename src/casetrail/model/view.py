"""One window of a text, and what the encoder says of it. One window per call."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from casetrail.model.inputs import Prepared
from casetrail.model.pack import Pack
from casetrail.model.parse import ParseScores
from casetrail.model.posteriors import Floats
from casetrail.model.tags import FORBIDDEN, Piece
from casetrail.model.windows import Window
from casetrail.types import Span

OUTPUTS = (
    "statements", "mentions", "times", "vectors", "kept", "referring", "words", "arcs", "own",
    "heads", "events",
)  # fmt: skip


class View(NamedTuple):
    """One window of a text, with its pack."""

    text: Prepared
    window: Window
    pack: Pack

    def span(self, piece: Piece) -> Span:
        """Return the characters of some words of the window."""
        first = self.text.words[self.window.start + piece.start]
        last = self.text.words[self.window.start + piece.stop - 1]
        return Span(first.start, last.stop)

    def decides(self, piece: Piece) -> bool:
        """Say whether it is this window that decides on what starts here."""
        return self.window.first <= self.window.start + piece.start < self.window.last

    @property
    def breaks(self) -> NDArray[np.bool_]:
        """Say of each word whether it begins a paragraph, (words,)."""
        return np.asarray(self.text.breaks[self.window.start : self.window.stop]) > 0

    @property
    def openings(self) -> NDArray[np.bool_]:
        """Say of each word whether the rules begin a sentence with it, (words,)."""
        return np.asarray(self.text.openings[self.window.start : self.window.stop], bool)

    @property
    def decided(self) -> slice:
        """Return which words of the window it decides on."""
        window = self.window
        return slice(window.first - window.start, window.last - window.start)

    @property
    def glued(self) -> NDArray[np.bool_]:
        """Say of each word whether nothing parts it from the one before, (words,)."""
        words = self.text.words[self.window.start : self.window.stop]
        stops = np.asarray([-1, *(word.stop for word in words[:-1])])
        glued: NDArray[np.bool_] = np.asarray([word.start for word in words]) == stops
        return glued

    def apart(self, scores: Floats) -> Floats:
        """Forbid in ``scores`` (.., words, tags) what runs over the end of a paragraph."""
        within = np.arange(scores.shape[-1]) % 4 > 1
        scores[:, self.breaks[:, None] & within[None]] = FORBIDDEN
        return scores


class Scores(NamedTuple):
    """What the encoder says of a window of n words.

    ``flat`` (5, n, 13): statements, the three layers of mentions, times. ``vectors`` (n, width) for
    links; ``kept`` (n, width) and ``referring`` (n,) for chains; ``events`` (n, classes).
    """

    flat: Floats
    vectors: Floats
    kept: Floats
    referring: Floats
    parse: ParseScores
    events: Floats


def score(view: View) -> Scores:
    """Run the encoder on one window."""
    given = view.text.window(view.window)
    names = ("ids", "cases", "quotes", "breaks", "firsts")
    found = view.pack.reader.run(OUTPUTS, {name: getattr(given, name)[None] for name in names})
    by_name = dict(zip(OUTPUTS, found, strict=True))
    flat = (by_name["statements"], by_name["mentions"][0], by_name["times"])
    return Scores(
        flat=view.apart(np.concatenate(flat)),
        vectors=by_name["vectors"][0],
        kept=by_name["kept"][0],
        referring=by_name["referring"][0],
        parse=ParseScores(*(by_name[name][0] for name in ("words", "arcs", "own", "heads"))),
        events=by_name["events"][0],
    )
