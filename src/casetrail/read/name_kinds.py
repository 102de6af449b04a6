"""What a run of capitalised words is: its title, and whether it names a person or a body."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.read.cues import forms, is_auxiliary
from casetrail.read.sheet import Sheet, Token
from casetrail.types import ActorKind, Gender

_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
# Surnames with a capital inside: McConnell, MacDonald, DeLuca, LePage, FitzGerald, VanDyke.
_PREFIXED = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von|St)[A-Z]")
# "(D-Calif.)": a party and a state, not a person.
_PARTY = re.compile(r"^[A-Z]-[A-Z]")


# An office follows a name within so many words: ", professor of law at", ", the deputy head of".
_APPOSITION = 7


class Run(NamedTuple):
    """A run of tokens ``[start, stop)`` that together look like a name."""

    start: int
    stop: int


def split_title(sheet: Sheet, run: Run) -> tuple[int | None, str | None, Gender | None]:
    """Return where the name begins after its title, the title, and the gender it tells.

    ``(None, None, None)`` when the run has no title; a name begins at the run's end when the run
    is a title alone ("the Attorney General").
    """
    last = _last_title(sheet.tokens[run.start : run.stop])
    if last is None:
        return None, None, None
    begin = _after_office(sheet.tokens, run.start + last + 1, run.stop)
    words = sheet.tokens[run.start : begin]
    title = sheet.text[words[0].start : words[-1].stop]
    return begin, title, _gender(words)


def _after_office(tokens: tuple[Token, ...], begin: int, stop: int) -> int:
    """Step over a title's full stop and over "of Foreign Affairs"."""
    if begin < stop and tokens[begin].text == ".":
        return begin + 1
    if begin < stop and tokens[begin].low in {"of", "for"}:
        begin += 1
        while begin < stop and _in_office(tokens[begin]):
            begin += 1
    return begin


def _in_office(token: Token) -> bool:
    return not token.capital or token.text in en.words("office_words") or _is_title(token)


def _last_title(tokens: tuple[Token, ...]) -> int | None:
    places = [place for place, token in enumerate(tokens) if _is_title(token)]
    joined = [place for place, token in enumerate(tokens) if token.low in {"of", "for"}]
    places = [place for place in places if not joined or place < joined[0]]
    if not places:
        return None
    if places[-1] == len(tokens) - 1 and not all(map(_is_title, tokens)):
        return None  # a surname: "Charlie King"
    if tokens[-1].text in en.words("organisation_words") and len(tokens) - 1 not in places:
        return None
    return places[-1]


def _is_title(token: Token) -> bool:
    return any(
        token.text in en.words(name)
        for name in ("title_words", "honorifics", "honorifics_male", "honorifics_female")
    )


def _gender(title: tuple[Token, ...]) -> Gender | None:
    words = {token.text for token in title}
    if words & en.words("honorifics_male"):
        return "male"
    return "female" if words & en.words("honorifics_female") else None


def kind_of(sheet: Sheet, run: Run, *, titled: bool, persons: frozenset[str]) -> ActorKind | None:
    """Return the kind of actor a run names; None when nothing tells."""
    tokens = sheet.tokens[run.start : run.stop]
    if not tokens:
        return None
    name = sheet.text[tokens[0].start : tokens[-1].stop]
    known = _known(name, tokens)
    if known and not (titled and known in {"place", "document"}):
        return known
    if titled and len(tokens) <= 5:
        return "person"
    return "person" if name in persons and country_of(name) is None else None


def _known(name: str, tokens: tuple[Token, ...]) -> ActorKind | None:
    """Return the kind that the words alone tell."""
    country = country_of(name)
    if country is not None:
        return None if country.by == "people" else "place" if country.by == "seat" else "government"
    words = {token.text for token in tokens}
    if words & {"Government", "Administration"}:
        return "government"
    if words & en.words("document_words"):
        return "document"
    if _is_body(tokens, words):
        return "organisation"
    return "place" if words & en.words("place_words") else None


def _is_body(tokens: tuple[Token, ...], words: set[str]) -> bool:
    """A body's word tells in a longer name; alone only where it names one body: "Congress"."""
    if len(tokens) == 1:
        return bool(words & en.words("bodies_by_one_word")) or _is_coined(tokens)
    return bool(words & en.words("organisation_words"))


def _is_coined(tokens: tuple[Token, ...]) -> bool:
    """``NSA``, ``WikiLeaks``: one word of capitals, or with a capital inside."""
    if len(tokens) != 1:
        return False
    word = tokens[0].text
    acronym = word.isalpha() and 3 <= len(word) <= 6 and word.isupper()
    return acronym or (_INNER_CAPITAL.search(word) is not None and not _PREFIXED.match(word))


