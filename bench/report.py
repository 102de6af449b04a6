"""One bench's result: figures to put floors under, and what a person reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from bench import statements
from bench.score import COUNT_HEAD, Count, count_row, figures, table
from bench.times import score as times


@dataclass(frozen=True)
class Report:
    """The scores of one run. ``broken`` lists what must not be and is."""

    statements: statements.Score
    times: times.Score
    others: Mapping[str, Count] = field(default_factory=dict)
    broken: tuple[str, ...] = ()

    def figures(self) -> dict[str, float]:
        """Return every figure that a floor can be put under, in percent."""
        kept = {"nothing_that_must_not_be": 0.0 if self.broken else 100.0}
        lines = {f"{name}.f1": count.f1 for name, count in self.others.items()}
        return {**self.statements.figures(), **self.times.figures(), **lines, **kept}

    def as_json(self) -> str:
        """Return the figures and the lists behind them as JSON."""
        lists = {
            "wrong_speakers": self.statements.wrong,
            "no_speaker": self.statements.unspoken,
            "missed_statements": self.statements.missed,
            "extra_statements": self.statements.extra,
            "wrong_times": self.times.wrong,
            "must_not_be": self.broken,
        }
        encoded = msgspec.json.encode({"figures": self.figures(), **lists})
        return msgspec.json.format(encoded, indent=1).decode()

    def __str__(self) -> str:
        """Return the tables and lists that a person reads."""
        return "\n\n".join(part for part in (self._counts(), self._lists()) if part)

    def _counts(self) -> str:
        own = self.statements
        rows = {
            "statements": own.found,
            "  to the character": own.exact,
            "  speaker (wrong, none)": own.speakers,
            "times": self.times.found,
            "  with the right value": self.times.values,
            **self.others,
        }
        counts = table([COUNT_HEAD, *(count_row(name, count) for name, count in rows.items())])
        return f"{counts}\n\n{figures(self.figures())}"

    def _lists(self) -> str:
        parts = {
            "Must not be": self.broken,
            "Wrong speaker": self.statements.wrong,
            "No speaker": self.statements.unspoken,
            "Statements missed": self.statements.missed,
            "Statements not in gold": self.statements.extra,
            "Times": self.times.wrong,
        }
        return "\n".join(
            f"{name}: {len(lines)}\n" + "".join(f"  {line}\n" for line in lines)
            for name, lines in parts.items()
            if lines
        )


def print_report(report: Report, as_json: bool) -> None:
    """Print a report for a person or for a program."""
    print(report.as_json() if as_json else report)
