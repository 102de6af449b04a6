"""The figures of the bench of written times that floors are put under."""

from bench.timespans.run import Result, add
from bench.unpacked import unpacked
from casetrail.model.pack import load_pack
from training import corpora


def figures() -> dict[str, float]:
    """Return strict and relaxed F1 on fold 0. Raises Absent."""
    result = Result()
    with unpacked("temporal.tar.gz") as folder:
        add(result, corpora.tbaq_folds(folder)[0], load_pack())
    return {"strict": result.strict.f1, "relaxed": result.relaxed.f1}
