"""Frames whose source was said before: "NAME said ..., adding that", "... and warned that"."""

from collections.abc import Iterator, Sequence

from casetrail.read.cues import Cue
from casetrail.read.frame import Frame
from casetrail.read.placed import Placed
from casetrail.read.sheet import Sheet
from casetrail.read.source_after import source_after
from casetrail.read.source_phrases import PRONOUNS, Names, Part


def shared_frames(
    sheet: Sheet, names: Names, frames: Placed[Frame], cues: Sequence[Cue]
) -> Iterator[Frame]:
    """Yield a frame for each further cue of a speaker, in the sentence that names the speaker."""
    framed = {frame.cue.verb_at for frame in frames}
    for cue in cues:
        if cue.verb_at in framed or not _goes_on(sheet, cue):
            continue
        source = _speaker_before(sheet, frames, cue) or _subject(sheet, names, cue)
        if source is not None:
            yield Frame(cue, source, "source first")


def _goes_on(sheet: Sheet, cue: Cue) -> bool:
    """``, adding``; ``and warned that``: only where what is said follows plainly."""
    if cue.start == 0:
        return False
    before = sheet.tokens[cue.start - 1]
    if cue.participle:
        return before.text == ","
    following = sheet.tokens[cue.stop] if cue.stop < len(sheet.tokens) else None
    plain = following is not None and (
        following.low == "that" or sheet.quotation_at(following.start) is not None
    )
    return before.low in {"and", "but"} and plain


def _speaker_before(sheet: Sheet, frames: Placed[Frame], cue: Cue) -> Part | None:
    """Return the source of the last frame before the cue in its sentence."""
    first, _ = sheet.bounds(sheet.tokens[cue.start].start)
    inside = frames.within(first, cue.start)
    before = [frame for frame in inside if first <= frame.start and frame.stop <= cue.start]
    said = [frame for frame in before if frame.order != "according to"]
    return max(said, key=lambda frame: frame.cue.start).source if said else None


def _subject(sheet: Sheet, names: Names, cue: Cue) -> Part | None:
    """``NAME attacked the ruling, saying “...”``: the sentence's own subject, if it opens it."""
    if not cue.participle:
        return None
    first, _ = sheet.bounds(sheet.tokens[cue.start].start)
    if sheet.quotation_at(sheet.tokens[first].start) is not None:
        return None
    part = source_after(sheet, names, first, cue.start)
    if part is None or part.stop >= cue.start or not sheet.tokens[part.stop].word:
        return None
    pronoun = not part.names and sheet.tokens[part.head].low in PRONOUNS - {"he", "she", "they"}
    return None if pronoun else part
