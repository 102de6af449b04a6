"""Finds the frames of an article: each cue with the source before or after it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.cues import Cue, find_cues, forms
from casetrail.read.frame import Frame
from casetrail.read.names import Name
from casetrail.read.placed import Placed
from casetrail.read.shared import shared_frames
from casetrail.read.sheet import Sheet
from casetrail.read.source_after import source_after
from casetrail.read.source_before import source_before
from casetrail.read.source_phrases import PRONOUNS, Names, Part

# Tokens: more words up to the next mark are not a source alone.
_LONGEST_SOURCE = 10


class Frames(NamedTuple):
    """The frames of an article by their cue, and all its cues, with a plain source or without."""

    all: Placed[Frame]
    cues: Placed[Cue]


def find_frames(sheet: Sheet, names: tuple[Name, ...]) -> Frames:
    """Return the frames of an article; a cue without a plain source gives none."""
    lookup, cues = Names(names), find_cues(sheet)
    frames = [frame for cue in cues if (frame := _frame(sheet, lookup, cue))]
    frames += _according_to(sheet, lookup)
    frames += shared_frames(sheet, lookup, placed(frames), cues)
    return Frames(placed(frames), Placed(cues, lambda cue: cue.start))


def placed(frames: Iterable[Frame]) -> Placed[Frame]:
    """Return frames in order of their cue's first token."""
    return Placed(frames, lambda frame: frame.cue.start)


def _frame(sheet: Sheet, names: Names, cue: Cue) -> Frame | None:
    first, beyond = sheet.bounds(sheet.tokens[cue.verb_at].start)
    if cue.participle:
        return None
    before = source_before(sheet, names, cue.start, first)
    if before is not None:
        return Frame(cue, before, "source first") if _speaks(sheet, cue, before) else None
    if not _may_invert(sheet, cue, first):
        return None
    after = source_after(sheet, names, cue.stop, beyond)
    if after is None or not _speaks(sheet, cue, after) or not _ends(sheet, cue, after, beyond):
        return None
    return Frame(cue, after, "cue first")


def _speaks(sheet: Sheet, cue: Cue, source: Part) -> bool:
    """Say whether a source can be the speaker: not the writer's own "I" outside the marks.

    Words that are nouns too ("most states that") need a name or a pronoun before them.
    """
    head = sheet.tokens[source.head].low
    pronoun = not source.names and source.start == source.head
    if pronoun and head in PRONOUNS - {"he", "she", "they", "it"}:
        return False
    verb = sheet.tokens[cue.verb_at].low
    return verb not in en.words("cues_or_nouns") or bool(source.names) or pronoun


def _ends(sheet: Sheet, cue: Cue, source: Part, beyond: int) -> bool:
    """After a comma, an inverted source must end its clause: "..., said NAME on Monday."."""
    quoted = sheet.quotation_at(sheet.tokens[max(0, cue.start - 1)].start) is not None
    if quoted or source.stop >= beyond or not sheet.tokens[source.stop].word:
        return True
    low = sheet.tokens[source.stop].low
    return low in en.words("adjunct_openers") or low in en.words("times_between")


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
            source = source_after(sheet, names, at + 2, beyond) or _up_to_mark(
                sheet, at + 2, beyond
            )
            if source is not None:
                yield Frame(Cue(at, at, at + 2, forms()["said"], False), source, "according to")


def _up_to_mark(sheet: Sheet, at: int, beyond: int) -> Part | None:
    """``according to his employer,``: whatever stands before the next mark."""
    stop = at
    while stop < beyond and sheet.tokens[stop].word and stop - at <= _LONGEST_SOURCE:
        stop += 1
    return Part(at, stop, (), stop - 1) if at < stop <= at + _LONGEST_SOURCE else None
