"""As of a day, with what people decided: the case of the reports published by then."""

from datetime import date
from functools import cache

from bench.full.decisions import decisions
from bench.full.orders import Read, read
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casetrail import pipeline, sample
from casetrail.types import CaseFile


@cache
def reports() -> tuple[Read, ...]:
    return tuple(read(sample.reports()))


DAYS = st.dates(date(2023, 3, 1), date(2024, 12, 1)).map(str)


@settings(max_examples=30, deadline=None)
@given(DAYS, st.integers(0, 1000), st.integers(1, 80))
def test_it_is_the_case_of_the_reports_published_by_then(day: str, seed: int, number: int) -> None:
    articles = [article for article, _ in reports()]
    claims = [claim for _, of in reports() for claim in of]
    judgements = decisions(articles, claims, number, seed)
    by_then = [one for one in articles if one.published and one.published <= day]
    found = pipeline.casefile(articles, claims, judgements, as_of=day)
    known = pipeline.casefile(by_then, claims, judgements, as_of=day)
    assert found == replace(known, left_out=len(articles) - len(by_then))
    assert _undated(found) == _undated(pipeline.casefile(by_then, claims, judgements))


def _undated(found: CaseFile) -> CaseFile:
    """Return a case file without the day it is as of, and what is due counted from that day."""
    return replace(found, as_of=None, left_out=0, due=())
