"""Indirect speech: the clause a cue introduces ("said that ...") or closes ("..., said NAME")."""

from casetrail.lang import en
from casetrail.read.clauses import (
    SUBJECT_PRONOUNS,
    content_span,
    find_that,
    has_verb,
    skip_times,
    starts_clause,
    words_in,
)
from casetrail.read.cues import Cue, forms
from casetrail.read.frame import Frame
from casetrail.read.frames import Frames
from casetrail.read.marked import marked
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.read.source_phrases import adjectives, nouns

# Tokens: a longer stretch after a closing frame is no adjunct of it.
_CLOSING = 12
_DATELINE = 12
# A clause of fewer words is a greeting or an object ("said goodbye"), not something said.
_SHORTEST = 3


def read_indirect(sheet: Sheet, frames: Frames, taken: frozenset[Frame]) -> tuple[Said, ...]:
    """Return the indirect statements of the frames that no direct quotation has taken."""
    free = [frame for frame in frames.all if frame not in taken]
    read = (_said(sheet, frames, frame) for frame in free)
    return tuple(said for said in read if said)


def _said(sheet: Sheet, frames: Frames, frame: Frame) -> Said | None:
    bounds = _after_cue(sheet, frame) or _before_frame(sheet, frames, frame)
    if bounds is None:
        return None
    span = content_span(sheet, *_cut(sheet, frames, frame, *bounds))
    if span is None or words_in(sheet, span) < _shortest(frame):
        return None
    clause = not frame.cue.verb.shapes & {"as", "urge", "object", "to"}
    if clause and not has_verb(sheet, span):
        return None
    return Said(frame, frame.cue.verb.act, *marked(sheet, (span,)))


def _shortest(frame: Frame) -> int:
    return 1 if frame.cue.verb.act == "denied" else _SHORTEST


def _after_cue(sheet: Sheet, frame: Frame) -> tuple[int, int] | None:
    """Return the tokens of the content that follows its cue."""
    if frame.order == "cue first":
        return None
    _, beyond = sheet.bounds(sheet.tokens[frame.cue.verb_at].start)
    if frame.order == "according to":
        return _after_according(sheet, frame, beyond)
    start = _content_start(sheet, frame.cue, beyond)
    return (start, beyond) if start is not None else None


def _after_according(sheet: Sheet, frame: Frame, beyond: int) -> tuple[int, int] | None:
    """``According to NAME, ...`` at the head of its sentence."""
    first, _ = sheet.bounds(sheet.tokens[frame.start].start)
    opens = frame.start == first
    if opens and frame.stop < beyond and sheet.tokens[frame.stop].text == ",":
        return frame.stop + 1, beyond
    return None


def _content_start(sheet: Sheet, cue: Cue, beyond: int) -> int | None:
    """Return where the content begins after a cue, by the shapes its verb takes."""
    shapes, at = cue.verb.shapes, cue.stop
    if at >= beyond:
        return None
    tokens = sheet.tokens
    if "to" in shapes and tokens[at].low == "to":
        return at
    if shapes & {"that", "told"}:
        that = find_that(sheet, at, beyond, with_object="told" in shapes)
        if that is not None:
            return that + 1
    if "told" in shapes and (told := _after_whom(sheet, at, beyond)) is not None:
        return told
    if "as" in shapes:
        return at if _quotes_soon(sheet, at, beyond) else None
    if "urge" in shapes and any(token.low == "to" for token in tokens[at : min(at + 12, beyond)]):
        return at
    after_time = skip_times(sheet, at, beyond)
    if after_time < beyond and _bare(sheet, shapes, after_time):
        return after_time
    return at if "object" in shapes and _deniable(sheet, at, beyond) else None


def _bare(sheet: Sheet, shapes: frozenset[str], at: int) -> bool:
    """``said the court``; after rarer verbs only a pronoun opens a clause: "insisted it was"."""
    if "bare" in shapes:
        return starts_clause(sheet, at)
    return "that" in shapes and sheet.tokens[at].low in SUBJECT_PRONOUNS


