"""Why something was done, in exactly the words that stand behind "because"."""

import pytest

from casetrail import gather, pipeline
from casetrail.gather import Stated
from casetrail.ledger import mismatches
from casetrail.types import EventClaim

REASONS = [
    ("Spain granted Venn asylum because she was in danger.", "she was in danger"),
    ("Venn was not extradited because, as of May, she was ill.", "as of May, she was ill"),
    ("Because she had broken a law, Venn was arrested.", "she had broken a law"),
    (
        "Spain refused Venn asylum because it did not see a trial as “persecution.”",
        "it did not see a trial as “persecution.”",
    ),
]


@pytest.mark.parametrize(("sentence", "reason"), REASONS)
def test_a_reason_is_the_text_at_its_span(sentence: str, reason: str) -> None:
    text = f"Mara Venn, an editor, lives in Vell.\n\n{sentence}"
    article = gather.from_text(text, Stated(published="2032-03-10", language="en"))
    claims = pipeline.claims_of(article)
    steps = [one for one in claims if isinstance(one, EventClaim) and one.step]
    assert reason in {one.because.text for one in steps if one.because}
    assert [what for claim in claims for what in mismatches(text, claim)] == []
