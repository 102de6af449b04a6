"""Example sentences for every step: what says it, and near misses that must not be read as it.

    python -m bench.what.examples [--missed]

``examples.tsv`` holds made-up people in the shapes of real reports: kind, step, sign (+ or -),
factuality, person, the word that says it, the sentence, and a note. 692 say a step, 381 do not.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import casetrail
from bench.score import percent, table
from casetrail.types import CaseFile, Event

HERE = Path(__file__).parent
PEOPLE = (
    "Mara Venn, a lawyer, said so. Ilya Okon, a banker, said so. Tomas Reyle, a teacher, said so. "
    "Sena Dacosta, a doctor, said so. Ivo Karsk, a writer, said so. "
    "Amira Tolan, an editor, said so.\n\n"
)
"""Every sentence follows this: a report names its people before it goes on with a surname."""


class Example(NamedTuple):
    """A row of the table."""

    kind: str
    step: str
    says: bool
    factuality: str
    person: str
    word: str
    sentence: str
    note: str


def examples() -> tuple[Example, ...]:
    """Return the rows in the order of the file."""
    lines = (HERE / "examples.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return tuple(Example(r[0], r[1], r[2] == "+", *r[3:8]) for r in rows)


def read(one: Example) -> tuple[CaseFile, list[Event]]:
    """Return what is read of a sentence, and the steps of its kind and name in it."""
    found = casetrail.read(PEOPLE + one.sentence)
    said = [
        event
        for event in found.events
        if (event.procedure, event.step) == (one.kind, one.step)
        and event.evidence[0].start >= len(PEOPLE)
    ]
    return found, said


def outcomes(one: Example) -> Iterator[str]:
    """Yield what came of an example."""
    found, said = read(one)
    if not one.says:
        yield "near miss read" if said else "near miss left"
        return
    yield "found" if said else "missed"
    for event in said[:1]:
        yield "factuality right" if event.factuality == one.factuality else "factuality wrong"
        names = {actor.id: actor.name for actor in found.actors}
        if one.person.split()[-1].istitle() and len(one.person) > len("She"):
            right = one.person.split()[-1] in names.get(event.person or "", "")
            yield "person right" if right else "person wrong"


def measure() -> Counter[str]:
    """Return the counts over all examples."""
    return Counter(outcome for one in examples() for outcome in outcomes(one))


def figures() -> dict[str, float]:
    """Return the figures that floors are put under."""
    counts = measure()

    def share(right: str, wrong: str) -> float:
        return percent(counts[right], counts[right] + counts[wrong])

    return {
        "found": share("found", "missed"),
        "factuality": share("factuality right", "factuality wrong"),
        "person": share("person right", "person wrong"),
        "near_misses_left": share("near miss left", "near miss read"),
    }


def main() -> None:
    """Run the bench from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--missed", action="store_true", help="print what is read wrong")
    if parser.parse_args().missed:
        for one in examples():
            wrong = {"missed", "near miss read", "factuality wrong"} & set(outcomes(one))
            if wrong:
                print(f"{one.kind} {one.step}: {', '.join(sorted(wrong))}: {one.sentence}")
    print(table([(name, f"{value:.1f}") for name, value in figures().items()]))


if __name__ == "__main__":
    main()
