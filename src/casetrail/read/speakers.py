"""Mentions that are no names: pronouns and descriptions that speak or open a sentence."""

from msgspec.structs import replace

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.read.frame import span_of
from casetrail.read.names import Name, mention_of
from casetrail.read.sheet import Sheet
from casetrail.read.source_after import source_after
from casetrail.read.source_heads import named_heads
from casetrail.read.source_phrases import PRONOUNS, Names, Part
from casetrail.read.what.referents import Referents
from casetrail.types import ActorKind, Form, Gender, MentionClaim, Span

_STATES = frozenset({"government", "authorities", "administration"})
_GENDERS: dict[str, Gender] = {"he": "male", "she": "female"}


def speaker_mentions(
    sheet: Sheet, source: Part, referents: Referents | None = None
) -> tuple[MentionClaim, ...]:
    """Return the mentions of a source: its names, or else the pronoun or description itself."""
    heads = named_heads(sheet, source, referents) if referents else None
    if heads:
        return heads
    if source.names and heads is None:
        return tuple(mention_of(sheet, name) for name in source.names)
    head = sheet.tokens[source.head].low
    pronoun = source.start == source.head and head in PRONOUNS
    span = span_of(sheet, source.start, source.stop)
    mention = _mention(sheet, span, head, "pronoun" if pronoun else "nominal")
    country = _country(sheet, source) if head in _STATES else None
    if country is None:
        return (mention,)
    return (replace(mention, form="named", actor_kind="government", name=country),)


def _country(sheet: Sheet, source: Part) -> str | None:
    """``the U.S. government``, ``Russian authorities``: the country whose government speaks."""
    words = (token.text for token in sheet.tokens[source.start : source.head])
    found = {country.name for word in words if (country := country_of(word))}
    return found.pop() if len(found) == 1 else None


def subjects(sheet: Sheet, names: tuple[Name, ...]) -> tuple[MentionClaim, ...]:
    """Return the pronouns and described persons that open a sentence of the paper's own.

    They carry its topic: after "A colleague remembered her." the next "he" is the colleague.
    """
    lookup = Names(names)
    firsts = [sheet.index(sentence.start) for sentence in sheet.sentences]
    found = (_subject(sheet, lookup, first) for first in firsts)
    return tuple(mention for mention in found if mention)


def _subject(sheet: Sheet, names: Names, first: int) -> MentionClaim | None:
    token = sheet.tokens[first]
    if sheet.quotation_at(token.start) is not None:
        return None
    if token.low in _GENDERS:
        return _mention(sheet, token.span, token.low, "pronoun")
    if token.low not in en.words("determiners"):
        return None
    _, beyond = sheet.bounds(token.start)
    part = source_after(sheet, names, first, beyond)
    if part is None or part.names or sheet.tokens[part.head].low not in en.words("person_nouns"):
        return None
    return speaker_mentions(sheet, part)[0]


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
