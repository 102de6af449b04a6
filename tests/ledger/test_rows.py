import hashlib

import pytest

from casetrail.ledger.rows import (
    canonical,
    claim_of,
    claim_row,
    content_hash,
    judgement_of,
    judgement_row,
)
from casetrail.types import Claim

from .conftest import READER, article, claims, judgement


def test_one_value_has_one_spelling() -> None:
    assert (
        canonical({"b": 1, "a": {"d": "é\0", "c": None}}) == '{"a":{"c":null,"d":"é\\u0000"},"b":1}'
    )


def test_the_hash_is_of_the_content_alone() -> None:
    row = {"id": "a1", "title": "Offer"}
    content = b'{"id":"a1","title":"Offer"}'
    assert content_hash(row) == "sha256:" + hashlib.sha256(content).hexdigest()
    assert content_hash(row) == content_hash(
        {"title": "Offer", "id": "a1", "added": 7, "hash": "x"}
    )
    assert content_hash(row) == content_hash(row | {"column of a later format": None})


@pytest.mark.parametrize("changed", [{"title": "Offers"}, {"title": None}, {"outlet": "Herald"}])
def test_the_hash_changes_with_the_content(changed: dict[str, str | None]) -> None:
    row: dict[str, str | None] = {"id": "a1", "title": "Offer"}
    assert content_hash(row | changed) != content_hash(row)


@pytest.mark.parametrize("claim", claims(article()))
def test_a_claim_comes_back_from_its_row(claim: Claim) -> None:
    row = claim_row(article().text, claim, READER)
    assert claim_of(str(row["body"])) == claim
    assert str(row["words"]) in article().text


def test_a_judgement_comes_back_from_its_row() -> None:
    assert judgement_of(judgement_row(judgement())) == judgement()
