"""Which judgements hold: in order of time, without those that were taken back."""

from collections.abc import Iterable

from casetrail.types import Judgement


def in_effect(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return the judgements that were not undone, the earliest first.

    An undo can be undone; what it took back then holds again, at its own time.
    """
    ordered = sorted({one.id: one for one in judgements}.values(), key=lambda one: (one.at, one.id))
    undone: set[str] = set()
    for one in reversed(ordered):
        if one.verdict == "undo" and one.id not in undone and one.value:
            undone.add(one.value)
    aside = ("undo", "redact", "unsure")
    return [one for one in ordered if one.id not in undone and one.verdict not in aside]
