"""The arithmetic and the printing that benches share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass
class Count:
    """What was found rightly, what was found and should not be, what was not found."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Return the percentage of what was found that is right; 100 when nothing was found."""
        return percent(self.right, self.right + self.extra)

    @property
    def recall(self) -> float:
        """Return the percentage of the gold that was found; 100 when there is no gold."""
        return percent(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall, in percent."""
        return percent(2 * self.right, 2 * self.right + self.extra + self.missed)

    def add(self, other: "Count") -> None:
        """Add the counts of another article or kind."""
        self.right += other.right
        self.extra += other.extra
        self.missed += other.missed


def percent(part: float, whole: float) -> float:
    """Return ``part`` of ``whole`` in percent, to one decimal; 100 of nothing is all of it."""
    return round(100 * part / whole, 1) if whole else 100.0


def count_row(name: str, count: Count) -> tuple[str, ...]:
    """Return a table's row for a count."""
    numbers = (count.right, count.extra, count.missed)
    return (
        name,
        *map(str, numbers),
        *(f"{value:.1f}" for value in (count.precision, count.recall, count.f1)),
    )


COUNT_HEAD = ("", "right", "extra", "missed", "P", "R", "F1")


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Return rows of words as aligned columns: the first to the left, the others to the right."""
    lines = list(rows)
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_line(line, widths) for line in lines)


def figures(scores: Mapping[str, float]) -> str:
    """Return named figures as a small table."""
    return table((name, f"{value:.1f}") for name, value in scores.items())


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])
