"""The patterns of ``procedures.toml`` as records: what says a step, and where its people stand."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, cast

from casetrail.lang import en
from casetrail.lang.en.inflect import forms_of, noun_forms
from casetrail.types import ProcedureKind, Step


class Pattern(NamedTuple):
    """One way to say a step. ``person`` and ``parties`` name places, see ``procedures.toml``."""

    step: Step
    person: tuple[str, ...]
    parties: Mapping[str, str]
    matters: frozenset[str]
    needs: str | None
    agents: str | None
    presupposed: bool
    subject: bool
    acts: frozenset[str]
    """Classes of acts that the matter must be told as; none of them where this is empty."""


class Kind(NamedTuple):
    """A kind of procedure with its patterns, by class of verb, by verb, and by noun."""

    name: ProcedureKind
    matters: frozenset[str]
    verbs: frozenset[str]
    sure: frozenset[str]
    """Those of its verbs that have no other use."""
    tells: frozenset[str]
    """Matters that tell, where a later sentence names none, which procedure it is about."""
    forum: tuple[str, ...]
    by_class: Mapping[str, tuple[Pattern, ...]]
    by_verb: Mapping[str, tuple[Pattern, ...]]
    by_noun: Mapping[str, tuple[Pattern, ...]]
    by_state: Mapping[str, tuple[Pattern, ...]]
    """By preposition and noun: "on trial", "under arrest"."""

    @property
    def refused(self) -> Pattern | None:
        """The pattern of its refusal; None for a kind that has none."""
        patterns = (one for found in self.by_class.values() for one in found)
        return next((one for one in patterns if one.step == "refused" and not one.acts), None)


@cache
def kinds() -> tuple[Kind, ...]:
    """Return the kinds of procedure in the order of the file."""
    return tuple(_kind(row) for row in en.table("procedures")["kind"])


def _kind(row: dict[str, object]) -> Kind:
    matters = frozenset(_strings(row["matters"]))
    return Kind(
        cast(ProcedureKind, row["name"]),
        matters,
        frozenset(_strings(row["verbs"])),
        frozenset(_strings(row.get("sure", []))),
        frozenset(_strings(row.get("tells", []))),
        tuple(_strings(row.get("forum", []))),
        _group(row["steps"], "class", matters),
        _group(row["own_verbs"], "verbs", frozenset()),
        _group(row["own_nouns"], "nouns", frozenset()),
        _group(row.get("states", []), "states", frozenset()),
    )


def _strings(value: object) -> list[str]:
    return cast("list[str]", value)


def _group(rows: object, key: str, matters: frozenset[str]) -> dict[str, tuple[Pattern, ...]]:
    found: dict[str, list[Pattern]] = {}
    for row in cast("list[dict[str, object]]", rows):
        words = row[key]
        for word in [words] if isinstance(words, str) else _strings(words):
            found.setdefault(word, []).append(_pattern(row, matters))
    return {word: tuple(patterns) for word, patterns in found.items()}


def _pattern(row: dict[str, object], matters: frozenset[str]) -> Pattern:
    own = row.get("matters", row.get("object"))
    return Pattern(
        cast(Step, row["step"]),
        tuple(_strings(row["person"])),
        cast("dict[str, str]", row["parties"]),
        frozenset(_strings(own)) if own is not None else matters,
        cast("str | None", row.get("needs")),
        cast("str | None", row.get("agents")),
        bool(row.get("presupposed", True)),
        bool(row.get("subject", False)),
        frozenset(_strings(row.get("acts", []))),
    )


@cache
def classes() -> Mapping[str, tuple[tuple[str, str, str], ...]]:
    """Map every form of a verb to its rows: "applied" -> (apply, for, request)."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    table = en.table("procedures")
    for name, verbs in (*table["classes"].items(), ("light", table["light"]["verbs"])):
        for words in verbs:
            verb, _, after = words.partition(" ")
            for form in forms_of(verb):
                found.setdefault(form, []).append((verb, after, name))
    return {form: tuple(rows) for form, rows in found.items()}


@cache
def acts() -> Mapping[str, str]:
    """Map every form of a noun of an act to its class: "application" -> request."""
    table = en.table("procedures")["acts"]
    return {
        form: name for name, nouns in table.items() for noun in nouns for form in noun_forms(noun)
    }


@cache
def verb_forms(words: frozenset[str]) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Map every form of the verbs to (verb, particle after it)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for one in sorted(words):
        verb, _, after = one.partition(" ")
        for form in forms_of(verb):
            found.setdefault(form, []).append((one, after))
    return {form: tuple(rows) for form, rows in found.items()}


@cache
def lemma_in(word: str, verbs: frozenset[str]) -> bool:
    """Say whether a word is a form of one of the verbs."""
    return any(word in forms_of(verb) for verb in verbs)


@cache
def nouns_of(words: frozenset[str]) -> Mapping[str, str]:
    """Map singular and plural of nouns to the noun; of two words the last varies."""
    found = {}
    for noun in words:
        lead, _, last = noun.rpartition(" ")
        for form in noun_forms(last):
            found[f"{lead} {form}".strip()] = noun
    return found


def event_type(step: Step) -> str:
    """Return the PLOVER type of a step."""
    return cast(str, en.table("procedures")["types"][step])
