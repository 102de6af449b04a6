"""Evidence: the stored words a claim rests on."""

from casetrail.assemble.case import Case
from casetrail.types import Claim, Evidence, StatementClaim


def evidence_of(case: Case, claim: Claim) -> Evidence:
    """Return what a person opens to check ``claim``: its sentence or sentences, whole."""
    start, stop = claim.sentence
    quote = case.text(claim.article)[start:stop]
    found = Evidence(article=claim.article, claim=claim.id, start=start, stop=stop, quote=quote)
    if not isinstance(claim, StatementClaim):
        return found
    return Evidence(
        article=found.article,
        claim=found.claim,
        start=start,
        stop=stop,
        quote=quote,
        content=claim.content,
        content_spans=claim.content_spans,
        quoted_spans=claim.quoted_spans,
        mode=claim.mode,
    )
