"""Times as the case file lists them."""

from casetrail.assemble.case import Case
from casetrail.types import Time, TimeClaim


def times(case: Case) -> tuple[Time, ...]:
    """Return the times of all articles in order of the articles and their text."""
    return tuple(_time(claim) for claim in case.claims if isinstance(claim, TimeClaim))


def _time(claim: TimeClaim) -> Time:
    return Time(
        article=claim.article,
        start=claim.span.start,
        stop=claim.span.stop,
        text=claim.when.text,
        type=claim.type,
        value=claim.value,
        mod=claim.mod,
        edtf=claim.when.edtf,
        earliest=claim.when.earliest,
        latest=claim.when.latest,
        basis=claim.when.basis,
        why=claim.when.why,
    )
