"""Statements the model finds: its attributions as frames and contents, checked by plain rules."""

from collections.abc import Iterable, Iterator

from casetrail.lang import en
from casetrail.read.clauses import content_span, words_in
from casetrail.read.cues import Cue, Verb, forms
from casetrail.read.frame import Frame
from casetrail.read.marked import marked
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.read.source_after import source_after
from casetrail.read.source_phrases import Names, Part
from casetrail.types import Attribution, Span

# Chances: under these a statement, or its speaker, is more often wrong than a desk would bear.
LEAST = 0.5
LEAST_SOURCE = 0.6
# Words: "confirmed it", "asked for her papers" say too little to be a line.
_SHORTEST = 4
_LOOSE = frozenset(",\"“”'‘’«»„:;-–—")
_POINTING = frozenset({"det", "nsubj", "nsubj:pass", "obj"})
_RELATIVES = frozenset({"which", "that", "who", "whose", "whom"})


def read_attributed(
    sheet: Sheet, names: Names, attributions: Iterable[Attribution]
) -> tuple[Said, ...]:
    """Return the statements of the model's attributions, in order of the text."""
    likely = (one for one in attributions if one.score >= LEAST and one.contents)
    return tuple(said for one in likely for said in _said(sheet, names, one))


def _said(sheet: Sheet, names: Names, one: Attribution) -> Iterator[Said]:
    cue = _cue(sheet, one.cue)
    contents = tuple(span for content in one.contents if (span := _content(sheet, content)))
    if cue is None or not contents or not _tells(sheet, cue, one.contents):
        return
    frame = _frame(sheet, names, one, cue)
    found = Said(frame, cue.verb.act, *marked(sheet, contents), chance=one.score)
    if frame is not None or found.quoted:
        yield found


def _tells(sheet: Sheet, cue: Cue, contents: tuple[Span, ...]) -> bool:
    """Say whether something is told: not a question ("asked whether"), not a thing done.

    A cue that is no verb of saying needs a clause with "that", or words in quotation marks.
    """
    first = sheet.tokens[sheet.index(contents[0].start)].low
    verb = sheet.tokens[cue.verb_at].low
    if first in {"whether", "if"} or verb in en.words("refusing_verbs"):
        return False
    if any(sheet.quotations_in(span) for span in contents):
        return True
    words = sum(words_in(sheet, span) for span in contents)
    return words >= _SHORTEST and (bool(cue.verb.shapes) or first == "that")


def _cue(sheet: Sheet, span: Span) -> Cue | None:
    """Return the cue with its verb; None when the verb is denied or only possible."""
    start, stop = sheet.index(span.start), sheet.index(span.stop)
    words = [token.low for token in sheet.tokens[start:stop]]
    barred = en.words("negations") | en.words("unreal_modals")
    if start == stop or barred & {word.removesuffix("n't") or word for word in words}:
        return None
    if any(word.endswith("n't") for word in words):
        return None
    at = next((i for i in reversed(range(start, stop)) if sheet.tokens[i].low in forms()), stop - 1)
    verb = forms().get(sheet.tokens[at].low) or Verb(span.of(sheet.text), "said", frozenset())
    return Cue(start, at, stop, verb, participle=False)


def _content(sheet: Sheet, span: Span) -> Span | None:
    """Leave out the introducing "that" or "However," and the marks at the ends."""
    start, stop = sheet.index(span.start), sheet.index(span.stop)
    if start + 1 < stop and sheet.tokens[start].low == "that" and _introduces(sheet, start):
        start += 1
    low, after = sheet.tokens[start].low, sheet.tokens[min(start + 1, stop - 1)].text
    if low in en.words("connectives") and after == ",":
        start += 2
    return content_span(sheet, start, stop)


def _introduces(sheet: Sheet, index: int) -> bool:
    """Say whether a "that" opens a clause; in "that offer could not be made" it belongs to it."""
    if not sheet.parsed:
        return True
    that = sheet.parsed.tokens[sheet.parsed.at(sheet.tokens[index].start)]
    return that.relation not in _POINTING


def _frame(sheet: Sheet, names: Names, one: Attribution, cue: Cue) -> Frame | None:
    """Return the frame; None when nobody, or only a relative pronoun, is taken to speak."""
    if not one.sources or one.source_score < LEAST_SOURCE:
        return None
    first = one.sources[0]
    start, stop = sheet.index(first.start), sheet.index(one.sources[-1].stop)
    while stop > start and sheet.tokens[stop - 1].text in _LOOSE:
        stop -= 1
    if start >= stop or sheet.tokens[start].low in _RELATIVES:
        return None
    found = source_after(sheet, names, start, stop)
    part = found._replace(stop=stop) if found else Part(start, stop, (), stop - 1)
    return Frame(cue, part, "source first" if start < cue.start else "cue first")
