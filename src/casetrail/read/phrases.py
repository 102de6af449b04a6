"""Noun phrases that end at a place: a pronoun, a name with its titles, a described person."""

from casetrail.lang import en
from casetrail.read.cues import forms
from casetrail.read.sheet import Sheet, Token
from casetrail.read.source_phrases import PRONOUNS, Names, Part, adjectives, nouns


def phrase_before(sheet: Sheet, names: Names, stop: int, first: int) -> Part | None:
    """Return the noun phrase that ends at ``stop``: a pronoun, a name, or a described person."""
    if stop <= first:
        return None
    token = sheet.tokens[stop - 1]
    if token.low in PRONOUNS:
        return Part(stop - 1, stop, (), stop - 1)
    if token.low == "who" and stop - 2 > first and sheet.tokens[stop - 2].text == ",":
        return phrase_before(sheet, names, stop - 2, first)
    if token.text == ")":
        return _before_bracket(sheet, names, stop, first)
    if stop in names.by_stop:
        return _with_linked_head(sheet, names, named_before(sheet, names, stop, first), first)
    if token.capital and (office := _office_before(sheet.tokens, stop, first)) is not None:
        return Part(_premodified(sheet.tokens, office, first), stop, (), office)
    if token.low in nouns():
        head = stop - 1
        part = Part(_premodified(sheet.tokens, head, first), stop, (), head)
        return _with_linked_head(sheet, names, part, first)
    return None


def _office_before(tokens: tuple[Token, ...], stop: int, first: int) -> int | None:
    """Return the head of an office that ends at ``stop``: "the Secretary of Foreign Affairs"."""
    at = stop - 1
    while at > first and (tokens[at].capital or tokens[at].low in {"of", "for", "the", "and"}):
        if tokens[at].low in en.words("person_nouns") and tokens[at + 1].low in {"of", "for"}:
            return at
        at -= 1
    return None


def _before_bracket(sheet: Sheet, names: Names, stop: int, first: int) -> Part | None:
    """``NAME (D-Calif.) said``."""
    for at in range(stop - 2, max(first, stop - 12), -1):
        if sheet.tokens[at].text == "(":
            part = phrase_before(sheet, names, at, first)
            return part._replace(stop=stop) if part else None
    return None


def named_before(sheet: Sheet, names: Names, stop: int, first: int) -> Part:
    """Return the name that ends at ``stop``, with what stands before it and a name joined to it."""
    name = names.by_stop[stop]
    start = _premodified(sheet.tokens, name.first, first)
    part = Part(start, stop, (name,), stop - 1)
    if start > first + 1 and sheet.tokens[start - 1].low == "and" and start - 1 in names.by_stop:
        other = named_before(sheet, names, start - 1, first)
        return Part(other.start, stop, (*other.names, name), stop - 1)
    return part


def _premodified(tokens: tuple[Token, ...], at: int, first: int) -> int:
    """Step back over what describes a head: "the former Australian", "Britain's", "his lawyer"."""
    start = at
    while start > first and (
        _describes(tokens, start - 1, first) or _compounds(tokens, start, first, at)
    ):
        start -= 1
        if tokens[start].low in en.words("determiners") and not _stacks(tokens, start, first):
            return start
    return _to_determiner(tokens, start, first)


def _to_determiner(tokens: tuple[Token, ...], start: int, first: int) -> int:
    """``the visiting foreign minister``: unknown words between a determiner and its noun."""
    for at in range(start - 1, max(first - 1, start - 5), -1):
        word = tokens[at]
        if word.low in en.words("determiners") - {"that"}:
            return at
        verb = word.low in en.words("plain_verbs") | en.words("modals") | forms().keys()
        if verb or not word.text.isalpha() or word.low in en.words("never_names"):
            break
    return start


def _compounds(tokens: tuple[Token, ...], start: int, first: int, at: int) -> bool:
    """``Venn communications director NAME``: a plain noun between a name and a title."""
    word = tokens[start - 1]
    if start == at or start - 2 < first or not word.text.isalpha() or word.capital:
        return False
    if (
        word.low in en.words("never_names")
        or word.low in forms()
        or word.low.endswith(("ed", "ly"))
    ):
        return False
    before = tokens[start - 2]
    return tokens[start].low in nouns() and (before.capital or before.low == "'s")


def _describes(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    token = tokens[at]
    if token.low == "'s":
        return at > first
    if (
        not token.word
        or token.low in en.words("clause_openers") - {"that"}
        or token.low in en.words("source_links") | en.words("times_between")
    ):
        return token.text in {"’", "'"} and at > first and tokens[at - 1].text.endswith("s")
    return (
        token.low in en.words("determiners")
        or token.low in nouns()
        or token.low in adjectives()
        or "-" in token.text
        or (token.capital and token.low not in en.words("never_names"))
    )


def _stacks(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    """Two determiners may stand together: "all three officials", "the two men"."""
    return at > first and tokens[at - 1].low in {
        "the",
        "all",
        "both",
        "these",
        "those",
        "his",
        "her",
        "a",
    }


def _with_linked_head(sheet: Sheet, names: Names, part: Part, first: int) -> Part:
    """``a spokesman for the ministry said``: the head stands before the link."""
    link = part.start - 1
    if link <= first or sheet.tokens[link].low not in en.words("source_links"):
        return part
    head = link - 1
    if sheet.tokens[head].low in nouns():
        outer = Part(_premodified(sheet.tokens, head, first), part.stop, (), head)
        return _with_linked_head(sheet, names, outer, first)
    return part
