"""From days to places: where a day stands along the timeline, and which row a mark gets."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from casetrail.export.moments import Moment
from casetrail.export.stretches import Stretch

_BREAK = 14.0


class Extent(NamedTuple):
    """Left and right end of something, in the units of the drawing."""

    left: float
    right: float


class Scale:
    """Every stretch gets the same width; a skipped stretch of time gets a narrow break."""

    def __init__(self, stretches: Sequence[Stretch], left: float, right: float) -> None:
        self.stretches = stretches
        self._starts = [stretch.first for stretch in stretches]
        breaks = sum(stretch.skips for stretch in stretches)
        self.step = (right - left - breaks * _BREAK) / len(stretches)
        self._lefts: list[float] = []
        for stretch in stretches:
            previous = self._lefts[-1] + self.step if self._lefts else left
            self._lefts.append(previous + _BREAK * stretch.skips)

    def columns(self) -> list[tuple[Stretch, float]]:
        """Return every stretch with its left end."""
        return list(zip(self.stretches, self._lefts, strict=True))

    def extent(self, moment: Moment) -> Extent:
        """Return where ``moment`` begins and where its last day ends."""
        return Extent(self._place(moment.first, 0), self._place(moment.last, 1))

    def _place(self, day: date, more: int) -> float:
        """Return where ``day`` begins, or ends with ``more`` 1: never beyond its own stretch."""
        index = max(0, bisect_right(self._starts, day) - 1)
        stretch = self.stretches[index]
        share = (day + timedelta(days=more) - stretch.first) / (stretch.stop - stretch.first)
        return self._lefts[index] + self.step * min(1.0, max(0.0, share))


class Slot(NamedTuple):
    """A place in a lane: its row, and what shares it; only the first is drawn there."""

    row: int
    members: list[int]


def packed(extents: Sequence[Extent], most: int) -> list[Slot]:
    """Return a slot for each extent in the first row free for it, from the left.

    Where ``most`` rows are taken, an extent shares the slot that takes the last row.
    """
    slots: list[Slot] = []
    rows: list[Slot] = []
    for index in sorted(range(len(extents)), key=lambda one: extents[one]):
        ends = (extents[slot.members[0]].right for slot in rows)
        free = next((n for n, end in enumerate(ends) if end <= extents[index].left), len(rows))
        if free == most:
            rows[-1].members.append(index)
            continue
        slots.append(Slot(free, [index]))
        rows[free : free + 1] = slots[-1:]
    return slots
