"""What the words beside an event say of whether it happened: they overrule the event head.

Negation and modal verbs are few and plain; a small corpus shows too little of them to learn.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from casetrail.model.chains import children_of
from casetrail.model.tags import FACTUALITIES, Factuality
from casetrail.types import EventSpan, Token

_, PLANNED, POSSIBLE, NOT = FACTUALITIES
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no"})
MODALS = frozenset({"may", "might", "could"})
FUTURES = frozenset({"will", "shall", "'ll", "’ll", "wo"})
PREVENTING = frozenset(
    ("fail", "fails", "failed", "failing", "refuse", "refuses", "refused", "refusing", "decline",
     "declines", "declined", "avoid", "avoids", "avoided")
)  # fmt: skip
"""``failed to appear``, ``refused to sign``: what hangs on them did not happen."""
BESIDE = frozenset({"aux", "aux:pass", "advmod", "cop", "det", "mark"})
GOVERNED = frozenset({"xcomp", "obj", "ccomp"})


def refined(
    text: str, tokens: Sequence[Token], events: Sequence[EventSpan]
) -> tuple[EventSpan, ...]:
    """Return ``events`` with the factuality that the words beside them tell, where they do."""
    children = children_of(tokens)
    place = {token.span.stop: index for index, token in enumerate(tokens)}
    return tuple(_refined(text, tokens, children, place, events))


def _refined(
    text: str,
    tokens: Sequence[Token],
    children: Sequence[Sequence[int]],
    place: dict[int, int],
    events: Sequence[EventSpan],
) -> Iterator[EventSpan]:
    for event in events:
        index = place.get(event.span.stop)
        told = None
        if index is not None:
            beside = (child for child in children[index] if tokens[child].relation in BESIDE)
            words = {tokens[child].span.of(text).lower() for child in beside}
            token = tokens[index]
            above = tokens[token.head].span.of(text).lower() if token.head != index else ""
            told = _told(words, token.relation, above)
        yield replace(event, factuality=told) if told else event


def _told(words: set[str], relation: str, above: str) -> Factuality | None:
    if words & NEGATIONS or (relation in GOVERNED and above in PREVENTING):
        return NOT
    if words & MODALS or (relation == "advcl" and "if" in words):
        return POSSIBLE
    return PLANNED if words & FUTURES else None