def _deniable(sheet: Sheet, at: int, beyond: int) -> bool:
    """``denied any wrongdoing``; not ``denied the appeal`` or ``denied Venn a hearing``."""
    token = sheet.tokens[at]
    object_ = {token.low for token in sheet.tokens[at : min(at + 6, beyond)]}
    if object_ & en.words("refused_things"):
        return False
    opens = token.low in en.words("determiners") | en.words("denied_things")
    return opens or token.low.endswith("ing")


def _after_whom(sheet: Sheet, at: int, beyond: int) -> int | None:
    """``told reporters he was``, ``told Venn it was``: where the clause begins after whom."""
    if sheet.tokens[at].low in en.words("audiences"):
        stop = skip_times(sheet, at + 1, beyond)
        return stop if stop < beyond and starts_clause(sheet, stop) else None
    stop = at + (sheet.tokens[at].low in en.words("determiners"))
    while stop < min(at + 4, beyond) and _names_whom(sheet, stop):
        stop += 1
    stop = skip_times(sheet, stop, beyond)
    if stop == at or stop >= beyond:
        return None
    return stop if sheet.tokens[stop].low in SUBJECT_PRONOUNS | {"there"} else None


def _names_whom(sheet: Sheet, at: int) -> bool:
    token = sheet.tokens[at]
    return token.capital or token.low in nouns() | adjectives() | {"jury", "hearing", "inquest"}


def _quotes_soon(sheet: Sheet, at: int, beyond: int) -> bool:
    """``called him “a traitor”``: a judgement is a statement only when some of it is quoted."""
    near = sheet.tokens[at : min(at + 8, beyond)]
    return any(sheet.quotation_at(token.start) is not None for token in near)


def _before_frame(sheet: Sheet, frames: Frames, frame: Frame) -> tuple[int, int] | None:
    """Return the tokens of a content that its frame closes: "..., NAME said on Monday."."""
    first, beyond = sheet.bounds(sheet.tokens[frame.start].start)
    if (
        frame.start <= first
        or sheet.tokens[frame.start - 1].text != ","
        or "to" in frame.cue.verb.shapes
    ):
        return None
    if frame.order == "source first" and not _closes_sentence(sheet, frame.stop, beyond):
        return None
    earlier = [other for other in frames.all.within(first, beyond) if other.start < frame.start]
    if earlier:
        return None
    return _past_connective(sheet, first), frame.start - 1


def _closes_sentence(sheet: Sheet, at: int, beyond: int) -> bool:
    """Say whether only an adjunct ("in a statement") stands between ``at`` and the full stop."""
    if at >= beyond or not sheet.tokens[at].word:
        return at >= beyond or sheet.tokens[at].text in {".", "!", "?"}
    rest = [token.low for token in sheet.tokens[at:beyond]]
    verbs = en.words("modals") | en.words("plain_verbs") | forms().keys() | {"that"}
    return len(rest) <= _CLOSING and not verbs & set(rest)


def _past_connective(sheet: Sheet, first: int) -> int:
    """Step over a dateline ("LISBON (Agency) - ") and "However," at the head of a sentence."""
    start = _past_dateline(sheet, first)
    if sheet.tokens[start].low in en.words("connectives"):
        start += 1
        if sheet.tokens[start].text == ",":
            start += 1
    return start


def _past_dateline(sheet: Sheet, first: int) -> int:
    if not sheet.tokens[first].text.isupper() or len(sheet.tokens[first].text) < 3:
        return first
    for at in range(first + 1, min(first + _DATELINE, len(sheet.tokens))):
        if sheet.tokens[at].text in {"-", "—", "–"}:
            return at + 1
    return first


def _cut(sheet: Sheet, frames: Frames, frame: Frame, start: int, stop: int) -> tuple[int, int]:
    """Stop before the next thing said in the sentence: ", NAME added", ", adding", ", has said"."""
    if stop <= frame.start:
        return start, stop
    others = [other.start for other in frames.all.within(start, stop) if other is not frame]
    others += [cue.start for cue in frames.cues.within(start, stop)]
    for at in sorted(place for place in others if start < place < stop):
        before = at - 1
        if sheet.tokens[before].low in {"and", "but", "while"}:
            before -= 1
        if before > start and sheet.tokens[before].text in {",", ";", "—", "–"}:
            return start, before
    return start, stop
