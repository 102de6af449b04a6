"""The figures of the attribution bench that floors are put under."""

from bench.attribution.run import scored, triples
from bench.attribution.score import KINDS, rows
from bench.unpacked import unpacked
from training import polnear


def figures() -> dict[str, float]:
    """Return exact F1 of source, cue and content, and of linked statements. Raises Absent."""
    with unpacked("polnear.tar.gz") as folder:
        scores = scored(polnear.documents(folder / "polnear" / "dev", copies=False), triples)
    linked = {name: count.f1 for name, count in rows(scores) if name.startswith("linked")}
    exact = {kind: scores.exact[kind].f1 for kind in KINDS}
    return {
        **exact,
        **{name.replace(", ", "_").replace(" ", "_"): f1 for name, f1 in linked.items()},
    }