def evidence_of_person(sheet: Sheet, runs: list[Run]) -> frozenset[str]:
    """Return the names that the article shows to be people's.

    Two to five words are a person when a title or a person's noun stands before them somewhere,
    when an age, an apposition or a personal verb follows, when they begin with a given name, or
    when their last word is also used alone. A single word follows from such a full name.
    """
    full = {_text(sheet, run): run for run in runs if _full_name(sheet, run)}
    alone = {_text(sheet, run) for run in runs if run.stop - run.start == 1}
    shown = {name for name in full if _given(name) or _surname(name) in alone}
    for run in runs:
        if _any_sign(sheet, run):
            shown.add(_text(sheet, run))
    surnames = {_surname(name) for name in shown}
    shown |= {name for name in full if _surname(name) in surnames}
    return frozenset(shown | {part for name in shown for part in _tails(name)})


def _full_name(sheet: Sheet, run: Run) -> bool:
    tokens = sheet.tokens[run.start : run.stop]
    return 2 <= len(tokens) <= 5 and _plain(tokens) and country_of(_text(sheet, run)) is None


def _any_sign(sheet: Sheet, run: Run) -> bool:
    """Say whether the words around a run show that it is a person's name."""
    tokens = sheet.tokens
    if country_of(_text(sheet, run)) is not None or not _plain(tokens[run.start : run.stop]):
        return False
    before = tokens[run.start - 1].low if run.start else ""
    if before in en.words("person_nouns"):
        return True
    if run.stop - run.start > 1 and before != "the" and _acts(tokens, run, before):
        return True
    return _followed(tokens, run, before)


def _acts(tokens: tuple[Token, ...], run: Run, before: str) -> bool:
    """``said NAME``; ``according to NAME``; ``NAME has promised``; ``the minister, NAME,``."""
    spoken = before in en.words("inverting_verbs")
    spoken = spoken or (before == "to" and tokens[run.start - 2].low == "according")
    return spoken or _speaks(tokens, run.stop) or _office_before(tokens, run)


def _speaks(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether a verb of saying begins at ``at``, its auxiliaries and adverbs first."""
    stop = at
    while stop < min(at + 3, len(tokens)) and is_auxiliary(tokens[stop]):
        stop += 1
    return stop < len(tokens) and tokens[stop].low in forms().keys() | {"declined", "respond"}


def _followed(tokens: tuple[Token, ...], run: Run, before: str) -> bool:
    """``NAME, 41,``; ``NAME himself``; ``NAME resigned``."""
    after = [token.low for token in tokens[run.stop : run.stop + _APPOSITION]]
    if len(after) < 2:
        return False
    if after[0] == "," and before not in en.words("source_links") and _personal_aside(after[1:]):
        return True
    return after[0] in {"himself", "herself"} or after[0] in personal_verbs()


def _office_before(tokens: tuple[Token, ...], run: Run) -> bool:
    """``the minister of justice, NAME,``: an office, a comma, the name, and a mark after it."""
    comma, after = run.start - 1, tokens[run.stop] if run.stop < len(tokens) else None
    if comma < 1 or tokens[comma].text != "," or (after is not None and after.word):
        return False
    words = takewhile(lambda token: token.word, reversed(tokens[max(0, comma - 8) : comma]))
    return any(token.low in en.words("person_nouns") for token in words)


def _personal_aside(words: list[str]) -> bool:
    """``NAME, 41,``; ``NAME, who``; ``NAME, a professor of law``: what follows a person's name."""
    if words[0].isdigit() or words[0] in {"who", "whose", "aged"}:
        return True
    clause = list(takewhile(lambda word: word[0].isalpha(), words))
    return any(word in en.words("person_nouns") for word in clause)


def _plain(tokens: tuple[Token, ...]) -> bool:
    """Say whether no word of a run marks a body, a place or a document."""
    words = {token.text for token in tokens}
    barred = en.words("organisation_words") | en.words("place_words") | en.words("document_words")
    barred |= {"Government", "Administration"}
    if words & barred or _is_coined(tokens) or _is_title(tokens[0]):
        return False
    return not any(_PARTY.match(word) or country_of(word) for word in words)


@cache
def personal_verbs() -> frozenset[str]:
    """Verbs whose subject is a person more often than a body."""
    return en.words("personal_verbs")


def _text(sheet: Sheet, run: Run) -> str:
    return sheet.text[sheet.tokens[run.start].start : sheet.tokens[run.stop - 1].stop]


def _given(name: str) -> bool:
    return name.split()[0] in en.words("given_names")


def _surname(name: str) -> str:
    return name.split()[-1]


def _tails(name: str) -> Iterator[str]:
    """Yield the shorter forms a full name is used in: its last words."""
    words = name.split()
    for place in range(1, len(words)):
        if any(map(str.isupper, words[place])):
            yield " ".join(words[place:])
