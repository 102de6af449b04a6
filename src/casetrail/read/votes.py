"""Votes: what kind of thing a name names, by what the model says of all its places."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from casetrail.read.runs import Run
from casetrail.read.sheet import Sheet
from casetrail.types import ActorKind, NamedSpan

# Mean chance over all places of a name; a place where the model sees no name counts as none.
_LEAST = 0.5


def kinds_by_vote(
    sheet: Sheet, runs: Iterable[Run], names: Iterable[NamedSpan]
) -> Mapping[str, ActorKind]:
    """Return the kind of each run's text that the model is sure of; the rest is left out."""
    found = {_last_token(sheet, name): name for name in names}
    votes: dict[str, dict[ActorKind, float]] = defaultdict(lambda: defaultdict(float))
    places: dict[str, int] = defaultdict(int)
    for run in runs:
        text = run.text(sheet)
        places[text] += 1
        name = found.get(run.stop - 1)
        if name is not None and (name.kind != "person" or _may_be_person(sheet, run)):
            votes[text][name.kind] += name.score
    return {
        text: max(sorted(kinds), key=lambda kind: kinds[kind])
        for text, kinds in votes.items()
        if max(kinds.values()) >= _LEAST * places[text]
    }


def _may_be_person(sheet: Sheet, run: Run) -> bool:
    """``the Courier`` is nobody; one word alone is too little to tell a person from a place."""
    article = run.start > 0 and sheet.tokens[run.start - 1].low == "the"
    return run.stop - run.start > 1 and not article


def _last_token(sheet: Sheet, name: NamedSpan) -> int:
    """A name and its run end with the same word, whatever titles stand before."""
    return sheet.index(name.span.stop) - 1
