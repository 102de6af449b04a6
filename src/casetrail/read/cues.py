"""Cues: verbs of saying with their auxiliaries and adverbs, and what shapes they take."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.sheet import Sheet, Token
from casetrail.types import Act

_HAVE = frozenset({"has", "have", "had", "'ve", "'s", "'d"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'re", "'m"})


class Verb(NamedTuple):
    """A verb of saying: its dictionary form, what its content is, and the shapes it takes."""

    lemma: str
    act: Act
    shapes: frozenset[str]


class Cue(NamedTuple):
    """A verb group that introduces what somebody said: tokens ``[start, stop)``.

    ``verb_at`` is the verb's own token; ``participle`` says that it is an -ing form ("adding
    that"), whose source is that of the clause before.
    """

    start: int
    verb_at: int
    stop: int
    verb: Verb
    participle: bool


def find_cues(sheet: Sheet) -> tuple[Cue, ...]:
    """Return the cues outside quotation marks; negated, modal and passive ones are left out."""
    return tuple(_cues(sheet))


def _cues(sheet: Sheet) -> Iterator[Cue]:
    for at, token in enumerate(sheet.tokens):
        found = _verb_at(sheet.tokens, at)
        if found is None or token.capital or sheet.quotation_at(token.start) is not None:
            continue
        verb, stop = found
        start = _group_start(sheet.tokens, at)
        if _asserted(sheet.tokens, start, at):
            yield Cue(start, at, stop, verb, token.low.endswith("ing"))


def _verb_at(tokens: tuple[Token, ...], at: int) -> tuple[Verb, int] | None:
    """Return the verb of saying at ``at`` and where it stops; verbs of two words come first."""
    low = tokens[at].low
    if at + 1 < len(tokens) and (verb := forms().get(f"{low} {tokens[at + 1].low}")):
        return verb, at + 2
    verb = forms().get(low)
    return (verb, at + 1) if verb else None


def _group_start(tokens: tuple[Token, ...], at: int) -> int:
    """Step back over auxiliaries and adverbs: "has also promised"."""
    start = at
    while start and (
        tokens[start - 1].low in _HAVE | en.words("cue_adverbs") or _is_adverb(tokens[start - 1])
    ):
        start -= 1
    while start < at and (tokens[start].capital or tokens[start].low == "'s"):
        start += 1
    return start


def is_auxiliary(token: Token) -> bool:
    """Say whether a word can stand between a subject and its verb: has, did, not, also, quietly."""
    lists = _HAVE | en.words("negations") | {"did", "does", "do"}
    return token.low in lists or _is_adverb(token)


def _is_adverb(token: Token) -> bool:
    regular = token.low.endswith("ly") and len(token.low) > 4 and not token.capital
    return regular or token.low in en.words("cue_adverbs")


def _asserted(tokens: tuple[Token, ...], start: int, at: int) -> bool:
    """Say whether the verb is stated as done: not denied, not possible, not passive, not "to"."""
    around = {token.low for token in tokens[max(0, start - 1) : at]}
    if around & (en.words("negations") | en.words("modals")):
        return False
    passive = bool(around & _BE)
    return not passive or tokens[at].low.endswith("ing")


@cache
def forms() -> dict[str, Verb]:
    """Map every form of every verb of saying to its verb; later groups add shapes."""
    found: dict[str, Verb] = {}
    for group in en.table("cues")["cue"]:
        for lemma in group["verbs"]:
            for form in _inflect(lemma):
                shapes = frozenset(group["shapes"])
                known = found.get(form)
                if known:
                    found[form] = known._replace(shapes=known.shapes | shapes)
                else:
                    found[form] = Verb(lemma, group["act"], shapes)
    return found


def _inflect(lemma: str) -> list[str]:
    irregular = en.table("cues")["irregular"].get(lemma)
    if irregular:
        return list(irregular)
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    plural = "es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"
    return [lemma, lemma + plural, lemma + "ed", lemma + "ing"]
