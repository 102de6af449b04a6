"""Sources after their cue: "said NAME, the justice minister"."""

from casetrail.lang import en
from casetrail.read.cues import forms
from casetrail.read.sheet import Sheet, Token
from casetrail.read.source_phrases import (
    APPOSITION_LIMIT,
    PRONOUNS,
    Names,
    Part,
    adjectives,
    is_aside,
    nouns,
)


def source_after(sheet: Sheet, names: Names, at: int, beyond: int) -> Part | None:
    """Return the source that begins at token ``at`` after a cue: "said Mara Venn, a minister"."""
    if at >= beyond:
        return None
    token = sheet.tokens[at]
    if token.low in PRONOUNS:
        return Part(at, at + 1, (), at)
    head = at
    while head < beyond and (_owns(sheet, names, head) or _leads_to(sheet, names, head)):
        head += 1
    part = _head_after(sheet, names, at, head, beyond)
    return _with_aside(sheet, names, part, beyond) if part else None


def _owns(sheet: Sheet, names: Names, at: int) -> bool:
    """``NBC's NAME``, ``a Venn campaign official``: a name that only leads to the head."""
    name = names.by_start.get(at)
    if name is None or name.stop >= len(sheet.tokens):
        return False
    following = sheet.tokens[name.stop].low
    describes = following in nouns() or following in en.words("source_adjectives")
    return following == "'s" or describes or _leads_to_name(sheet, names, name.stop)


def _leads_to_name(sheet: Sheet, names: Names, at: int) -> bool:
    """``Venn communications director NAME``: only plain nouns up to the next name."""
    for place in range(at, min(at + 4, len(sheet.tokens))):
        if place in names.by_start:
            return place > at
        token = sheet.tokens[place]
        verb = token.low in en.words("plain_verbs") | forms().keys()
        if verb or not token.text.isalpha() or token.low in en.words("never_names"):
            return False
    return False


def _leads_to(sheet: Sheet, names: Names, at: int) -> bool:
    return at not in names.by_start and _leads(sheet.tokens, at)


def _leads(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether a word can stand before the head of a source that follows its cue."""
    token = tokens[at]
    if token.low in {"'s", "'"} or token.text[0].isdigit():
        return True
    if not token.word or token.low in en.words("source_links") | en.words("clause_openers"):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.low in nouns() and not (following and (following.capital or following.low in nouns())):
        return False
    return (
        token.low in en.words("determiners")
        or token.low in nouns() | adjectives()
        or token.capital
        or "-" in token.text
    )


def _head_after(sheet: Sheet, names: Names, at: int, head: int, beyond: int) -> Part | None:
    if head >= beyond:
        return None
    if head in names.by_start:
        name = names.by_start[head]
        return _joined_after(sheet, names, Part(at, name.stop, (name,), name.stop - 1))
    if sheet.tokens[head].low in nouns():
        return _linked_after(sheet, names, Part(at, head + 1, (), head), beyond)
    return None


def _joined_after(sheet: Sheet, names: Names, part: Part) -> Part:
    """``said NAME and NAME``."""
    stop = part.stop
    if (
        stop + 1 < len(sheet.tokens)
        and sheet.tokens[stop].low == "and"
        and stop + 1 in names.by_start
    ):
        other = names.by_start[stop + 1]
        return Part(part.start, other.stop, (*part.names, other), other.stop - 1)
    return part


def _linked_after(sheet: Sheet, names: Names, part: Part, beyond: int) -> Part:
    """``said a spokesman for the ministry``; ``said the secretary of state, NAME``."""
    stop = part.stop
    if stop < beyond and sheet.tokens[stop].low in en.words("source_links") - {"on", "in"}:
        office = _office_end(sheet.tokens, stop, beyond)
        named = any(place in names.by_start for place in range(stop, office))
        rest = source_after(sheet, names, stop + 1, beyond) if named or office == stop else None
        stop = rest.stop if rest else office
    if stop + 1 < beyond and sheet.tokens[stop].text == "," and stop + 1 in names.by_start:
        name = names.by_start[stop + 1]
        return Part(part.start, name.stop, (name,), name.stop - 1)
    return part._replace(stop=stop)


def _office_end(tokens: tuple[Token, ...], link: int, beyond: int) -> int:
    """Return where an office ends whose name follows its link: "of Foreign Affairs"."""
    stop = link + 1
    while stop < beyond and _in_office(tokens[stop]):
        stop += 1
    return stop if stop > link + 1 else link


def _in_office(token: Token) -> bool:
    known = token.text.title() in en.words("office_words")
    return token.capital or known or token.low in {"the", "of", "and"}


def _with_aside(sheet: Sheet, names: Names, part: Part, beyond: int) -> Part:
    """Take in an apposition that follows: "said NAME, the justice minister"."""
    stop = part.stop
    if stop + 1 >= beyond or sheet.tokens[stop].text != "," or not is_aside(sheet.tokens, stop + 1):
        return part
    relative = sheet.tokens[stop + 1].low in {"who", "whose", "which"}
    for at in range(stop + 1, min(beyond, stop + APPOSITION_LIMIT)):
        token = sheet.tokens[at]
        verb = not relative and token.low in {"is", "was", "are", "were", "has", "had", "will"}
        if verb or sheet.quotation_at(token.start) is not None:
            return part
        if token.text in {",", ".", ";", ":", "—", "–"}:
            return part._replace(stop=at)
    return part
