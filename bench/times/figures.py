"""The figures of the times bench that floors are put under."""

from bench.score import percent
from bench.times.cases import outcome
from bench.times.run import Result, add, corpora_of
from bench.unpacked import unpacked
from casetrail.model.pack import load_pack


def figures() -> dict[str, float]:
    """Return F1 on fold 0 of each corpus, cases right and traps avoided. Raises Absent."""
    own = outcome()
    found = {
        "cases": percent(own.right, own.cases),
        "traps_avoided": percent(own.traps - len(own.fallen), own.traps),
    }
    with unpacked("temporal.tar.gz") as folder:
        for name, parts in corpora_of(folder).items():
            result = Result()
            add(result, parts[0], load_pack())
            found[f"{name.lower()}_values"] = result.values.f1
            found[f"{name.lower()}_relaxed"] = result.relaxed.f1
    return found
