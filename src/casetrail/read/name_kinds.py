"""What a run of capitalised words is: its title, and whether it names a person or a body."""

import re
from collections.abc import Mapping

from casetrail.lang import en
from casetrail.lang.en.countries import country_of
from casetrail.read.runs import Run
from casetrail.read.sheet import Sheet, Token
from casetrail.types import ActorKind, Gender

_PARLIAMENT = frozenset({"MP", "MEP", "MSP"})
_GOVERNMENT = frozenset({"Government", "Administration"})
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
# Surnames with a capital inside: McConnell, MacDonald, DeLuca, LePage, FitzGerald, VanDyke.
_PREFIXED = re.compile(r"(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von|St)[A-Z]")


def split_title(sheet: Sheet, run: Run) -> tuple[int | None, str | None, Gender | None]:
    """Return where the name begins after its title, the title, and the gender it tells.

    ``(None, None, None)`` when the run has no title; a name begins at the run's end when the run
    is a title alone ("the Attorney General").
    """
    last = _last_title(sheet.tokens[run.start : run.stop])
    if last is None:
        return _after_lead(sheet.tokens, run), None, None
    begin = _after_office(sheet.tokens, run.start + last + 1, run.stop)
    if {token.text for token in sheet.tokens[begin : run.stop]} & en.words("organisation_words"):
        return None, None, None  # "National Union of Journalists"
    words = sheet.tokens[run.start : begin]
    title = sheet.text[words[0].start : words[-1].stop]
    return begin, title, _gender(words)


def _after_lead(tokens: tuple[Token, ...], run: Run) -> int | None:
    """``American Edward Snowden``, ``WikiLeaks' Julian Reyes``: what only leads to a full name."""
    begin = run.start
    while begin < run.stop - 2 and _leads(tokens[begin]):
        begin += 1
    if begin == run.start:
        return None
    led = tokens[begin].text in en.words("given_names") or tokens[begin - 1].text in _PARLIAMENT
    return begin if led else None


def _leads(token: Token) -> bool:
    country = country_of(token.text)
    if country is not None and country.by == "name":
        return True
    shouted = token.text.isupper() and len(token.text) > 3  # "WATCH Julian Reyes"
    if token.text in _PARLIAMENT:
        return True
    return shouted or (country is not None and country.by == "people") or is_coined((token,))


def _after_office(tokens: tuple[Token, ...], begin: int, stop: int) -> int:
    """Step over a title's full stop and over "of Foreign Affairs".

    "Prime Minister of Estmere" is a title to its end: a country, not a person, stands last.
    """
    if begin < stop and tokens[begin].text == ".":
        return begin + 1
    if begin < stop and tokens[begin].low in {"of", "for"}:
        after = begin + 1
        while after < stop and _in_office(tokens[after]):
            after += 1
        return after if after > begin + 1 else _given_name(tokens, after, stop)
    return begin


def _given_name(tokens: tuple[Token, ...], begin: int, stop: int) -> int:
    """``Director of Campaigns Rebecca Vincent``: a given name begins the name."""
    given = en.words("given_names")
    return next((at for at in range(begin, stop - 1) if tokens[at].text in given), stop)


def _in_office(token: Token) -> bool:
    return not token.capital or token.text in en.words("office_words") or is_title(token)


def _last_title(tokens: tuple[Token, ...]) -> int | None:
    places = [place for place, token in enumerate(tokens) if is_title(token)]
    joined = [place for place, token in enumerate(tokens) if token.low in {"of", "for"}]
    places = [place for place in places if not joined or place < joined[0]]
    if not places:
        return None
    if places[-1] == len(tokens) - 1 and not all(map(is_title, tokens)):
        return None  # a surname: "Charlie King"
    if tokens[-1].text in en.words("organisation_words") and len(tokens) - 1 not in places:
        return None
    return places[-1]


def is_title(token: Token) -> bool:
    return any(
        token.text in en.words(name)
        for name in ("title_words", "honorifics", "honorifics_male", "honorifics_female")
    )


def _gender(title: tuple[Token, ...]) -> Gender | None:
    words = {token.text for token in title}
    if words & en.words("honorifics_male"):
        return "male"
    return "female" if words & en.words("honorifics_female") else None


def without_title(sheet: Sheet, run: Run) -> Run:
    """``President Rafael Ortega``: the name counts without its title."""
    begin, _, _ = split_title(sheet, run)
    return Run(begin, run.stop) if begin is not None and begin < run.stop else run


def kind_of(
    sheet: Sheet, run: Run, *, titled: bool, kinds: Mapping[str, ActorKind]
) -> ActorKind | None:
    """Return the kind of actor a run names; None when nothing tells."""
    tokens = sheet.tokens[run.start : run.stop]
    if not tokens:
        return None
    name = run.text(sheet)
    known = _known(name, tokens) or _place_before(sheet, run)
    if known and not (titled and known in {"place", "document"}):
        return known
    if titled and len(tokens) <= 5:
        return "person"
    return kinds.get(name) if country_of(name) is None else None


def _place_before(sheet: Sheet, run: Run) -> ActorKind | None:
    """``in the city of Vell``."""
    before = [token.low for token in sheet.tokens[max(0, run.start - 2) : run.start]]
    place = len(before) > 1 and before[1] == "of" and before[0] in en.words("place_nouns")
    return "place" if place else None


def _known(name: str, tokens: tuple[Token, ...]) -> ActorKind | None:
    """Return the kind that the words alone tell."""
    country = country_of(name)
    if country is not None:
        return None if country.by == "people" else "place" if country.by == "seat" else "government"
    words = {token.text for token in tokens}
    if tokens[-1].text in _GOVERNMENT or tokens[0].text in _GOVERNMENT:
        return "government"
    if name in en.words("known_places"):
        return "place"
    if words & en.words("document_words"):
        return "document"
    if _is_body(tokens, words):
        return "organisation"
    return "place" if words & en.words("place_words") else None


def _is_body(tokens: tuple[Token, ...], words: set[str]) -> bool:
    """A body's word tells in a longer name; alone only where it names one body: "Congress"."""
    if len(tokens) == 1:
        return bool(words & en.words("bodies_by_one_word")) or is_coined(tokens)
    return bool(words & en.words("organisation_words"))


def is_coined(tokens: tuple[Token, ...]) -> bool:
    """``NSA``, ``WikiLeaks``: one word of capitals, or with a capital inside."""
    if len(tokens) != 1:
        return False
    word = tokens[0].text
    acronym = word.isalpha() and 3 <= len(word) <= 6 and word.isupper()
    return acronym or (_INNER_CAPITAL.search(word) is not None and not _PREFIXED.match(word))
