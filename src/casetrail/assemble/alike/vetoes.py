"""What two wordings of one utterance cannot differ in. Each rule returns the reason in words."""

from collections.abc import Callable

from casetrail.assemble.alike import slots, small_words
from casetrail.assemble.alike.differ import Difference

Veto = Callable[[Difference], str | None]

VETOES: tuple[Veto, ...] = (
    slots.number,
    slots.count,
    slots.name,
    slots.time,
    slots.reach,
    small_words.tense,
    small_words.hedge,
    small_words.polarity,
    small_words.modality,
    small_words.quantity,
    small_words.order,
    small_words.strict,
    small_words.condition,
    slots.role,
    slots.person,
    slots.slot,
    slots.little,
)
"""In the order in which a reason is looked for."""


def veto(found: Difference) -> str | None:
    """Return the first reason why the two cannot be one utterance; None if there is none."""
    return next((why for rule in VETOES if (why := rule(found))), None)
