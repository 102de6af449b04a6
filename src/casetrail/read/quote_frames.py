"""Which frames stand beside a quotation: by what lies between the two, in its own paragraph."""

from typing import NamedTuple

from casetrail.read.frame import Frame
from casetrail.read.placed import Placed
from casetrail.read.sheet import Sheet
from casetrail.text.quotes import Quotation

# Between a cue and its quotation may stand whom, when and where: "told reporters in Lisbon on
# Monday: “...”". More words than this are another clause.
_BETWEEN = 14
# A cue stands no further from its quotation than a long source and what may stand between.
_NEAR = 60
_SENTENCE_ENDS = frozenset(".!?;")


class Context(NamedTuple):
    """A quotation with the frames that stand next to it.

    ``bound`` says that no mark parts it from the frame before it: "called it “a trap”".
    """

    quotation: Quotation
    before: Frame | None
    after: Frame | None
    bound: bool


def contexts(sheet: Sheet, frames: Placed[Frame]) -> list[Context]:
    """Return the quotations of an article in order, each with its neighbours."""
    return [_context(sheet, frames, quotation) for quotation in sheet.quotations]


def _context(sheet: Sheet, frames: Placed[Frame], quotation: Quotation) -> Context:
    start, stop = sheet.index(quotation.outer.start), sheet.index(quotation.outer.stop)
    above = frames.within(start - _NEAR, start)
    below = frames.within(stop, stop + _NEAR)
    before = next((f for f in reversed(above) if _leads_into(sheet, f, quotation)), None)
    after = next((f for f in below if _follows(sheet, f, quotation)), None)
    gap = _gap(sheet, before.stop, quotation.outer.start) if before else None
    if gap and gap[-1] == ":":  # a colon gives the quotation to what leads into it
        after = None
    return Context(quotation, before, after, bound=not gap or gap == ["that"])


def _leads_into(sheet: Sheet, frame: Frame, quotation: Quotation) -> bool:
    """``NAME said: “...”``: same sentence, only a comma, colon or short adjunct between."""
    if "quote" not in frame.cue.verb.shapes or frame.order == "cue first":
        return False
    gap = _gap(sheet, frame.stop, quotation.outer.start)
    if gap is None:
        return False
    if frame.order == "according to":
        return gap == [","]
    return not gap or gap[-1] in {",", ":"} or gap == ["that"]


def _follows(sheet: Sheet, frame: Frame, quotation: Quotation) -> bool:
    """``“...,” NAME said``: nothing but a comma or a dash between."""
    if "quote" not in frame.cue.verb.shapes:
        return False
    start = sheet.tokens[frame.start].start
    if start < quotation.outer.stop or _sentence_ended(sheet, quotation, start):
        return False
    gap = _between(sheet, quotation.outer.stop, start)
    return gap is not None and all(word in {",", "—", "–", "-"} for word in gap)


def _sentence_ended(sheet: Sheet, quotation: Quotation, at: int) -> bool:
    """``“It is over.” Samir Okon said he`` begins a new sentence; ``“Is it?” he said`` does not."""
    last = quotation.inner[-1].of(sheet.text).rstrip("'’\"” ")[-1:]
    return last == "." and sheet.sentence_at(quotation.outer.stop - 1) != sheet.sentence_at(at)


def _gap(sheet: Sheet, stop: int, at: int) -> list[str] | None:
    """Return the words from token ``stop`` to the character ``at``; None when it lies elsewhere."""
    if stop >= len(sheet.tokens) or sheet.tokens[stop - 1].stop > at:
        return None
    return _between(sheet, sheet.tokens[stop - 1].stop, at)


def _between(sheet: Sheet, start: int, stop: int) -> list[str] | None:
    """Return the words between two characters of one paragraph, if no sentence ends there.

    A colon at the end of a paragraph leads into the quotation that opens the next.
    """
    if sheet.paragraph_at(max(start - 1, 0)) != sheet.paragraph_at(stop):
        return [":"] if sheet.text[start:stop].strip() == ":" else None
    words = [token.low for token in sheet.tokens[sheet.index(start) : sheet.index(stop)]]
    return None if set(words) & _SENTENCE_ENDS or len(words) > _BETWEEN else words
