"""Speakers carried over: a quotation without a frame goes on with who spoke right before it."""

from casetrail.read.frame import Frame
from casetrail.read.placed import Placed
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.text.quotes import Quotation

SENTENCE = "speaker carried over from the sentence before"
PARAGRAPH = "speaker carried over from the paragraph before"


def carried_frame(
    sheet: Sheet, frames: Placed[Frame], quotation: Quotation, earlier: list[Said]
) -> tuple[Frame | None, str | None]:
    """Return the frame a bare quotation goes on with, and the doubt that says so.

    ``earlier`` are the quotations already given a frame, in order.
    """
    here = _frame_of_sentence_before(sheet, frames, quotation.outer.start)
    if here is not None:
        return here, SENTENCE
    above = _frame_of_paragraph_before(sheet, quotation, earlier)
    return (above, PARAGRAPH) if above is not None else (None, None)


def _frame_of_sentence_before(sheet: Sheet, frames: Placed[Frame], at: int) -> Frame | None:
    """Return the only speaker's frame of the sentence before ``at``, in the same paragraph."""
    number = sheet.sentence_at(at)
    before = sheet.sentences[max(0, number - 1)].start
    if number == 0 or sheet.paragraph_at(before) != sheet.paragraph_at(at):
        return None
    first, beyond = sheet.bounds(before)
    # "NAME said, according to PAPER. “...”": the paper only passes it on.
    inside = [f for f in frames.within(first, beyond) if f.order != "according to"]
    said = [frame for frame in inside if frame.cue.verb.act in ("said", "written")]
    return said[0] if len(inside) == 1 and said else None


def _frame_of_paragraph_before(
    sheet: Sheet, quotation: Quotation, earlier: list[Said]
) -> Frame | None:
    """``“A,” NAME said.`` and a paragraph that is nothing but ``“B.”``: NAME goes on."""
    number = sheet.paragraph_at(quotation.outer.start)
    if number == 0 or not earlier or sheet.paragraphs[number].start != quotation.outer.start:
        return None
    if sheet.text[quotation.outer.stop : sheet.paragraphs[number].stop].strip(" .,"):
        return None
    last, above = earlier[-1], sheet.paragraphs[number - 1]
    ends = sheet.sentences[sheet.sentence_at(above.stop - 1)]
    if last.frame is None or last.act not in ("said", "written"):
        return None
    speaks_last = sheet.tokens[last.frame.cue.verb_at].start >= ends.start
    goes_on = any(span.stop >= ends.start for span in last.contents)
    inside = speaks_last or goes_on
    return last.frame if inside and last.contents[-1].stop <= above.stop else None
