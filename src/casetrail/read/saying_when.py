"""When and where something was said: the time that stands by the cue, and the occasion."""

import re

from casetrail.lang import en
from casetrail.read.frame import span_of
from casetrail.read.parsed import Parsed
from casetrail.read.placed import Placed
from casetrail.read.reported import no_later_than
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.types import Span, TimeClaim, When

_OCCASIONS = frozenset(
    ("conference", "statement", "interview", "speech", "hearing", "letter", "address", "briefing",
     "post", "rally", "tweet", "testimony", "broadcast", "video", "article", "essay", "email",
     "e-mail", "session", "debate", "filing", "affidavit", "message", "call", "meeting",
     "programme", "program", "podcast", "report")
)  # fmt: skip
_SETTING = re.compile(
    r"\b(?:during|at|in|from|on|through|via)\s+(?:an?|the|his|her|their|its|this|that|[A-Z]\w+['’]s)\s+"
    r"(?:[\w’'-]+\s+){0,4}?"
    r"(?:" + "|".join(sorted(_OCCASIONS)) + r")\b"
)

# Tokens before the comma: "Late on Thursday night,".
_FRONTED = 6


def when_said(sheet: Sheet, said: Said, times: Placed[TimeClaim]) -> When | None:
    """Return the time beside the cue; else no later than the published day; else unknown."""
    beside, source = _beside(sheet, said), _source(sheet, said)
    if beside is None:
        return _by_published(sheet.article.published)
    for time in times.within(beside.start, beside.stop):
        own = source is not None and source.covers(time.span)  # "NAME, who took office in 2022"
        if beside.covers(time.span) and not own and _is_day(time):
            return time.when
    return _governed(sheet, said, times) or _by_published(sheet.article.published)


def _governed(sheet: Sheet, said: Said, times: Placed[TimeClaim]) -> When | None:
    """Return the one time that hangs on the verb of the cue, by the parse."""
    if not sheet.parsed or said.frame is None or said.carried:
        return None
    verb = sheet.tokens[said.frame.cue.verb_at]
    sentence = sheet.sentences[sheet.sentence_at(verb.start)]
    cue = sheet.parsed.at(verb.start)
    found = [
        time
        for time in times.within(sentence.start, sentence.stop)
        if _is_day(time)
        and not any(content.overlaps(time.span) for content in said.contents)
        and sheet.quotation_at(time.span.start) is None
        and _hangs_on(sheet.parsed, sheet.parsed.head_of(time.span), cue)
    ]
    return found[0].when if len(found) == 1 else None


def _hangs_on(parsed: Parsed, time: int, cue: int) -> bool:
    """Say whether a time hangs on the cue: "said on Friday", "In a Friday interview, NAME said"."""
    above = parsed.tokens[time].head
    if parsed.words[above] in _OCCASIONS:
        return parsed.governor(above) == cue
    return parsed.governor(time) == cue


def _by_published(published: str | None) -> When:
    if published is None:
        return When(text="", basis="unknown", why="The report has no date.")
    return no_later_than(published, "it was said")


def _is_day(time: TimeClaim) -> bool:
    """``now`` and ``currently`` tell no day on which something was said."""
    return time.type in ("DATE", "TIME") and time.value != "PRESENT_REF"


def _source(sheet: Sheet, said: Said) -> Span | None:
    return span_of(sheet, *said.frame.source[:2]) if said.frame else None


def setting_of(sheet: Sheet, said: Said) -> str | None:
    """Return the occasion beside the cue: "during the morning press conference"."""
    beside = _beside(sheet, said)
    if beside is None:
        return None
    found = _SETTING.search(sheet.text, beside.start, beside.stop)
    return found.group() if found else None


def _beside(sheet: Sheet, said: Said) -> Span | None:
    """Return the part of the sentence around source and cue that is no content of anyone's.

    It begins after the mark before the frame and ends with the clause, the content left out.
    """
    if said.frame is None or said.carried:
        return None
    first, beyond = sheet.bounds(sheet.tokens[said.frame.cue.verb_at].start)
    start, stop = said.frame.start, said.frame.stop
    while start > first and _beside_word(sheet, start - 1, said):
        start -= 1
    start = _with_fronted_time(sheet, start, first)
    while stop < beyond and _beside_word(sheet, stop, said):
        stop += 1
    return span_of(sheet, start, stop)


def _with_fronted_time(sheet: Sheet, start: int, first: int) -> int:
    """``On Thursday, NAME said``: a time at the head of the sentence belongs to the cue."""
    comma = start - 1
    if comma <= first or sheet.tokens[comma].text != "," or comma - first > _FRONTED:
        return start
    opens = sheet.tokens[first].low in en.words("adjunct_openers") | en.words("times_between")
    return first if opens else start


def _beside_word(sheet: Sheet, index: int, said: Said) -> bool:
    token = sheet.tokens[index]
    if token.text in {",", ";", ":", "—", "–"} or token.low in en.words("relative_openers"):
        return False
    inside = any(content.start <= token.start < content.stop for content in said.contents)
    return not inside and sheet.quotation_at(token.start) is None
