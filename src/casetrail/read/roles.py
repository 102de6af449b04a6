"""Roles: what an article says a person is, by the title before or the apposition after a name."""

import re
from collections.abc import Iterator

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.read.cues import forms
from casetrail.read.frame import span_of
from casetrail.read.names import Name, mention_of
from casetrail.read.placed import Placed
from casetrail.read.sheet import Sheet
from casetrail.types import RoleClaim, Span, TimeClaim, When

# An apposition longer than this is a clause of its own, in tokens.
_LONGEST = 14
_BEHIND = 40
"""Characters after a role in which "since 2018" may begin."""
_NO_ROLES = frozenset({"man", "woman", "official", "source", "friend", "member", "witness"})
_OF = re.compile(r"\s+(?:of|for|at)\s+(?:the\s+)?(?P<of>[A-Z].*)$")
_MARKS = frozenset({",", ".", ";", "—", "–", ":"})
_ENDS = frozenset({"who", "and", "since", "until"})


def read_roles(
    sheet: Sheet, names: tuple[Name, ...], times: tuple[TimeClaim, ...] = ()
) -> tuple[RoleClaim, ...]:
    """Return the roles that the article gives its people, in order of the text."""
    people = [name for name in names if name.kind == "person"]
    placed = Placed(times, lambda time: time.span.start)
    return tuple(role for name in people for role in _roles(sheet, name, placed))


def _roles(sheet: Sheet, name: Name, times: Placed[TimeClaim]) -> Iterator[RoleClaim]:
    before = _title_before(sheet, name)
    if before is not None:
        yield _role(sheet, name, before, times)
    for beside in (_office_before(sheet, name), _apposition(sheet, name)):
        if beside is not None:
            yield _role(sheet, name, beside, times)


def _title_before(sheet: Sheet, name: Name) -> Span | None:
    """``Foreign Minister NAME``; a bare form of address ("Mr") is no role."""
    if name.title is None or name.start == name.first:
        return _small_title_before(sheet, name)
    words = [token.text for token in sheet.tokens[name.first : name.start] if token.word]
    address = ("honorifics_male", "honorifics_female", "honorifics")
    if all(any(word in en.words(list_) for list_ in address) for word in words):
        return None
    return span_of(sheet, name.first, name.start)


def _small_title_before(sheet: Sheet, name: Name) -> Span | None:
    """``justice minister NAME``: a person's noun in small letters right before the name."""
    at = name.first - 1
    if at < 0 or sheet.tokens[at].capital or not _is_office(sheet.tokens[at].low):
        return None
    start = at
    while start and sheet.tokens[start - 1].low in en.words("source_adjectives"):
        start -= 1
    if start and country_of(sheet.tokens[start - 1].text):
        start -= 1
    return span_of(sheet, start, at + 1)


def _office_before(sheet: Sheet, name: Name) -> Span | None:
    """``the secretary of foreign affairs, NAME``: an office between "the" and the name's comma."""
    comma = name.first - 1
    if comma < 2 or sheet.tokens[comma].text != ",":
        return None
    if name.stop < len(sheet.tokens) and sheet.tokens[name.stop].word:
        return None  # "According to the minister, NAME will": not set off by a second mark
    for start in range(comma - 1, max(-1, comma - _LONGEST), -1):
        if not sheet.tokens[start].word or sheet.tokens[start].low in forms():
            return None
        if sheet.tokens[start].low == "the":
            return _office(sheet, start, comma)
    return None


def _apposition(sheet: Sheet, name: Name) -> Span | None:
    """``NAME, the justice minister,``: a noun of office between the name and the next mark."""
    tokens, at = sheet.tokens, name.stop
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return None
    for stop in range(at + 1, min(at + _LONGEST, len(tokens))):
        if tokens[stop].low in forms():
            return None  # "will not send NAME back, the justice minister said"
        if tokens[stop].text in _MARKS or tokens[stop].low in _ENDS:
            return _office(sheet, at + 1, stop)
    return None


def _office(sheet: Sheet, start: int, stop: int) -> Span | None:
    """Return the span of an office, its article left out; None when the words are none."""
    tokens = sheet.tokens
    if start < stop and tokens[start].low in {"the", "a", "an", "his", "her", "their"}:
        start += 1
    if start >= stop or sheet.quotation_at(tokens[start].start):
        return None
    head = next((i for i in range(start, stop) if tokens[i].low in en.words("source_links")), stop)
    if head < stop and tokens[head].low == "with":
        return None
    named = head > start and _is_office(tokens[head - 1].low)
    inside = tokens[start + 1 : head]
    plain = all(token.word or token.low == "'s" for token in tokens[start:stop])
    plain = plain and not any(token.low in en.words("determiners") for token in inside)
    return span_of(sheet, start, stop) if named and plain else None


def _is_office(noun: str) -> bool:
    """``man`` and ``official`` say who speaks, but give nobody a role."""
    return noun in en.words("person_nouns") - _NO_ROLES


def _role(sheet: Sheet, name: Name, span: Span, times: Placed[TimeClaim]) -> RoleClaim:
    mention = mention_of(sheet, name)
    since, until = _dates(sheet, span, times)
    title, of = _parted(span.of(sheet.text))
    return RoleClaim(
        id=sheet.claim_id("role", mention.span, span),
        article=sheet.article.id,
        sentence=(sentence := sheet.evidence([mention.span, span])),
        paragraph=sheet.paragraph_at(sentence.start),
        mention=mention.id,
        span=span,
        title=title,
        of=of,
        since=since,
        until=until or _former(sheet, span),
    )


def _dates(sheet: Sheet, span: Span, times: Placed[TimeClaim]) -> tuple[When | None, When | None]:
    """``president since 2018``, ``minister from 2020 to March 2024``: what stands right behind."""
    found: dict[str, When] = {}
    for time in times.within(span.stop, span.stop + _BEHIND):
        lead = sheet.text[span.stop : time.span.start]
        word = lead.split()[-1].lower() if lead.split() else ""
        if word in ("since", "from", "until", "to", "till") and not set(lead) & set(".;:"):
            found.setdefault("since" if word in ("since", "from") else "until", time.when)
    return found.get("since"), found.get("until")


def _former(sheet: Sheet, span: Span) -> When | None:
    """``the former justice minister``: no more when the report came out."""
    words = span.of(sheet.text).lower()
    published = sheet.article.published
    if published is None or not words.startswith(("former ", "ex-")):
        return None
    why = f"Called former; no more so when the report came out on {published}."
    return When(text="", edtf=f"../{published}", latest=published, basis="published", why=why)


def _parted(words: str) -> tuple[str, str | None]:
    """Part a title from its body or country: "Secretary of State", "Russian President"."""
    words = " ".join(words.split())
    first, _, rest = words.partition(" ")
    country = country_of(first)
    if country is not None and rest:
        return rest, country.name
    found = _OF.search(words)
    return words, found.group("of") if found else None
