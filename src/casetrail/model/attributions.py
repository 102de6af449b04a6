"""Statements of a window: its cues, and the source and content of each."""

from collections.abc import Iterator

import numpy as np

from casetrail.model.links import CUE_LEAST, Claims, Linked, linked
from casetrail.model.posteriors import Floats, Likely, Passes, likely, passes
from casetrail.model.view import View
from casetrail.types import Attribution


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


def attributions(view: View, vectors: Floats, run: Passes) -> Iterator[Attribution]:
    """Yield the statements whose cue this window decides on."""
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
