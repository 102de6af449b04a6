"""Statements: who said what, from direct quotations, indirect speech and refusals to speak."""

from casetrail.lang import en
from casetrail.read.attributed import read_attributed
from casetrail.read.combine import combine
from casetrail.read.direct import read_direct
from casetrail.read.frame import span_of
from casetrail.read.frames import find_frames
from casetrail.read.indirect import read_indirect
from casetrail.read.names import Name
from casetrail.read.placed import Placed
from casetrail.read.refusals import read_refusals
from casetrail.read.said import Said
from casetrail.read.saying_when import setting_of, when_said
from casetrail.read.sheet import Sheet
from casetrail.read.source_phrases import Names, Part
from casetrail.read.speakers import speaker_mentions
from casetrail.read.what.referents import Referents
from casetrail.text.cover import Cover
from casetrail.types import (
    Attribution,
    MentionClaim,
    Source,
    Span,
    StatementClaim,
    TimeClaim,
)

UNCLEAR = "speaker unclear"
_FEW = 6
"""Tokens of a source that stands behind its cue."""


def read_statements(
    sheet: Sheet,
    names: tuple[Name, ...],
    times: tuple[TimeClaim, ...],
    attributions: tuple[Attribution, ...] = (),
    referents: Referents | None = None,
) -> tuple[tuple[StatementClaim, ...], tuple[MentionClaim, ...]]:
    """Return the statements in order of the text, and the mentions their speakers need."""
    mentions: dict[str, MentionClaim] = {}
    claims = {}
    placed = Placed(times, lambda time: time.span.start)
    for said in _in_order(sheet, _found(sheet, names, attributions)):
        speakers = _speakers(sheet, said, referents)
        claim = _claim(sheet, said, speakers, placed)
        if claim.id not in claims:
            claims[claim.id] = claim
            mentions.update((mention.id, mention) for mention in speakers)
    return tuple(claims.values()), tuple(mentions.values())


def _speakers(sheet: Sheet, said: Said, referents: Referents | None) -> tuple[MentionClaim, ...]:
    """Return who speaks; in "TASS quoted NAME as saying" it is NAME."""
    if said.frame is None:
        return ()
    if referents is not None and (quoted := _quoted_by(sheet, said, referents)):
        return quoted
    return speaker_mentions(sheet, said.frame.source, referents)


def _quoted_by(sheet: Sheet, said: Said, referents: Referents) -> tuple[MentionClaim, ...]:
    if said.frame is None or not sheet.parsed or said.carried:
        return ()
    first, beyond = sheet.bounds(sheet.tokens[said.frame.cue.verb_at].start)
    for token in sheet.tokens[max(first, said.frame.start - 1) : min(beyond, said.frame.stop + 6)]:
        if token.low in {"quoted", "quotes", "cited", "quoting", "citing"}:
            verb = sheet.parsed.at(token.start)
            held = sheet.parsed.with_relation(verb, "obj")
            mention = referents.mention(held[0]) if held else None
            return (mention,) if mention else ()
    return ()


def _found(
    sheet: Sheet, names: tuple[Name, ...], attributions: tuple[Attribution, ...]
) -> list[Said]:
    """Return what rules and model find: marks bound direct quotations, the model the rest."""
    frames = find_frames(sheet, names)
    direct = read_direct(sheet, frames.all)
    taken = frozenset(said.frame for said in direct if said.frame and not said.carried)
    indirect = read_indirect(sheet, frames, taken)
    attributed = read_attributed(sheet, Names(names), attributions)
    return [*combine(direct, indirect, attributed), *read_refusals(sheet, names)]


def _in_order(sheet: Sheet, found: list[Said]) -> list[Said]:
    """Sort by place, and drop an indirect reading of words that a direct quotation holds."""
    direct = Cover(span for said in found if said.mode == "direct" for span in said.contents)
    kept = [
        said
        for said in found
        if said.mode == "direct" or not said.contents or not direct.meets(said.contents[0])
        if not _is_a_source(sheet, said)
    ]
    return sorted(kept, key=lambda said: min(_anchor(sheet, said)))


def _is_a_source(sheet: Sheet, said: Said) -> bool:
    """``..., said the report``: the few words behind the cue say who speaks, and not what."""
    if said.mode != "indirect" or said.frame is None or len(said.contents) != 1 or not sheet.parsed:
        return False
    (content,) = said.contents
    cue, parsed = said.frame.cue, sheet.parsed
    first, last = parsed.at(content.start), parsed.at(content.stop - 1)
    told = any(token.part in ("VERB", "AUX") for token in parsed.tokens[first : last + 1])
    behind = sheet.text[sheet.tokens[cue.stop - 1].stop : content.start].strip() == ""
    closes = content.stop >= sheet.sentences[sheet.sentence_at(content.start)].stop - 1
    few = last - first < _FEW and closes
    return behind and few and not told and sheet.tokens[cue.stop - 1].low in ("said", "says")


def _anchor(sheet: Sheet, said: Said) -> list[Span]:
    spans = list(said.contents)
    if said.frame:
        spans.append(span_of(sheet, said.frame.cue.start, said.frame.cue.stop))
    return spans


def _claim(
    sheet: Sheet, said: Said, speakers: tuple[MentionClaim, ...], times: Placed[TimeClaim]
) -> StatementClaim:
    source, cue = _spans_of_frame(sheet, said)
    spans = [*said.contents, *(span for span in (source, cue) if span)]
    return StatementClaim(
        id=sheet.claim_id("statement", *(said.contents or (cue or spans[0],))),
        article=sheet.article.id,
        sentence=(sentence := sheet.evidence(spans)),
        paragraph=sheet.paragraph_at(sentence.start),
        doubts=(*said.doubts, *(() if speakers else (UNCLEAR,))),
        confidence=said.chance,
        speakers=tuple(mention.id for mention in speakers),
        source=_source(sheet, said.frame.source, speakers) if said.frame else "unclear",
        speaker_text=source.of(sheet.text) if source else None,
        speaker_span=source,
        cue=cue.of(sheet.text) if cue else None,
        cue_span=cue,
        act=said.act,
        mode=said.mode,
        content=" ".join(span.of(sheet.text) for span in said.contents),
        content_spans=said.contents,
        quoted_spans=said.quoted,
        setting=setting_of(sheet, said),
        when=when_said(sheet, said, times),
    )


def _spans_of_frame(sheet: Sheet, said: Said) -> tuple[Span | None, Span | None]:
    """Return the spans of source and cue; a carried frame lends its source, not its cue."""
    if said.frame is None:
        return None, None
    source = span_of(sheet, said.frame.source.start, said.frame.source.stop)
    cue = span_of(sheet, said.frame.cue.start, said.frame.cue.stop)
    return source, None if said.carried else cue


def _source(sheet: Sheet, part: Part, speakers: tuple[MentionClaim, ...]) -> Source:
    """A name is named; "a senior official" unnamed; "the president" unclear until resolved."""
    if any(mention.form == "named" for mention in speakers):
        return "named"
    first = sheet.tokens[part.start].low
    indefinite = first in {"a", "an", "one", "another", "some", "several", "many", "two", "three"}
    head = sheet.tokens[part.head].low
    bare_plural = head in en.words("plural_sources") and first not in {"the", "his", "her", "their"}
    return "unnamed" if indefinite or bare_plural else "unclear"
