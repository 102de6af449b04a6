"""The grammar of time expressions: the rules of ``lang/en/times.toml`` as compiled patterns."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from casetrail.lang import en
from casetrail.read.sheet import Sheet
from casetrail.types import Span

# "Black Friday", "the Sunday Times", "The Sun on Sunday": names, not days.
_NAME_BEFORE = re.compile(
    r"\b(?:Black|Good|Ash|Super|Bloody|Easter|Palm|Cyber|Holy|Friday the|Sun on|Mail on|Star on|"
    r"Herald on|Scotland on)\s$"
)
_NAME_AFTER = re.compile(r"\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Night Live|Club)\b")


class Found(NamedTuple):
    """A time expression: its rule's name, its place, and its named parts."""

    rule: str
    span: Span
    parts: dict[str, str]


class Rule(NamedTuple):
    """One rule of the grammar; ``order`` breaks ties."""

    name: str
    pattern: re.Pattern[str]
    order: int


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules in order."""
    table = en.table("times")
    return tuple(
        Rule(row["name"], re.compile(_fill(row["pattern"], table["parts"])), order)
        for order, row in enumerate(table["rule"])
    )


def _fill(pattern: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        pattern = pattern.replace("{" + name + "}", part)
    return pattern


def find_times(sheet: Sheet) -> list[Found]:
    """Return the time expressions of an article in order; of two that overlap, the longer."""
    found = sorted(_matches(sheet.text), key=lambda item: (item[1].start, -item[1].stop, item[0]))
    kept: list[Found] = []
    for _, span, expression in found:
        if not kept or span.start >= kept[-1].span.stop:
            kept.append(expression)
    return kept


def _matches(text: str) -> Iterator[tuple[int, Span, Found]]:
    for rule in rules():
        for match in rule.pattern.finditer(text):
            if rule.name != "weekday" or not _is_name(text, match):
                parts = {key: value for key, value in match.groupdict().items() if value}
                span = Span(*match.span("time" if "time" in parts else 0))
                yield rule.order, span, Found(rule.name, span, parts)


def _is_name(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 16) : match.start()]
    return bool(_NAME_BEFORE.search(before) or _NAME_AFTER.match(text, match.end()))
