"""Mentions that are no names: pronouns and descriptions that speak or open a sentence."""

from casetrail.lang import en
from casetrail.read.frames import span_of
from casetrail.read.names import mention_of
from casetrail.read.sheet import Sheet
from casetrail.read.source_phrases import PRONOUNS, Part
from casetrail.types import ActorKind, Form, Gender, MentionClaim, Span

_GENDERS: dict[str, Gender] = {"he": "male", "she": "female"}


def speaker_mentions(sheet: Sheet, source: Part) -> tuple[MentionClaim, ...]:
    """Return the mentions of a source: its names, or else the pronoun or description itself."""
    if source.names:
        return tuple(mention_of(sheet, name) for name in source.names)
    head = sheet.tokens[source.head].low
    pronoun = source.start == source.head and head in PRONOUNS
    span = span_of(sheet, source.start, source.stop)
    return (_mention(sheet, span, head, "pronoun" if pronoun else "nominal"),)


def subject_pronouns(sheet: Sheet) -> tuple[MentionClaim, ...]:
    """Return the "he" and "she" that open a sentence of the paper's own: they carry its topic."""
    firsts = (sheet.tokens[sheet.index(sentence.start)] for sentence in sheet.sentences)
    return tuple(
        _mention(sheet, token.span, token.low, "pronoun")
        for token in firsts
        if token.low in _GENDERS and sheet.quotation_at(token.start) is None
    )


def _mention(sheet: Sheet, span: Span, head: str, form: Form) -> MentionClaim:
    return MentionClaim(
        id=sheet.claim_id("mention", span),
        article=sheet.article.id,
        sentence=(sentence := sheet.evidence([span])),
        paragraph=sheet.paragraph_at(sentence.start),
        span=span,
        text=span.of(sheet.text),
        form=form,
        actor_kind=None if form == "pronoun" else _kind(head),
        gender=_GENDERS.get(head) if form == "pronoun" else None,
        plural=head in {"they", "we"} or head in en.words("plural_sources"),
    )


def _kind(noun: str) -> ActorKind:
    if noun in en.words("plural_sources"):
        return "group"
    if noun in en.words("person_nouns"):
        return "person"
    return "organisation" if noun in en.words("body_nouns") else "document"
