"""Direct quotations: the parts of each joined, and given to the frame beside it."""

from collections.abc import Iterator
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.carried import carried_frame
from casetrail.read.clauses import clause_start
from casetrail.read.frame import Frame
from casetrail.read.placed import Placed
from casetrail.read.quote_frames import Context, contexts
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.text.quotes import Quotation
from casetrail.types import Span

# A quotation of fewer words that nobody is said to speak is a title or a word held at a distance.
_WORDS_ALONE = 6
# A quoted title before the subject is short: "On “The Hour,” NAME said it was over."
_WORDS_TITLE = 4
_ADJUNCT = 10
_PUNCTUATION = frozenset(",.:;—–-…!?")
UNCLOSED = "closing quotation mark missing"


class _Quoted(NamedTuple):
    """The parts of one quotation, in order, and its frame."""

    frame: Frame
    parts: tuple[Quotation, ...]
    first: Context


def read_direct(sheet: Sheet, frames: Placed[Frame]) -> tuple[Said, ...]:
    """Return the quotations with their frames, in order of the text.

    Words of the same clause before the marks make a statement mixed: "The delay “was a mistake,”
    NAME said."
    """
    found: list[Said] = []
    around = contexts(sheet, frames)
    place = 0
    while place < len(around):
        taken = _take(sheet, around, place)
        if taken is None:
            found += _alone(sheet, frames, around[place].quotation, found)
            place += 1
        else:
            found += _said(sheet, taken)
            place += len(taken.parts)
    return tuple(found)


def _take(sheet: Sheet, around: list[Context], place: int) -> _Quoted | None:
    """Return the quotation at ``place`` with the parts that go on with it; None without frame."""
    here = around[place]
    frame = here.after or here.before
    if frame is None:
        return None
    parts = [here.quotation]
    while place + len(parts) < len(around):
        following = around[place + len(parts)]
        if not _goes_on(sheet, frame, parts[-1], following):
            break
        parts.append(following.quotation)
    return _Quoted(frame, tuple(parts), here)


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


def _said(sheet: Sheet, quoted: _Quoted) -> Iterator[Said]:
    if _fragment(sheet, quoted) or _title(sheet, quoted):
        return
    frame, parts = quoted.frame, quoted.parts
    inner = tuple(span for part in parts for span in part.inner)
    doubts = () if all(part.closed for part in parts) else (UNCLOSED,)
    start = _clause_before(sheet, quoted)
    if start is None:
        yield Said(frame, frame.cue.verb.act, "direct", inner, inner, doubts)
    else:
        first = Span(start, parts[0].outer.stop)
        contents = (first, *(span for part in parts[1:] for span in part.inner))
        yield Said(frame, frame.cue.verb.act, "mixed", contents, inner, doubts)


def _fragment(sheet: Sheet, quoted: _Quoted) -> bool:
    """``said it was “a trap” and left``: a few quoted words inside a clause are not direct."""
    here = quoted.first
    if here.after is quoted.frame or not here.bound or len(here.quotation.inner) > 1:
        return False
    inner = here.quotation.inner[0].of(sheet.text).rstrip()
    following = sheet.text[here.quotation.outer.stop :][:2]
    ends = inner[-1:] in ",.!?…—" or not following.strip() or following[0] in ".,;!?"
    return not ends


def _title(sheet: Sheet, quoted: _Quoted) -> bool:
    """``On “The Hour,” NAME said``: a quoted title in an adjunct is not what is said."""
    quotation = quoted.first.quotation
    at = sheet.index(quotation.outer.start)
    before = sheet.tokens[at - 1].low if at else ""
    leads = before in en.words("source_links") | {"called", "titled", "entitled", "named", "by"}
    return leads and len(quotation.inner[0].of(sheet.text).split()) <= _WORDS_TITLE


def _clause_before(sheet: Sheet, quoted: _Quoted) -> int | None:
    """Return where the clause begins whose end is quoted; None when the quotation stands free."""
    quotation = quoted.first.quotation
    if quoted.first.after is not quoted.frame or quoted.first.before is not None:
        return None
    return clause_start(sheet, quotation.outer.start)


def _alone(
    sheet: Sheet, frames: Placed[Frame], quotation: Quotation, earlier: list[Said]
) -> Iterator[Said]:
    """A whole quoted sentence without a frame: the speaker who spoke right before, or none."""
    if not quotation.closed or not _whole(sheet, quotation):
        return
    frame, doubt = carried_frame(sheet, frames, quotation, earlier)
    doubts = (doubt,) if doubt else ()
    yield Said(frame, "said", "direct", quotation.inner, quotation.inner, doubts, frame is not None)


def _whole(sheet: Sheet, quotation: Quotation) -> bool:
    """Say whether a quotation is a sentence of its own, begun by a capital at a sentence start."""
    words = [word for span in quotation.inner for word in span.of(sheet.text).split()]
    if len(words) < _WORDS_ALONE:
        return False
    sentence = sheet.sentences[sheet.sentence_at(quotation.outer.start)]
    tail = sheet.text[quotation.outer.stop - 2 : quotation.outer.stop + 1]
    # A comma inside the marks: somebody is said to speak, in a way that was not understood.
    return quotation.outer.start == sentence.start and any(mark in tail for mark in ".!?…,")
