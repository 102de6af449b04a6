"""Who tells it: the statement that an event stands in, and how sure it then is."""

from bisect import bisect_right
from typing import NamedTuple

from casetrail.types import Factuality, Span, StatementClaim


class Teller(NamedTuple):
    """The statement an event stands in, and its one speaker's mention; both None for the paper."""

    statement: StatementClaim | None
    voice: str | None


class Tellers:
    """The statements of an article, asked for by a place in the text."""

    def __init__(self, statements: tuple[StatementClaim, ...]) -> None:
        placed = [(span, one) for one in statements for span in one.content_spans]
        self._placed = sorted(placed, key=lambda pair: (pair[0].start, -pair[0].stop))
        self._starts = [span.start for span, _ in self._placed]

    def teller(self, span: Span) -> Teller:
        """Return the innermost statement whose content holds ``span``."""
        last = bisect_right(self._starts, span.start)
        for held, statement in reversed(self._placed[max(0, last - 12) : last]):
            if held.covers(span):
                voice = statement.speakers[0] if len(statement.speakers) == 1 else None
                return Teller(statement, voice)
        return Teller(None, None)


def as_told(factuality: Factuality, teller: Teller, *, presupposed: bool = False) -> Factuality:
    """Return the factuality as the statement tells it: denied, or only thought of.

    What is presupposed is not denied: a court that denied an appeal against "his detention".
    """
    act = teller.statement.act if teller.statement else "said"
    if act == "denied" and not presupposed:
        return "did_not_happen"
    if act == "thought" and factuality == "happened":
        return "possible"
    return factuality
