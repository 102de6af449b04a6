"""The cases that the scale bench makes: every claim rests on its text, reprints are copies."""

from bench.scale.made import Pattern, made, pattern
from hypothesis import given, settings
from hypothesis import strategies as st

from casetrail.ledger import mismatches
from casetrail.types import MentionClaim, StatementClaim
from tests import factory

TEXT = "The editor Ilya Okon left.\n\nOkon said the harbour would never open again."


def _known() -> list[Pattern]:
    return [pattern(factory.article(TEXT, "2032-03-10"), factory.claims(TEXT, "2032-03-10"))]


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0, max_value=200))
def test_claims_of_a_copy_rest_on_its_text(number: int) -> None:
    ((article, claims),) = made(_known(), number, number + 1)
    assert claims
    assert not [fault for claim in claims for fault in mismatches(article.text, claim)]
    assert {claim.article for claim in claims} == {article.id}


def test_copies_say_other_things_and_reprints_the_same() -> None:
    told = [article.text for article, _ in made(_known(), 0, 6)]
    assert told[0] == TEXT
    assert told[3] == told[4]
    assert len(set(told)) == 5


def test_people_change_after_forty_copies() -> None:
    names = [
        {c.name for c in claims if isinstance(c, MentionClaim) and c.name}
        for _, claims in made(_known(), 38, 42)
    ]
    assert names[0] == names[1]
    assert names[2] == names[3] != names[1]


def test_what_is_said_is_varied() -> None:
    said = [
        claim.content
        for _, claims in made(_known(), 0, 3)
        for claim in claims
        if isinstance(claim, StatementClaim)
    ]
    assert len(set(said)) == len(said) == 3
