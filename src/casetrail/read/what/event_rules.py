"""The rows of ``events.toml``: which verbs and nouns say an event that is no step."""

from functools import cache
from typing import NamedTuple, cast

from casetrail.lang import en
from casetrail.lang.en.inflect import forms_of, noun_forms


class Rule(NamedTuple):
    """A row of ``events.toml``."""

    type: str
    who: str
    whom: str
    objects: frozenset[str]
    beside: frozenset[str]
    cases: frozenset[str]
    governed: frozenset[str]


@cache
def verb_rules() -> dict[str, tuple[Rule, ...]]:
    """Map every form of a verb to its rules."""
    found: dict[str, list[Rule]] = {}
    for row in en.table("events")["event"]:
        for verb in row["verbs"]:
            for form in forms_of(verb):
                found.setdefault(form, []).append(_rule(row, "who"))
    return {form: tuple(rules) for form, rules in found.items()}


@cache
def noun_rules() -> dict[str, Rule]:
    """Map every form of a noun to its rule."""
    return {
        form: _rule(row, "owner")
        for row in en.table("events")["noun"]
        for noun in row["nouns"]
        for form in noun_forms(noun)
    }


def _rule(row: dict[str, object], who: str) -> Rule:
    def words(key: str) -> frozenset[str]:
        return frozenset(cast("list[str]", row.get(key, [])))

    governed = frozenset(form for verb in words("governed") for form in forms_of(verb))
    return Rule(
        str(row["type"]),
        str(row[who]),
        str(row.get("whom", "any")),
        words("objects"),
        words("beside"),
        words("beside_case"),
        governed,
    )
