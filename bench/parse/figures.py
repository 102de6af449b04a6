"""The figures of the parse bench that floors are put under."""

from bench.parse.run import parts, scored
from bench.unpacked import unpacked
from casetrail.model.pack import load_pack


def figures() -> dict[str, float]:
    """Return LAS on raw text by corpus. Raises Absent."""
    with unpacked("ewt.tar.gz", "gum.tar.gz") as folder:
        found = {name: scored(part, load_pack()) for name, part in parts(folder).items()}
    return {f"las_{name.lower()}": scores.counts["LAS"].f1 for name, scores in found.items()}
