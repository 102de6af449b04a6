"""Times of one article against gold: found, the right value, and none that is not a time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bench import gold
from bench.pairs import pair
from bench.score import Count, percent
from casetrail.types import Span, Time


@dataclass
class Score:
    """Counts over times; ``values`` counts a time as right only with its value."""

    found: Count = field(default_factory=Count)
    values: Count = field(default_factory=Count)
    traps: int = 0
    """Words that are no time and were read as one: "may", "The Lantern on Sunday"."""
    unfounded: list[str] = field(default_factory=list)
    """Relative times resolved though the article has no date, or left without saying why."""
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        """Add another article's score."""
        self.found.add(other.found)
        self.values.add(other.values)
        self.traps += other.traps
        self.unfounded += other.unfounded
        self.wrong += other.wrong

    def figures(self) -> dict[str, float]:
        """Return the figures that floors are put under, in percent."""
        return {
            "times.f1": self.found.f1,
            "times.value_f1": self.values.f1,
            "times.precision": self.found.precision,
            "times.undated_rightly_unresolved": percent(not self.unfounded, 1),
        }


def score(
    wanted: Sequence[gold.Time], traps: Sequence[gold.Anchor], found: Sequence[Time], dated: bool
) -> Score:
    """Score the times of one article; ``dated`` says whether its published day was given."""
    result = Score()
    pairs = pair(wanted, found, lambda one, other: _shared(one.span, span_of(other)))
    for place, one in enumerate(wanted):
        if place in pairs:
            _count_pair(result, one, found[pairs[place]], dated)
        elif not one.optional:
            result.found.missed += 1
            result.values.missed += 1
            result.wrong.append(f"missed {one.text!r}")
    for place, other in enumerate(found):
        if place not in pairs.values():
            _count_extra(result, other, traps)
    return result


def span_of(time: Time) -> Span:
    """Return a time's span."""
    return Span(time.start, time.stop)


def is_right(wanted: gold.Time, found: Time, dated: bool) -> bool:
    """Say whether the value is right: TIMEX3 value, or both days.

    Without a published day a relative time is right when it has no day and says why.
    """
    if wanted.relative and not dated:
        return is_open(found)
    if found.value in wanted.value:
        return True
    stated = (wanted.earliest, wanted.latest)
    return any(stated) and (found.earliest, found.latest) == stated


def is_open(found: Time) -> bool:
    """Say whether a time has no day, nor a year in its value, and says why."""
    resolved = found.earliest or found.latest or re.match(r"\d{4}", found.value or "")
    return not resolved and bool(found.why.strip())


def _count_pair(result: Score, wanted: gold.Time, found: Time, dated: bool) -> None:
    right = is_right(wanted, found, dated)
    if wanted.relative and not dated and not right:
        result.unfounded.append(f"{found.text!r} became {found.earliest}..{found.latest}")
    if wanted.optional:
        return
    result.found.right += 1
    result.values.add(Count(right, not right, not right))
    if not right:
        says = found.value or f"{found.earliest}..{found.latest}"
        result.wrong.append(f"{found.text!r} is {says}, not {' or '.join(wanted.value)}")


def _count_extra(result: Score, found: Time, traps: Sequence[gold.Anchor]) -> None:
    result.found.extra += 1
    result.values.extra += 1
    result.traps += any(trap.span.overlaps(span_of(found)) for trap in traps)
    result.wrong.append(f"extra {found.text!r}")


def _shared(one: Span, other: Span) -> float:
    shared = min(one.stop, other.stop) - max(one.start, other.start)
    return max(shared, 0) / max(one.stop - one.start, other.stop - other.start)
