"""Scores who speaks: right, wrong, left open, or the quotation not found."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

import casetrail
from casetrail.text.ids import sha256
from casetrail.text.names import fold, parts, shortens
from casetrail.types import Actor, CaseFile, Statement

Outcome = Literal["right", "wrong", "open", "missed"]


class Speaker(msgspec.Struct, frozen=True):
    """Who really speaks: ``named`` is where the article names them most fully."""

    kind: str
    named: tuple[int, int]


class Mark(msgspec.Struct, frozen=True):
    """One quotation marked by hand; ``speaker`` is None for a speaker never named."""

    article: str
    sha256: str
    content: tuple[int, int]
    how: str
    speaker: Speaker | None = None


def score(
    marks: Iterable[Mark], texts: Mapping[str, str], days: Mapping[str, str] | None = None
) -> Counter[tuple[str, Outcome]]:
    """Count the outcomes by the form of the source. ValueError when a text is another one.

    ``days`` are the published days of articles by name, where they are known.
    """
    read: dict[str, CaseFile] = {}
    counts: Counter[tuple[str, Outcome]] = Counter()
    for mark in marks:
        text = texts[mark.article]
        if sha256(text) != mark.sha256:
            raise ValueError(f"{mark.article} is not the text that was marked")
        if mark.article not in read:
            day = days.get(mark.article) if days else None
            read[mark.article] = casetrail.read(text, published=day)
        counts[mark.how, outcome(mark, text, read[mark.article])] += 1
    return counts


def outcome(mark: Mark, text: str, found: CaseFile) -> Outcome:
    """Return how the quotation's speaker came out."""
    said = max(found.statements, key=lambda one: _shared(one, mark), default=None)
    start, stop = mark.content
    if said is None or _shared(said, mark) * 2 < stop - start:
        return "missed"
    actors = {actor.id: actor for actor in found.actors}
    if said.speaker is None:
        return "right" if mark.speaker is None and said.source == "unnamed" else "open"
    if mark.speaker is None:
        return "wrong"
    named = text[slice(*mark.speaker.named)]
    return "right" if _is(actors[said.speaker], named) else "wrong"


def _shared(said: Statement, mark: Mark) -> int:
    start, stop = mark.content
    return sum(max(0, min(stop, b) - max(start, a)) for a, b in said.content_spans)


def _is(actor: Actor, named: str) -> bool:
    """Say whether an actor is the person named: a form of one name shortens the other."""
    wanted = parts(named)
    forms = [actor.name, *actor.aliases]
    return any(
        fold(form) == fold(named) or shortens(parts(form), wanted) or shortens(wanted, parts(form))
        for form in forms
    )
