"""A frame: a cue with its source, before any content is sought."""

from typing import Literal, NamedTuple

from casetrail.read.cues import Cue
from casetrail.read.sheet import Sheet
from casetrail.read.source_phrases import Part
from casetrail.types import Span

Order = Literal["source first", "cue first", "according to"]


class Frame(NamedTuple):
    """A cue and its source. ``start`` and ``stop`` are the tokens that the two cover."""

    cue: Cue
    source: Part
    order: Order

    @property
    def start(self) -> int:
        """Index of the first token of source and cue together."""
        return min(self.cue.start, self.source.start)

    @property
    def stop(self) -> int:
        """Index past the last token of source and cue together."""
        return max(self.cue.stop, self.source.stop)


def span_of(sheet: Sheet, start: int, stop: int) -> Span:
    """Return the characters that the tokens ``[start, stop)`` cover."""
    return Span(sheet.tokens[start].start, sheet.tokens[stop - 1].stop)
