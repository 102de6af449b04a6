"""Rules and model together: each keeps what it does better."""

from collections.abc import Iterable, Sequence

from casetrail.read.placed import Placed
from casetrail.read.said import Said
from casetrail.text.cover import Cover

# Characters: no statement of the model begins further before the quotation that it holds.
_NEAR = 2000


class _Taken:
    """The statements taken so far: the cues and contents that a later one must leave alone."""

    def __init__(self, said: Iterable[Said]) -> None:
        every = list(said)
        self._contents = Cover(span for one in every for span in one.contents)
        self._cues = {cue for one in every if (cue := _cue(one)) is not None}

    def hold(self, said: Said) -> bool:
        """Say whether a statement has its cue, or part of its content, in one already taken."""
        return _cue(said) in self._cues or any(map(self._contents.meets, said.contents))


def combine(
    direct: Sequence[Said], indirect: Sequence[Said], attributed: Sequence[Said]
) -> list[Said]:
    """Return one reading of each statement.

    Quotation marks bound a quotation exactly, so the rules' quotations stand, and take the
    model's speaker where they have none of their own. What is not quoted is the model's; the
    rules' indirect speech fills in where the model has nothing.
    """
    spoken = Placed(attributed, lambda said: said.contents[0].start)
    quotations = [_with_speaker(said, spoken) for said in direct]
    ruled = _Taken(quotations)
    theirs = [said for said in attributed if not ruled.hold(said)]
    taken = _Taken([*quotations, *theirs])
    return [*quotations, *theirs, *(said for said in indirect if not taken.hold(said))]


def _with_speaker(said: Said, spoken: Placed[Said]) -> Said:
    """Give a bare quotation the frame of the model's statement that holds most of it."""
    if said.frame is not None and not said.carried:
        return said
    start, stop = said.contents[0].start, said.contents[-1].stop
    size = sum(span.stop - span.start for span in said.contents)
    for other in spoken.within(start - _NEAR, stop):
        if other.frame is not None and _overlap(said, other) * 2 > size:
            return said._replace(frame=other.frame, act=other.act, doubts=(), carried=False)
    return said


def _overlap(one: Said, other: Said) -> int:
    return sum(
        max(0, min(a.stop, b.stop) - max(a.start, b.start))
        for a in one.contents
        for b in other.contents
    )


def _cue(said: Said) -> int | None:
    return None if said.frame is None or said.carried else said.frame.cue.verb_at
