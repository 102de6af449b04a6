"""Direct quotations: which frame each belongs to, by what stands between the two."""

from collections.abc import Iterator
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.frames import Frame
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.text.quotes import Quotation
from casetrail.types import Span

# A quotation of fewer words that nobody is said to speak is a title or a word held at a distance.
_WORDS_ALONE = 6
# Between a cue and its quotation may stand whom, when and where: "told reporters in Lisbon on
# Monday: “...”". More words than this are another clause.
_BETWEEN = 14
_ADJUNCT = 10
_PUNCTUATION = frozenset(",:.;—–-…!?")


CARRIED = "speaker carried over from the sentence before"


class Context(NamedTuple):
    """A quotation with the frames that stand next to it in its own paragraph."""

    quotation: Quotation
    before: Frame | None
    after: Frame | None


def read_direct(sheet: Sheet, frames: tuple[Frame, ...]) -> tuple[Said, ...]:
    """Return the direct quotations with their frames, in order of the text."""
    contexts = [_context(sheet, frames, quotation) for quotation in sheet.quotations]
    return tuple(_statements(sheet, frames, contexts))


def _context(sheet: Sheet, frames: tuple[Frame, ...], quotation: Quotation) -> Context:
    before = next((f for f in reversed(frames) if _leads_into(sheet, f, quotation)), None)
    after = next((f for f in frames if _follows(sheet, f, quotation)), None)
    return Context(quotation, before, after)


def _leads_into(sheet: Sheet, frame: Frame, quotation: Quotation) -> bool:
    """``NAME said: “...”``: same sentence, only a comma, colon or short adjunct between."""
    if "quote" not in frame.cue.verb.shapes or frame.order == "cue first":
        return False
    gap = _gap(sheet, frame.stop, quotation.outer.start)
    if gap is None or len(gap) > _BETWEEN:
        return False
    if frame.order == "according to":
        return gap == [","]
    return not gap or gap[-1] in {",", ":"} or gap == ["that"]


def _follows(sheet: Sheet, frame: Frame, quotation: Quotation) -> bool:
    """``“...,” NAME said``: nothing but a comma or a dash between."""
    if "quote" not in frame.cue.verb.shapes:
        return False
    if sheet.tokens[frame.start].start < quotation.outer.stop:
        return False
    gap = _between(sheet, quotation.outer.stop, sheet.tokens[frame.start].start)
    return gap is not None and all(token in {",", "—", "–", "-"} for token in gap)


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
    return None if set(words) & {".", "!", "?", ";"} or len(words) > _BETWEEN else words


def _statements(sheet: Sheet, frames: tuple[Frame, ...], contexts: list[Context]) -> Iterator[Said]:
    """Give each quotation its frame; join the parts of one that a cue interrupts."""
    place = 0
    while place < len(contexts):
        here = contexts[place]
        frame = here.after or here.before
        if frame is None:
            yield from _alone(sheet, frames, here.quotation)
            place += 1
            continue
        parts = [here.quotation]
        while place + len(parts) < len(contexts):
            following = contexts[place + len(parts)]
            if not _goes_on(sheet, frame, parts[-1], following):
                break
            parts.append(following.quotation)
        if not _fragment(sheet, frame, here):
            yield _said(frame, parts)
        place += len(parts)


def _goes_on(sheet: Sheet, frame: Frame, last: Quotation, following: Context) -> bool:
    """``“A,” NAME said. “B.”``: the next quotation has no frame but this one.

    Only punctuation, or an adjunct of the cue ("on Monday"), stands between.
    """
    if following.after not in (None, frame) or following.before not in (None, frame):
        return False
    start = following.quotation.outer.start
    if sheet.paragraph_at(last.outer.stop - 1) != sheet.paragraph_at(start):
        return False
    stop = max(last.outer.stop, sheet.tokens[frame.stop - 1].stop)
    gap = sheet.tokens[sheet.index(stop) : sheet.index(start)]
    words = [token for token in gap if token.word]
    if not words:
        return bool(gap)
    return len(words) <= _ADJUNCT and gap[-1].text in _PUNCTUATION and _adjunct(words[0].low)


def _adjunct(word: str) -> bool:
    """Say whether a word opens a short adjunct of the cue: "on Monday", "in a statement"."""
    return word in en.words("adjunct_openers") or word in en.words("times_between")


def _fragment(sheet: Sheet, frame: Frame, context: Context) -> bool:
    """``said it was “a trap” and left``: a few quoted words inside a clause are not direct."""
    if context.after is frame or len(context.quotation.inner) > 1:
        return False
    inner = context.quotation.inner[0].of(sheet.text).rstrip()
    following = sheet.text[context.quotation.outer.stop :][:2]
    ends = inner[-1:] in ",.!?…—" or not following.strip() or following[0] in ".,;!?"
    return not ends


def _said(frame: Frame, parts: list[Quotation]) -> Said:
    spans = tuple(span for part in parts for span in part.inner)
    doubts = () if all(part.closed for part in parts) else ("closing quotation mark missing",)
    return Said(frame, frame.cue.verb.act, "direct", spans, spans, doubts)


def _alone(sheet: Sheet, frames: tuple[Frame, ...], quotation: Quotation) -> Iterator[Said]:
    """A whole quoted sentence without a frame: the speaker of the sentence before it, or none."""
    if not quotation.closed or not _whole(sheet, quotation):
        return
    frame = _frame_of_sentence_before(sheet, frames, quotation.outer.start)
    doubts = (CARRIED,) if frame else ()
    yield Said(frame, "said", "direct", quotation.inner, quotation.inner, doubts, frame is not None)


def _frame_of_sentence_before(sheet: Sheet, frames: tuple[Frame, ...], at: int) -> Frame | None:
    """Return the only frame of the sentence before ``at``, when the paragraph is the same."""
    number = sheet.sentence_at(at)
    if number == 0 or sheet.paragraph_at(sheet.sentences[number - 1].start) != sheet.paragraph_at(
        at
    ):
        return None
    first, beyond = sheet.bounds(sheet.sentences[number - 1].start)
    inside = [frame for frame in frames if first <= frame.cue.verb_at < beyond]
    said = [frame for frame in inside if frame.cue.verb.act in ("said", "written")]
    return said[0] if len(inside) == 1 and said else None


def _whole(sheet: Sheet, quotation: Quotation) -> bool:
    """Say whether a quotation is a sentence of its own, begun by a capital at a sentence start."""
    words = [w for span in quotation.inner for w in span.of(sheet.text).split()]
    if len(words) < _WORDS_ALONE:
        return False
    sentence = sheet.sentences[sheet.sentence_at(quotation.outer.start)]
    starts = quotation.outer.start == sentence.start
    return starts and _stops(sheet.text, quotation.outer)


def _stops(text: str, outer: Span) -> bool:
    tail = text[outer.stop - 2 : outer.stop + 1]
    return any(mark in tail for mark in ".!?…")
