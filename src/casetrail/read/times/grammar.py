"""The grammar of time expressions: the rules of ``lang/en/times.toml`` as compiled patterns."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from casetrail.lang import en
from casetrail.types import Span, TimeSpan

# "Black Friday", "the Sunday Times", "The Sun on Sunday": names, not days.
_NAME_BEFORE = re.compile(
    r"\b(?:Black|Good|Ash|Super|Bloody|Easter|Palm|Cyber|Holy|Friday the|Sun on|Mail on|Star on|"
    r"Herald on|Scotland on|Independent on|Post on|Ruby|Joe|Billy|Girl|[Tt]he [A-Z]\w+ on)\s$"
)
_NAME_AFTER = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Sport|World|Review|Night Live|Club|"
    r"Night Lights|prayers?\b|Addams)"
)
# "Section 2010", "Flight 1549", "Room 1984", "Windows 2000", "Resolution 1973": numbers, not years.
_NUMBER_BEFORE = re.compile(
    r"(?:\b(?:[Ss]ection|[Aa]rticle|[Rr]ule|[Nn]o\.?|[Nn]umber|[Ff]light|[Rr]oom|[Rr]oute|[Pp]age|"
    r"Windows|Office|Resolution|Order|Bill|Act|Case|Highway|Interstate|Boeing|Airbus|[Cc]hapter|"
    r"[Pp]aragraph|[Cc]ell|Gate|Channel|Unit|Area|Model|Type|[Mm]ore than|[Oo]ver|[Ss]ome|[Aa]bout|"
    r"[Nn]early|[Aa]lmost|[Aa]t least|[Ff]ewer than|[Ll]ess than|version|"
    r"[Cc]opyright)|[$£€#©]|\([cC]\))\s?$"
)
_STRETCH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
"""A paragraph, or what a blank line parts: no time runs over it."""
_GROUP = re.compile(r"\(\?P<(\w+)>")
_SURE = 0.35
"""From this score on the model takes words for a time."""
_CHECKED = frozenset(
    ("weekday", "holiday", "year", "day beside", "season beside", "half", "quarter",
     "month of the year", "stretch beside", "years")
)  # fmt: skip
_NUMBERED = frozenset({"year", "years"})


class Found(NamedTuple):
    """A time expression: its rule's name, its place, and its named parts."""

    rule: str
    span: Span
    parts: dict[str, str]


class Rule(NamedTuple):
    """One rule of the grammar; an ``unsure`` one counts only where the model sees a time too.

    A ``checked`` one, whose words may be a name, counts unless the model is sure of the contrary.
    """

    name: str
    pattern: re.Pattern[str]
    unsure: bool
    checked: bool
    needs: tuple[str, ...]
    """Small-letter strings one of which stands in every match; none if there is no such string."""


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules in order."""
    table = en.table("times")
    return tuple(
        Rule(
            row["name"],
            _compiled(row["pattern"], table["parts"]),
            row.get("unsure", False),
            row["name"] in _CHECKED,
            tuple(row.get("needs", ())),
        )
        for row in table["rule"]
    )


def _compiled(pattern: str, parts: dict[str, str]) -> re.Pattern[str]:
    """Compile a pattern; a name that comes again, in another branch, is numbered: ``day__2``."""
    seen: Counter[str] = Counter()

    def numbered(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return f"(?P<{match[1]}__{seen[match[1]]}>" if seen[match[1]] > 1 else match[0]

    return re.compile(_GROUP.sub(numbered, _fill(pattern, parts)))


def _fill(pattern: str, parts: dict[str, str]) -> str:
    for _ in range(2):  # parts may be made of parts
        for name, part in parts.items():
            pattern = pattern.replace("{" + name + "}", part)
    return pattern


def find_times(text: str, likely: Sequence[TimeSpan] | None = None) -> list[Found]:
    """Return the time expressions of a text in order; of two that overlap, the longer.

    ``likely`` are what the model takes for times, doubtful ones too; None without a model.
    """
    found = sorted(_matches(text, likely), key=lambda item: (item[1].start, -item[1].stop, item[0]))
    kept: list[Found] = []
    for _, span, expression in found:
        if not kept or span.start >= kept[-1].span.stop:
            kept.append(expression)
        elif span.stop - span.start > kept[-1].span.stop - kept[-1].span.start + 4:
            kept[-1] = expression
    return kept


def _matches(text: str, likely: Sequence[TimeSpan] | None) -> Iterator[tuple[int, Span, Found]]:
    stretches = [(match.span(), match[0].lower()) for match in _STRETCH.finditer(text)]
    for order, rule in enumerate(rules()):
        for (start, stop), low in stretches:
            if rule.needs and not any(word in low for word in rule.needs):
                continue
            for match in rule.pattern.finditer(text, start, stop):
                found = _found(rule, match)
                span = found.span
                if span.stop <= span.start or _is_name(rule.name, text, span):
                    continue
                if _allowed(rule, span, likely):
                    yield order, span, found


def _allowed(rule: Rule, span: Span, likely: Sequence[TimeSpan] | None) -> bool:
    if likely is None:
        return not rule.unsure
    if not rule.unsure and not rule.checked:
        return True
    best = max((one.score for one in likely if one.span.overlaps(span)), default=0.0)
    return best >= _SURE if rule.unsure else best > 0


def _found(rule: Rule, match: re.Match[str]) -> Found:
    parts = {
        key.split("__")[0]: value for key, value in match.groupdict().items() if value is not None
    }
    span = Span(*match.span("time" if "time" in parts else 0))
    return Found(rule.name, span, parts)


def _is_name(rule: str, text: str, span: Span) -> bool:
    before = text[max(0, span.start - 18) : span.start]
    if rule in _NUMBERED:
        return bool(_NUMBER_BEFORE.search(before))
    if rule != "weekday":
        return False
    return bool(_NAME_BEFORE.search(before) or _NAME_AFTER.match(text, span.stop))
