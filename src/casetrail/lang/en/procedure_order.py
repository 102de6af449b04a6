"""Which step of a procedure may follow which: places in its course, from ``procedures.toml``."""

from functools import cache

from casetrail.lang import en


@cache
def place_of(kind: str, step: str) -> int:
    """Return how far along a procedure of ``kind`` a step stands, from 0; 0 for an unlisted one."""
    return _places(kind).get(step, 0)


@cache
def _places(kind: str) -> dict[str, int]:
    rows = {row["name"]: row["order"] for row in en.table("procedures")["kind"]}
    return {step: place for place, steps in enumerate(rows.get(kind, [])) for step in steps}
