"""The pipeline: a fault in one article costs that article alone."""

import msgspec
import pytest

from casetrail import pipeline
from casetrail.errors import SourceError
from tests.factory import article


def test_a_reader_that_stumbles_costs_one_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(_: object) -> None:
        raise IndexError("tuple index out of range")

    monkeypatch.setattr(pipeline, "claims_of", stumble)
    found = pipeline.tried(article("“It is over,” said Mara Venn."))
    assert isinstance(found, SourceError)
    assert "IndexError" in str(found)


def test_a_language_that_is_not_read_claims_nothing() -> None:
    text = "La ministra dijo que todo había terminado."
    assert pipeline.claims_of(msgspec.structs.replace(article(text), language="es")) == ()
