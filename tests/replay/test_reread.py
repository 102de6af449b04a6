"""A thousand judgements after a re-reading that moves every edge: all accounted for."""

import random
from collections import Counter
from functools import cache

import pytest
from msgspec.structs import replace

from casetrail import gather, sample
from casetrail.errors import SourceError
from casetrail.gather import Stated
from casetrail.pipeline import claims_of, known
from casetrail.replay import anchor_of
from casetrail.types import (
    Article,
    AskClaim,
    Claim,
    EventClaim,
    Judgement,
    MentionClaim,
    Span,
    StatementClaim,
    Verdict,
    Verdicts,
)

VERDICTS: tuple[Verdict, ...] = ("accept", "reject", "edit", "note", "flag")
NUMBER = 1000


@cache
def articles() -> tuple[Article, ...]:
    """Return the reports of the sample case."""
    found = (one for path in sample.reports() for one in gather.gather(str(path), Stated()))
    return tuple(one for one in found if not isinstance(one, SourceError))


@cache
def claims() -> tuple[Claim, ...]:
    return tuple(claim for one in articles() for claim in claims_of(one))


def judgements() -> list[Judgement]:
    """Return a thousand judgements: of each line once, then of some again."""
    texts = {one.id: one for one in articles()}
    lines = [one for one in claims() if isinstance(one, StatementClaim | EventClaim | AskClaim)]
    return [_judgement(number, lines[number % len(lines)], texts) for number in range(NUMBER)]


def _judgement(number: int, claim: Claim, texts: dict[str, Article]) -> Judgement:
    # By rounds of all lines, so that each line gets one verdict only: what a later one changes
    # would hide whether the first was carried out.
    verdict = VERDICTS[int(claim.id[1:4], 16) % 2] if number % 2 else "note"
    return Judgement(
        id=f"j{number:04}",
        at=f"2032-01-01T00:00:00.{number:06}Z",
        author="Kim",
        verdict=verdict,
        kind=claim.__struct_config__.tag,  # type: ignore[arg-type]
        anchors=(anchor_of(claim, texts[claim.article]),),
        reason=str(number),
    )


def reread(claim: Claim, dice: random.Random, text: str) -> Claim:
    """Return the claim as another reader might give it: another id, every edge moved a little."""
    if isinstance(claim, MentionClaim):
        return claim
    changes: dict[str, object] = {"id": claim.id[0] + "f" + claim.id[2:]}
    if isinstance(claim, StatementClaim):
        contents = tuple(moved(span, dice, text) for span in claim.content_spans)
        changes |= {"content_spans": contents}
        if claim.cue_span:
            changes |= {"cue_span": moved(claim.cue_span, dice, text)}
    else:
        changes |= {"span": moved(claim.span, dice, text)}
    return replace(claim, **changes)


def moved(span: Span, dice: random.Random, text: str) -> Span:
    """Return the span with each edge 1 to 5 characters elsewhere, and something still inside."""
    start = max(0, span.start + dice.choice((-1, 1)) * dice.randint(1, 5))
    stop = min(len(text), span.stop + dice.choice((-1, 1)) * dice.randint(1, 5))
    return Span(start, stop) if start < stop else Span(span.start, max(stop, span.start + 1))


def carried_out(found: Verdicts) -> set[str]:
    """Return the judgements that came to something."""
    single = (found.accepted, found.rejected, found.flagged)
    noted = (one for notes in found.noted.values() for one in notes)
    return {d.judgement for held in single for d in held.values()} | {n.judgement for n in noted}


@pytest.mark.parametrize("seed", range(3))
def test_a_thousand_judgements_after_a_rereading(seed: int) -> None:
    dice = random.Random(seed)
    texts = {one.id: one.text for one in articles()}
    again = [reread(claim, dice, texts[claim.article]) for claim in claims()]
    made = judgements()
    found = known(articles(), again, made).verdicts
    done, asked = carried_out(found), {one.judgement for one in found.needs_you}
    last = {one.anchors[0].claim: one for one in made if one.verdict != "note"}
    told = {one.id for one in made if one.verdict == "note"} | {one.id for one in last.values()}
    assert told <= done | asked
    assert len(done & told) >= 0.95 * len(told)
    rejected = {one.id for one in last.values() if one.verdict == "reject"}
    assert rejected <= {one.judgement for one in found.rejected.values()}, Counter(
        one.why for one in found.needs_you
    )
