"""Sources before their cue: "the justice minister, NAME, said"."""

from casetrail.lang import en
from casetrail.read.cues import forms
from casetrail.read.names import Name
from casetrail.read.phrases import named_before, phrase_before
from casetrail.read.sheet import Sheet, Token
from casetrail.read.source_phrases import APPOSITION_LIMIT, Names, Part, is_aside

# Tokens: a longer stretch between commas is likely a clause.
_ASIDE = 12
_RELATIVES = frozenset({"who", "whose", "which"})


def source_before(sheet: Sheet, names: Names, at: int, first: int) -> Part | None:
    """Return the source that ends at token ``at``, looking no further back than ``first``."""
    part = _one_source(sheet, names, at, first)
    if part is None or part.start - 1 <= first or sheet.tokens[part.start - 1].low != "and":
        return part
    other = source_before(sheet, names, part.start - 1, first)
    if other is None or not (other.names and part.names):
        return part
    return Part(other.start, part.stop, (*other.names, *part.names), part.head)


def _one_source(sheet: Sheet, names: Names, at: int, first: int) -> Part | None:
    stop = _skip_back(sheet.tokens, at, first)
    if stop > first and sheet.tokens[stop - 1].text in {",", "—", "–"}:
        outer = _over_apposition(sheet, names, stop - 1, first)
        return outer._replace(stop=stop - 1) if outer else None
    return _subject_before(sheet, names, stop, first)


def _subject_before(sheet: Sheet, names: Names, stop: int, first: int) -> Part | None:
    """Return the phrase that ends at ``stop`` if it opens its clause, outside quotation marks."""
    part = phrase_before(sheet, names, stop, first)
    if part is not None and not part.names:
        part = _with_name_before(sheet, names, part, first)
    if part is None or sheet.quotation_at(sheet.tokens[part.start].start) is not None:
        return None
    opens = _opens_clause(sheet.tokens, part.start, first)
    return part if opens or _after_adjunct(sheet.tokens, part.start, first) else None


def _after_adjunct(tokens: tuple[Token, ...], start: int, first: int) -> bool:
    """``In an interview on Monday NAME said``: a short adjunct without a comma opens the clause."""
    ahead = tokens[first:start]
    words = {token.low for token in ahead}
    opens = tokens[first].low in {"in", "at", "on", "during", "after", "earlier", "speaking"}
    short = 0 < len(ahead) <= 8 and all(token.word or token.low == "'s" for token in ahead)
    linked = tokens[start - 1].low in en.words("source_links")
    return opens and short and not linked and not words & en.words("clause_openers")


def _with_name_before(sheet: Sheet, names: Names, part: Part, first: int) -> Part:
    """``NAME, director of the centre told``: an apposition whose second comma is missing."""
    comma = part.start - 1
    if comma <= first or sheet.tokens[comma].text != "," or comma not in names.by_stop:
        return part
    if sheet.tokens[part.head].low not in en.words("person_nouns"):
        return part
    named = named_before(sheet, names, comma, first)
    person = names.by_stop[comma].kind == "person"
    fits = person and _opens_clause(sheet.tokens, named.start, first)
    return named._replace(stop=part.stop) if fits else part


def _skip_back(tokens: tuple[Token, ...], at: int, first: int) -> int:
    """Step over a short time between source and cue: "NAME on Tuesday said"."""
    stop = at
    while stop > first and tokens[stop - 1].low in en.words("times_between"):
        stop -= 1
        if stop > first and tokens[stop - 1].low in {"on", "late", "early", "last", "this"}:
            stop -= 1
    return stop


def _over_apposition(sheet: Sheet, names: Names, comma: int, first: int) -> Part | None:
    """``NAME, the justice minister, said``: find the source before the matching comma."""
    mark = sheet.tokens[comma].text
    for at in range(comma - 1, max(first, comma - APPOSITION_LIMIT), -1):
        if sheet.tokens[at].text == mark and _is_aside(sheet, names, at + 1, comma):
            part = _subject_before(sheet, names, at, first)
            if part is not None:
                return _named_aside(names, part, at + 1, comma)
            alone = _name_alone(names, at + 1, comma)
            if alone is not None:  # "a correspondent in the north, NAME, said"
                return Part(alone.first, alone.stop, (alone,), alone.stop - 1)
    return None


def _is_aside(sheet: Sheet, names: Names, start: int, stop: int) -> bool:
    """Say whether the tokens between two commas only describe who stands before them.

    A name alone ("his father, NAME, told"), a relative clause, or words without a verb
    ("representing the state", "R-Utah", "the minister of justice").
    """
    inside = sheet.tokens[start:stop]
    if not inside:
        return False
    if _name_alone(names, start, stop) is not None or inside[0].low in _RELATIVES:
        return True
    verbs = en.words("modals") | en.words("plain_verbs") | forms().keys()
    if any(token.low in verbs for token in inside[1:]):
        return False
    short = len(inside) <= _ASIDE and not any(token.text == "," for token in inside)
    return short or is_aside(sheet.tokens, start)


def _name_alone(names: Names, start: int, stop: int) -> Name | None:
    name = names.by_start.get(start)
    return name if name and name.stop == stop else None


def _named_aside(names: Names, part: Part, start: int, stop: int) -> Part:
    """``the justice minister, NAME, said``: the name between the commas is the head."""
    name = _name_alone(names, start, stop)
    if name is None or part.names:
        return part
    return part._replace(names=(name,), head=name.stop - 1)


def _opens_clause(tokens: tuple[Token, ...], start: int, first: int) -> bool:
    """Say whether a source at ``start`` can be its clause's subject, not part of another phrase."""
    if start <= first:
        return True
    before = tokens[start - 1]
    if before.low in {"whether", "if", "unless"}:  # what follows is not stated as said
        return False
    openers = en.words("clause_openers") | en.words("times_between") | {"however"}
    return not before.word or before.low in openers
