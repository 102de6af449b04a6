"""The figure of the mentions bench that a floor is put under."""

from bench.mentions.run import ACTORS, parts, scored
from bench.score import Count
from bench.unpacked import unpacked
from casetrail.model.pack import load_pack
from training import corpora


def figures() -> dict[str, float]:
    """Return F1 of named people and organisations, exact spans. Raises Absent."""
    with unpacked("gum.tar.gz", "temporal.tar.gz") as folder:
        counts = scored(parts(corpora.mentions(folder))["all"], load_pack())
    both = Count()
    for key in ACTORS:
        both.add(counts[key])
    return {"people_and_organisations": both.f1}
