"""The sentences round a piece of evidence, read from the frozen text."""

from typing import NamedTuple

from casetrail.text.paragraphs import paragraphs
from casetrail.text.sentences import sentences
from casetrail.types import Span

# Two sentences tell who "he" is; more would hide the one that counts.
AROUND = 2


class Context(NamedTuple):
    """Three spans of a text that follow each other: what comes before, the evidence, what after."""

    before: Span
    evidence: Span
    after: Span


def context(text: str, start: int, stop: int) -> Context:
    """Return ``text[start:stop]`` with up to two sentences on either side of it."""
    found = sentences(text, paragraphs(text))
    before = [one for one in found if one.stop <= start][-AROUND:]
    after = [one for one in found if one.start >= stop][:AROUND]
    return Context(
        Span(before[0].start if before else start, start),
        Span(start, stop),
        Span(stop, after[-1].stop if after else stop),
    )
