"""Frames: a cue with its source, before any content is sought."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from casetrail.read.cues import Cue, find_cues, forms
from casetrail.read.names import Name
from casetrail.read.sheet import Sheet
from casetrail.read.source_after import source_after
from casetrail.read.source_before import source_before
from casetrail.read.source_phrases import PRONOUNS, Names, Part
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


class Frames(NamedTuple):
    """The frames of an article in order, and all its cues, with a plain source or without."""

    all: tuple[Frame, ...]
    cues: tuple[Cue, ...]


def find_frames(sheet: Sheet, names: tuple[Name, ...]) -> Frames:
    """Return the frames of an article; a cue without a plain source gives none."""
    lookup, cues = Names(names), find_cues(sheet)
    frames = [frame for cue in cues if (frame := _frame(sheet, lookup, cue))]
    frames += _according_to(sheet, lookup)
    return Frames(tuple(sorted(frames, key=lambda frame: frame.start)), cues)


def _frame(sheet: Sheet, names: Names, cue: Cue) -> Frame | None:
    first, beyond = sheet.bounds(sheet.tokens[cue.verb_at].start)
    if cue.participle:
        return None
    before = source_before(sheet, names, cue.start, first)
    if before is not None:
        return Frame(cue, before, "source first")
    if not _may_invert(sheet, cue, first):
        return None
    after = source_after(sheet, names, cue.stop, beyond)
    if after is None or sheet.tokens[after.head].low in PRONOUNS - {"he", "she", "they"}:
        return None
    return Frame(cue, after, "cue first")


def _may_invert(sheet: Sheet, cue: Cue, first: int) -> bool:
    """``“...,” said NAME``; ``..., said NAME``: only after a quotation or a comma.

    A pronoun follows its cue after a quotation only.
    """
    if cue.verb.shapes & {"told", "urge", "as"}:  # what follows is whom, not who
        return False
    following = sheet.tokens[cue.stop].low if cue.stop < len(sheet.tokens) else "that"
    before = sheet.tokens[max(0, cue.start - 1)]
    if cue.start and sheet.quotation_at(before.start) is not None:
        return following != "that"
    if cue.start == first or following in PRONOUNS | {"that"}:
        return False
    return before.text in {",", "—", "–"} or before.low == "as"


def _according_to(sheet: Sheet, names: Names) -> Iterator[Frame]:
    """``according to NAME``: the cue is the two words, the source what follows them."""
    for at, token in enumerate(sheet.tokens[:-1]):
        if token.low != "according" or sheet.tokens[at + 1].low != "to":
            continue
        if sheet.quotation_at(token.start) is None:
            _, beyond = sheet.bounds(token.start)
            source = source_after(sheet, names, at + 2, beyond)
            if source is not None:
                yield Frame(Cue(at, at, at + 2, forms()["said"], False), source, "according to")


def span_of(sheet: Sheet, start: int, stop: int) -> Span:
    """Return the characters that the tokens ``[start, stop)`` cover."""
    return Span(sheet.tokens[start].start, sheet.tokens[stop - 1].stop)
