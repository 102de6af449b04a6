"""The lists that comparing needs, from lang/en, as sets and tables of stems."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from casetrail.lang import en
from casetrail.lang.en.lemma import stem

RAREST = 10
"""The weight of a word that the table of frequencies does not hold."""


@dataclass(frozen=True)
class Vocabulary:
    """Sets of words in small letters, and tables from a word or stem to what stands for it."""

    function: frozenset[str]
    first: frozenset[str]
    third: frozenset[str]
    acting: tuple[frozenset[str], frozenset[str]]
    alone: frozenset[str]
    apart: frozenset[str]
    light: frozenset[str]
    droppable: frozenset[str]
    refusals: frozenset[str]
    markers: dict[str, str]
    concord: frozenset[str]
    persons: dict[str, str]
    conditions: frozenset[str]
    condition_phrases: tuple[tuple[str, ...], ...]
    idioms: tuple[tuple[str, ...], ...]
    contractions: dict[str, tuple[str, ...]]
    phrases: dict[tuple[str, ...], tuple[str, ...]]
    times: frozenset[str]
    endings: frozenset[str]
    hedges: frozenset[str]
    reaching: frozenset[str]
    past: frozenset[str]
    synonyms: dict[str, str]
    weights: dict[str, int]


@cache
def vocabulary() -> Vocabulary:
    """Return the lists; they are read once."""
    lists = en.table("alike")
    conditions, synonyms = lists["condition"], _synonyms()
    return Vocabulary(
        function=_set(lists["function"]["words"]) | _set(lists["light"]["words"]),
        first=_set(lists["first"]["words"]),
        third=_set(lists["third"]["words"]),
        acting=(_set(lists["acting"]["first"]), _set(lists["acting"]["third"])),
        alone=_stems(lists["strict"]["alone"]),
        apart=_stems(lists["strict"]["apart"]),
        light=_set(lists["light"]["words"]),
        droppable=_set(lists["droppable"]["words"]),
        refusals=frozenset(synonyms.get(w, w) for w in _stems(lists["refusal"]["words"])),
        markers=_markers(lists),
        concord=_set(lists["concord"]["words"]),
        persons=_classes(lists["persons"]),
        conditions=_set(conditions["words"]),
        condition_phrases=_phrases(conditions["phrases"]),
        idioms=_phrases(conditions["idioms"]),
        contractions=_rewrites(lists["contractions"]),
        phrases={tuple(k.split()): v for k, v in _rewrites(lists["phrases"]).items()},
        times=_stems(lists["time"]["words"]),
        endings=_set(lists["endings"]["words"]),
        hedges=_stems(lists["hedges"]["words"]),
        reaching=_set(lists["reaching"]["words"]),
        past=_set(lists["past"]["words"]),
        synonyms=synonyms,
        weights=_weights(),
    )


def _set(words: str | list[str]) -> frozenset[str]:
    return frozenset(words.split() if isinstance(words, str) else words)


def _stems(words: str | list[str]) -> frozenset[str]:
    return frozenset(map(stem, _set(words)))


def _phrases(texts: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(text.split()) for text in texts)


def _rewrites(rows: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {old: tuple(new.split()) for old, new in rows.items() if old != "example"}


def _markers(lists: dict[str, Any]) -> dict[str, str]:
    """Return which class a word marks: "might" -> "may", "nobody" -> "not", "every" -> "all"."""
    classes = {
        name: words
        for part in ("modal", "quantity", "order")
        for name, words in lists[part].items()
        if name != "example"
    }
    for word in (*lists["strict"]["alone"], *lists["strict"]["apart"]):
        classes.setdefault(stem(word), []).append(word)
    classes["not"] = list(_set(lists["negation"]["words"]))
    return {word: name for name, words in classes.items() for word in words}


def _classes(lists: dict[str, list[str]]) -> dict[str, str]:
    return {word: name for name, words in lists.items() if name != "example" for word in words}


def _synonyms() -> dict[str, str]:
    rows = en.table("synonyms")["synonyms"]["rows"].strip().splitlines()
    pairs = [(stem(word), stem(row.split()[0])) for row in rows for word in row.split()]
    return dict(reversed(pairs))


def _weights() -> dict[str, int]:
    rows = en.table("frequencies")["levels"]
    return {word: int(level) for level, words in rows.items() for word in words.split()}
