"""The door: a text in, its attributions and mentions out. One window per call of the encoder."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from casetrail.model.governments import is_government
from casetrail.model.inputs import Prepared, prepare
from casetrail.model.links import CUE_LEAST, Claims, Linked, linked
from casetrail.model.pack import Pack, load_pack
from casetrail.model.posteriors import Floats, Likely, Passes, chosen, likely, passes
from casetrail.model.results import Attribution, MentionKind, ModelMention, ModelReading
from casetrail.model.tags import FORBIDDEN, MENTION_KINDS, MENTION_LAYERS, Piece
from casetrail.model.titles import article_length, is_title
from casetrail.model.windows import Window, windows
from casetrail.types import Span

MENTION_THRESHOLDS = (0.6, 0.35, 0.5)
"""Of people, organisations and places. People are over-read: a third of what was learned from about
them is text in which they are marked in part."""


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

    def apart(self, scores: Floats) -> Floats:
        """Forbid in ``scores`` (.., words, tags) what runs over the end of a paragraph."""
        within = np.arange(scores.shape[-1]) % 4 > 1
        scores[:, self.breaks[:, None] & within[None]] = FORBIDDEN
        return scores


class Scores(NamedTuple):
    """What the encoder says of a window of n words.

    ``flat`` (4, n, 13): statements, then the three layers of mentions. ``vectors`` (n, width).
    """

    flat: Floats
    vectors: Floats


def read(text: str, pack: Pack | None = None) -> ModelReading:
    """Read ``text``: every span points into it as it stands."""
    pack = pack or load_pack()
    prepared = prepare(text, pack.pieces)
    attributions: list[Attribution] = []
    mentions: list[ModelMention] = []
    for window in windows(prepared.breaks, prepared.sizes):
        view = View(prepared, window, pack)
        scores = score(view)
        run = passes(scores.flat, pack.flat_moves)
        attributions.extend(_attributions(view, scores.vectors, run))
        mentions.extend(_mentions(view, run))
    return ModelReading(tuple(attributions), tuple(_surest(mentions)))


def score(view: View) -> Scores:
    """Run the encoder on one window."""
    given = view.text.window(view.window)
    statements, mentions, vectors = view.pack.reader.run(
        ("statements", "mentions", "vectors"),
        {
            "ids": given.ids[None],
            "cases": given.cases[None],
            "quotes": given.quotes[None],
            "breaks": given.breaks[None],
            "firsts": given.firsts[None],
        },
    )
    return Scores(view.apart(np.concatenate((statements, mentions[0]))), vectors[0])


def claims(view: View, vectors: Floats, cues: list[Likely]) -> list[Claims]:
    """Ask the link head what belongs to each cue."""
    given = {
        "vectors": vectors,
        "cues": np.asarray([(cue.piece.start, cue.piece.stop - 1) for cue in cues], np.int64),
        "paragraphs": np.cumsum(view.breaks) - view.breaks[0],
    }
    scores = view.apart(view.pack.links.run(("scores",), given)[0])
    run = passes(scores, view.pack.link_moves)
    return [Claims(cue, likely(run, row, 0), likely(run, row, 1)) for row, cue in enumerate(cues)]


def _attributions(view: View, vectors: Floats, run: Passes) -> Iterator[Attribution]:
    sources, cues, contents = (likely(run, 0, kind) for kind in range(3))
    asked = [cue for cue in cues if cue.chance > CUE_LEAST]
    if not asked:
        return
    for found in linked(claims(view, vectors, asked), sources, contents):
        if view.decides(found.cue):
            yield _attribution(view, found)


def _attribution(view: View, found: Linked) -> Attribution:
    return Attribution(
        cue=view.span(found.cue),
        sources=tuple(map(view.span, found.sources)),
        contents=tuple(map(view.span, found.contents)),
        score=round(found.score, 3),
        source_score=round(found.source_score, 3),
    )


def _mentions(view: View, run: Passes) -> Iterator[ModelMention]:
    for layer, name in enumerate(MENTION_LAYERS):
        kinds = range(len(MENTION_KINDS))
        spans = [span for kind in kinds for span in likely(run, layer + 1, kind)]
        for piece, chance in chosen(spans, *MENTION_THRESHOLDS):
            if view.decides(piece):
                yield _mention(view, piece, name != "nominal", chance)


def _mention(view: View, piece: Piece, named: bool, chance: float) -> ModelMention:
    span = view.span(piece)
    words = span.of(view.text.text)
    named = named and not is_title(words)
    return ModelMention(
        span=Span(span.start + article_length(words), span.stop) if named else span,
        kind=_kind(piece.kind, words),
        form="named" if named else "nominal",
        score=round(min(chance, 1.0), 3),
    )


def _surest(mentions: Iterable[ModelMention]) -> Iterator[ModelMention]:
    """Yield mentions in the order of the text, of two with one span the surer."""
    ordered = sorted(mentions, key=lambda mention: (mention.span, -mention.score))
    for _, same in groupby(ordered, key=lambda mention: mention.span):
        yield next(same)


def _kind(kind: int, words: str) -> MentionKind:
    name = MENTION_KINDS[kind]
    if name == "organisation":
        return "government" if is_government(words) else "organisation"
    return "person" if name == "person" else "place"
