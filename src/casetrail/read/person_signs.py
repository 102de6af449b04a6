"""Signs in the text that a name is a person's."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.read.cues import forms, is_auxiliary
from casetrail.read.name_kinds import is_coined, is_title
from casetrail.read.runs import Run
from casetrail.read.sheet import Sheet, Token

# An office follows a name within so many words: ", professor of law at", ", the deputy head of".
_APPOSITION = 7
# Tokens of a full name, the points of initials counted: "J. R. van der Lugt".
_LONGEST = 8
# "(D-Calif.)": a party and a state, not a person.
_PARTY = re.compile(r"^[A-Z]-[A-Z]")


def evidence_of_person(sheet: Sheet, runs: list[Run]) -> frozenset[str]:
    """Return the names (of ``runs`` without titles) that the article shows to be people's.

    Two to five words are a person when a title or a person's noun stands before them somewhere,
    when an age, an apposition or a personal verb follows, when they begin with a given name, or
    when their last word is also used alone. A single word follows from such a full name.
    """
    full = {run.text(sheet): run for run in runs if _full_name(sheet, run)}
    alone = {run.text(sheet) for run in runs if run.stop - run.start == 1}
    shown = {name for name in full if _given(name) or _surname(name) in alone}
    for run in runs:
        if _any_sign(sheet, run):
            shown.add(run.text(sheet))
    shown -= _placed(sheet, runs)
    surnames = {_surname(name) for name in shown}
    shown |= {name for name in full if _surname(name) in surnames}
    given = {name.split()[0] for name in shown if _given(name)}
    return frozenset(shown | given | {part for name in shown for part in _tails(name)})


def _placed(sheet: Sheet, runs: list[Run]) -> set[str]:
    """Return the names that stand after "in" somewhere and own nothing there: places, not people.

    A given name outweighs it: "confidence in Julian Reyes".
    """
    return {
        run.text(sheet)
        for run in runs
        if run.start
        and sheet.tokens[run.start - 1].low == "in"
        and (run.stop == len(sheet.tokens) or sheet.tokens[run.stop].low != "'s")
        and not _given(run.text(sheet))
    }


def _full_name(sheet: Sheet, run: Run) -> bool:
    tokens = sheet.tokens[run.start : run.stop]
    return 2 <= len(tokens) <= _LONGEST and _plain(tokens) and country_of(run.text(sheet)) is None


def _any_sign(sheet: Sheet, run: Run) -> bool:
    """Say whether the words around a run show that it is a person's name."""
    tokens = sheet.tokens
    if country_of(run.text(sheet)) is not None or not _plain(tokens[run.start : run.stop]):
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
    single = run.stop - run.start == 1  # "Television said": one word needs a plainer sign
    return after[0] in {"himself", "herself"} or (not single and after[0] in personal_verbs())


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
    if words & barred or is_coined(tokens) or is_title(tokens[0]):
        return False
    known = en.words("known_places")
    return not any(_PARTY.match(word) or country_of(word) or word in known for word in words)


@cache
def personal_verbs() -> frozenset[str]:
    """Verbs whose subject is a person more often than a body."""
    return en.words("personal_verbs")


def _given(name: str) -> bool:
    return name.split()[0] in en.words("given_names")


def _surname(name: str) -> str:
    return name.split()[-1]


def _tails(name: str) -> Iterator[str]:
    """Yield the shorter forms a full name is used in: its last words, or its first surname."""
    words = name.split()
    for place in range(1, len(words)):
        if any(map(str.isupper, words[place])):
            yield " ".join(words[place:])
            if len(words[place]) > 2:
                yield words[place]
