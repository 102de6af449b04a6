"""From chances to statements: the cues, then the source and content of each.

The flat head says what a word is in anybody's statement, the link head what it is in the statement
of one cue. Both are asked for every span: its chance is their mean, where the link head's is summed
over all cues. A span that is likely enough goes to the cue that claims it most; a source may serve
several cues.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from casetrail.model.posteriors import Likely, chosen
from casetrail.model.tags import Piece

SOURCE, CONTENT = 0, 1
CUE_LEAST = 0.08
"""A cue less likely than this is not asked for its source and content."""
THRESHOLDS = {"cue": 0.4, "source": 0.4, "content": 0.42}
FLAT_SHARE = 0.5
SHARED = 0.3
"""A source goes to every cue that claims it with at least this chance."""
OWN_SOURCE, OWN_CONTENT = 0.5, 0.25
"""A cue left without one takes its own likeliest source or content from this chance on."""

Words = tuple[int, int]


class Claims(NamedTuple):
    """A cue and the spans it claims as its source and as its content."""

    cue: Likely
    sources: list[Likely]
    contents: list[Likely]


class Linked(NamedTuple):
    """One statement in words of its window."""

    cue: Piece
    sources: tuple[Piece, ...]
    contents: tuple[Piece, ...]
    score: float
    source_score: float


def linked(
    claims: Sequence[Claims], flat_sources: Sequence[Likely], flat_contents: Sequence[Likely]
) -> list[Linked]:
    """Return one statement for each cue that is likely enough, in the order of the text."""
    kept = {cue.piece for cue in chosen([one.cue for one in claims], THRESHOLDS["cue"])}
    sources = _shared_out(SOURCE, claims, kept, flat_sources)
    contents = _shared_out(CONTENT, claims, kept, flat_contents)
    return [
        _statement(one, sources[one.cue.piece], contents[one.cue.piece])
        for one in sorted(claims)
        if one.cue.piece in kept
    ]


def _shared_out(
    part: int, claims: Sequence[Claims], kept: set[Piece], flat: Sequence[Likely]
) -> dict[Piece, list[Piece]]:
    """Give the likely spans of one part to the cues that were kept."""
    threshold = THRESHOLDS["content" if part == CONTENT else "source"]
    given: dict[Piece, list[Piece]] = {cue: [] for cue in kept}
    for span in chosen(_pooled(part, claims, flat), threshold):
        for cue in _owners(part, span.piece, claims, kept):
            given[cue].append(span.piece)
    _own(part, claims, given)
    return given


def _pooled(part: int, claims: Sequence[Claims], flat: Sequence[Likely]) -> list[Likely]:
    """Return every span with the mean of what both heads say."""
    chances: dict[Words, float] = defaultdict(float)
    for span in flat:
        chances[span.piece[:2]] += FLAT_SHARE * span.chance
    for one in claims:
        for span in _claimed(part, one):
            chances[span.piece[:2]] += (1 - FLAT_SHARE) * span.chance * one.cue.chance
    return [Likely(Piece(*words, part), min(chance, 1.0)) for words, chance in chances.items()]


def _owners(part: int, piece: Piece, claims: Sequence[Claims], kept: set[Piece]) -> Iterable[Piece]:
    """Return the cues a span goes to: the one that claims it most, of a source also others."""
    claimed = {
        one.cue.piece: (span.chance * one.cue.chance, span.chance)
        for one in claims
        if one.cue.piece in kept
        for span in _claimed(part, one)
        if span.piece[:2] == piece[:2]
    }
    first = max(claimed, key=claimed.__getitem__, default=None)
    others = (cue for cue, (_, own) in claimed.items() if part == SOURCE and own >= SHARED)
    return {cue for cue in (first, *others) if cue is not None}


def _own(part: int, claims: Sequence[Claims], given: Mapping[Piece, list[Piece]]) -> None:
    """Let each cue that got nothing take its own likeliest spans, unless they are taken."""
    threshold = OWN_CONTENT if part == CONTENT else OWN_SOURCE
    taken = {word for pieces in given.values() for piece in pieces for word in range(*piece[:2])}
    for one in claims:
        pieces = given.get(one.cue.piece)
        if pieces is None or pieces:
            continue
        for span in chosen(_claimed(part, one), threshold):
            if part == SOURCE or taken.isdisjoint(range(*span.piece[:2])):
                pieces.append(span.piece)
                taken.update(range(*span.piece[:2]))


def _claimed(part: int, one: Claims) -> list[Likely]:
    return one.sources if part == SOURCE else one.contents


def _statement(one: Claims, sources: list[Piece], contents: list[Piece]) -> Linked:
    own = {span.piece[:2]: span.chance for span in one.contents}
    content = max((own.get(piece[:2], 0.0) for piece in contents), default=1.0)
    own = {span.piece[:2]: span.chance for span in one.sources}
    return Linked(
        cue=one.cue.piece,
        sources=tuple(sorted(sources)),
        contents=tuple(sorted(contents)),
        score=min(one.cue.chance, 1.0) * min(content, 1.0),
        source_score=min(max((own.get(piece[:2], 0.0) for piece in sources), default=0.0), 1.0),
    )
