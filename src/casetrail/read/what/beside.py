"""What stands right beside a word says of whether it happened: negation, modal verbs, "to"."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from casetrail.lang import en
from casetrail.lang.en.inflect import forms_of, noun_forms
from casetrail.read.parsed import Parsed
from casetrail.types import Factuality

_NEGATIONS = frozenset(
    {"not", "n't", "n’t", "never", "nor", "neither", "hardly", "nearly", "almost"}
)
_NO = frozenset({"no", "neither"})
_NOBODY = frozenset({"nobody", "none", "neither", "nothing"})
_TAKING_PART = ("nsubj", "nsubj:pass", "obj")
_MODALS = frozenset({"may", "might", "could", "can", "should", "must", "ca"})
_WOULD = frozenset({"would", "'d", "’d"})
_FUTURES = frozenset({"will", "shall", "'ll", "’ll", "wo", "going"})
_CONDITIONS = frozenset({"if", "unless", "whether", "until", "till", "lest", "provided"})
_HEDGES = frozenset({"reportedly", "likely", "possibly", "perhaps", "probably", "maybe"})
_PERFECT = frozenset({"have", "'ve", "’ve"})
_HELPERS = ("aux", "aux:pass", "advmod", "cop", "mark", "cc", "cc:preconj")
_COMPLEMENTS = frozenset({"xcomp", "advcl", "ccomp", "acl"})
_WISHES = frozenset({"root", "parataxis", "ccomp", "acl:relcl", "appos"})


class Asserted(NamedTuple):
    """How an event is told: its factuality, and the token of the word that decides it, if any."""

    factuality: Factuality
    by: int | None


PLAIN = Asserted("happened", None)


@cache
def governors() -> dict[str, Factuality | None]:
    """Map every form of a governing word to what it says; None where it leaves things as told."""
    classes: tuple[tuple[str, Factuality | None], ...] = (
        ("kept", None),
        ("possible", "possible"),
        ("planned", "planned"),
        ("alleged", "alleged"),
        ("not", "did_not_happen"),
    )
    return {form: told for name, told in classes for form in listed(name)}


@cache
def listed(name: str) -> frozenset[str]:
    """Return every form of the words of a list of ``factuality.toml``."""
    words = en.table("factuality")[name]["words"]
    return frozenset(form for word in words for form in forms_of(word) | noun_forms(word))


def beside(parsed: Parsed, index: int) -> Asserted:
    """Return what the auxiliaries, adverbs, determiners and markers of one word say."""
    for rule in _RULES:
        found = rule(parsed, index)
        if found is not None:
            return found
    return PLAIN


def _helpers(parsed: Parsed, index: int) -> dict[str, int]:
    return {parsed.words[child]: child for child in parsed.with_relation(index, *_HELPERS)}


def _first(words: dict[str, int], wanted: frozenset[str]) -> int | None:
    return next((words[one] for one in words if one in wanted), None)


def _negated(parsed: Parsed, index: int) -> Asserted | None:
    """``was not charged``; "might not" and "told them not to" leave it open."""
    words = _helpers(parsed, index)
    by = _first(words, _NEGATIONS)
    if by is None:
        return None
    still_open = _is_told_not_to(parsed, index) or not {"may", "might"}.isdisjoint(words)
    return Asserted("possible" if still_open else "did_not_happen", by)


def _is_told_not_to(parsed: Parsed, index: int) -> bool:
    """``told Estmere not to extradite her``: nobody says yet that it did not."""
    token = parsed.tokens[index]
    marked = any(parsed.words[mark] == "to" for mark in parsed.with_relation(index, "mark"))
    return marked and token.relation in _COMPLEMENTS and token.head != index


def _none_of_it(parsed: Parsed, index: int) -> Asserted | None:
    """``no appeal``; of its subject or object: ``no charge was filed``, ``nobody is charged``."""
    found = (_no(parsed, one) for one in (index, *parsed.with_relation(index, *_TAKING_PART)))
    by = next((one for one in found if one is not None), None)
    return None if by is None else Asserted("did_not_happen", by)


def _no(parsed: Parsed, index: int) -> int | None:
    """Return the word that makes a noun none: "no appeal", "neither Venn nor Okon", "nobody"."""
    if parsed.words[index] in _NOBODY:
        return index
    beside = parsed.with_relation(index, "det", "cc:preconj", "advmod")
    return next((one for one in beside if parsed.words[one] in _NO), None)


def _on_condition(parsed: Parsed, index: int) -> Asserted | None:
    """``if she is extradited``."""
    words = _helpers(parsed, index)
    if "before" in words and {"could", "can"} & words.keys():
        return Asserted("did_not_happen", words["before"])  # "fled before police could arrest him"
    by = _first(words, _CONDITIONS)
    marks = by is not None and parsed.tokens[by].relation == "mark"
    return Asserted("possible", by) if marks else None


def _modal(parsed: Parsed, index: int) -> Asserted | None:
    """``may be extradited`` is possible, ``would meet`` planned, ``would have met`` possible."""
    words = _helpers(parsed, index)
    by = _first(words, _MODALS | _WOULD)
    if by is None or parsed.tokens[by].tag != "MD":
        return None
    planned = parsed.words[by] in _WOULD and _PERFECT.isdisjoint(words)
    return Asserted("planned" if planned else "possible", by)


def _future(parsed: Parsed, index: int) -> Asserted | None:
    """``will be sentenced``; ``is due to be sentenced``, which a parse may take for a marker."""
    due = _helpers(parsed, index).get("due")
    if due is not None and parsed.tokens[index].tag != "VBG":
        return Asserted("planned", due)
    by = _first(_helpers(parsed, index), _FUTURES)
    helps = by is not None and parsed.tokens[by].relation == "aux"
    return Asserted("planned", by) if helps else None


def _hedged(parsed: Parsed, index: int) -> Asserted | None:
    """``was reportedly charged``, ``the likely extradition``, ``the alleged theft``."""
    words = _helpers(parsed, index)
    by = _first(words, _HEDGES)
    if by is not None:
        return Asserted("possible", by)
    if "allegedly" in words:
        return Asserted("alleged", words["allegedly"])
    for child in parsed.with_relation(index, "amod"):
        told = governors().get(parsed.words[child])
        if told in ("possible", "planned", "alleged"):
            return Asserted(told, child)
    return None


def _gerund(parsed: Parsed, index: int) -> Asserted | None:
    """``spoke of granting her asylum``: named, not told; ``after granting her asylum``: told."""
    token = parsed.tokens[index]
    if token.tag != "VBG" or parsed.with_relation(index, "aux", "aux:pass", "cop"):
        return None
    marks = parsed.with_relation(index, "mark", "case")
    if marks:
        told = parsed.words[marks[0]] in listed("telling")
        return None if told else Asserted("possible", marks[0])
    held = parsed.words[token.head] in listed("deciding")
    held = held or parsed.words[index] in listed("ongoing")
    return Asserted("possible", None) if token.relation == "acl" and not held else None


def _infinitive(parsed: Parsed, index: int) -> Asserted | None:
    """``Venn to be deported``: a headline's infinitive is planned. ``Drop the charges``: a wish."""
    token = parsed.tokens[index]
    bare = token.tag == "VB" and not parsed.with_relation(index, "aux", "mark", "nsubj")
    if bare and token.relation in _WISHES | {"advcl"}:
        return Asserted("possible", index)
    marks = parsed.with_relation(index, "mark")
    to = next((mark for mark in marks if parsed.words[mark] == "to"), None)
    planned = to is not None and token.relation in ("root", "parataxis")
    return Asserted("planned", to) if planned else None


_RULES: tuple[Callable[[Parsed, int], Asserted | None], ...] = (
    _negated,
    _none_of_it,
    _on_condition,
    _modal,
    _future,
    _hedged,
    _gerund,
    _infinitive,
)
