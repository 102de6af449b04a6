"""Lines that people rejected: taken out before anything is worked out, and kept to be seen."""

from collections.abc import Iterable, Sequence

from casetrail.assemble.asks import claims_of_asks
from casetrail.assemble.case import Case
from casetrail.assemble.events import grouped as events_of
from casetrail.assemble.evidence import evidence_of
from casetrail.assemble.statements import grouped as statements_of
from casetrail.types import Claim, Decided, NeedsYou, Rejected, StatementClaim

Taken = tuple[Case, tuple[Rejected, ...], tuple[NeedsYou, ...]]


def without_rejected(case: Case) -> Taken:
    """Return the case without its rejected lines, these lines, and what a person has to see.

    A rejected line takes along whoever else says the same: it does not come back with another
    report. That another report says it, the person is told.
    """
    verdicts = case.verdicts
    if not verdicts.rejected and not verdicts.dropped:
        return case, (), ()
    out: list[Rejected] = []
    told: list[NeedsYou] = []
    for group in _groups(case):
        rejected = [one for one in group if one.id in verdicts.rejected]
        if rejected:
            decided = verdicts.rejected[rejected[0].id]
            out.append(_rejected(case, group, decided))
            told += _others(group, decided, verdicts.rejected)
        else:
            dropped = (claim for claim in group if claim.id in verdicts.dropped)
            out += [_rejected(case, [claim], verdicts.dropped[claim.id]) for claim in dropped]
    gone = {id_ for one in out for id_ in one.members}
    return case.without(gone), tuple(out), tuple(told)


def _groups(case: Case) -> Iterable[Sequence[Claim]]:
    yield from statements_of(case)
    yield from events_of(case)
    yield from claims_of_asks(case)


def _rejected(case: Case, group: Sequence[Claim], decided: Decided) -> Rejected:
    first = group[0]
    words = first.content if isinstance(first, StatementClaim) else getattr(first, "what", "")
    return Rejected(
        id=first.id,
        members=tuple(claim.id for claim in group),
        kind=first.__struct_config__.tag,  # type: ignore[arg-type]
        words=words,
        evidence=tuple(evidence_of(case, claim) for claim in group),
        rejected=decided,
    )


def _others(
    group: Sequence[Claim], decided: Decided, rejected: dict[str, Decided]
) -> list[NeedsYou]:
    """Say so when a claim that nobody has judged joins a rejected line."""
    return [
        NeedsYou(
            judgement=decided.judgement,
            verdict="reject",
            by=decided.by,
            at=decided.at,
            article=claim.article,
            words=getattr(claim, "content", "") or getattr(claim, "what", ""),
            why="another report says what was rejected; the line stays rejected",
            lines=(claim.id,),
        )
        for claim in group
        if claim.id not in rejected
    ]
