"""Days carried over: who spoke "this Tuesday" and goes on in quotation marks spoke on that day.

A report tells the day once. It is carried to the speaker's later direct quotations in the same
report, with a doubt that says so, as long as the report tells one day of that speaker only, in the
week before it was published, and the cue is in the simple past.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date

from msgspec.structs import replace

from casetrail.types import Day, StatementClaim, When

Speakers = tuple[str, ...]
_PERFECT = re.compile(r"\b(?:has|have|had|is|are|will|would)\b|['’](?:s|ve|d|ll)\b", re.IGNORECASE)
_FRESH = 7
"""Days before publication beyond which a told day is a flashback."""


def carried(
    claims: Iterable[StatementClaim],
    speakers_of: Callable[[StatementClaim], Speakers],
    published: Day | None,
) -> dict[str, When]:
    """Return the days carried over in one article, by claim id."""
    if published is None:
        return {}
    told: dict[Speakers, list[When]] = defaultdict(list)
    found: dict[str, When] = {}
    for claim in sorted(claims, key=_place):
        speakers, when = speakers_of(claim), claim.when
        if not speakers or when is None:
            continue
        if when.basis in ("explicit", "relative"):
            told[speakers].append(when)
        elif _goes_on(claim) and _is_one_fresh_day(told[speakers], published):
            found[claim.id] = _carried(told[speakers][0])
    return found


def doubt(when: When) -> str:
    """Return the doubt about a day carried over."""
    return f"day carried over from “{when.text}” earlier in the report"


def _place(claim: StatementClaim) -> int:
    spans = [claim.cue_span, *claim.content_spans]
    return min((span.start for span in spans if span), default=0)


def _goes_on(claim: StatementClaim) -> bool:
    undated = claim.when is not None and claim.when.basis == "published"
    spoken = claim.mode == "direct" and claim.act == "said"
    return undated and spoken and claim.cue is not None and not _PERFECT.search(claim.cue)


def _is_one_fresh_day(told: list[When], published: Day) -> bool:
    days = {(when.earliest, when.latest) for when in told}
    if len(days) != 1:
        return False
    first, last = days.pop()
    if first is None or first != last:
        return False
    return 0 <= (date.fromisoformat(published) - date.fromisoformat(first)).days < _FRESH


def _carried(when: When) -> When:
    why = f"No day is given here; carried over from “{when.text}”, when the same speaker spoke."
    return replace(when, basis="narrative", why=why)
