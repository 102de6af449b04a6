"""Rules and model together: each keeps what it does better."""

from collections.abc import Iterable, Sequence

from casetrail.read.frame import span_of
from casetrail.read.said import Said
from casetrail.read.sheet import Sheet
from casetrail.types import Span


def combine(
    sheet: Sheet, direct: Sequence[Said], indirect: Sequence[Said], attributed: Sequence[Said]
) -> list[Said]:
    """Return one reading of each statement.

    Quotation marks bound a quotation exactly, so the rules' quotations stand, and take the
    model's speaker where they have none of their own. What is not quoted is the model's; the
    rules' indirect speech fills in where the model has nothing.
    """
    quotations = [_with_speaker(said, attributed) for said in direct]
    theirs = [said for said in attributed if not _shared(sheet, said, quotations)]
    ours = [said for said in indirect if not _shared(sheet, said, [*quotations, *theirs])]
    return [*quotations, *theirs, *ours]


def _with_speaker(said: Said, attributed: Iterable[Said]) -> Said:
    """Give a bare quotation the frame of the model's statement that holds most of it."""
    if said.frame is not None and not said.carried:
        return said
    size = sum(span.stop - span.start for span in said.contents)
    for other in attributed:
        if other.frame is not None and _overlap(said, other) * 2 > size:
            return said._replace(frame=other.frame, act=other.act, doubts=(), carried=False)
    return said


def _overlap(one: Said, other: Said) -> int:
    return sum(
        max(0, min(a.stop, b.stop) - max(a.start, b.start))
        for a in one.contents
        for b in other.contents
    )


def _shared(sheet: Sheet, said: Said, others: Iterable[Said]) -> bool:
    """Say whether a statement has its cue, or part of its content, in one already taken."""
    cue = _cue(sheet, said)
    return any(
        _overlap(said, other) > 0 or (cue is not None and cue == _cue(sheet, other))
        for other in others
    )


def _cue(sheet: Sheet, said: Said) -> Span | None:
    if said.frame is None or said.carried:
        return None
    verb = said.frame.cue.verb_at
    return span_of(sheet, verb, verb + 1)
