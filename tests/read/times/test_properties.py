"""Times do not depend on day, zone or locale; their EDTF says the same days as their fields."""

import locale
import re
import time
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

import pytest
from bench.times.cases import Case, read_cases
from hypothesis import given, settings
from hypothesis import strategies as st

from casetrail.types import TimeClaim
from tests.factory import times

SEASONS = {"21": 3, "22": 6, "23": 9, "24": 12}
CASES = list(read_cases())
Days = tuple[str | None, str | None]


def bounds(edtf: str) -> Days:
    """Return the first and last day of what EDTF says (ISO 8601-2, as far as times use it)."""
    edtf = edtf.removesuffix("~")
    if edtf.startswith("["):
        first, last = edtf[1:-1].split("..")
        return first, last
    if "/" in edtf:
        first, last = edtf.split("/")
        begin = None if first == ".." else bounds(first)[0]
        return begin, None if last == ".." else bounds(last)[1]
    if "X" in edtf:
        return f"{edtf.replace('X', '0')}-01-01", f"{edtf.replace('X', '9')}-12-31"
    parts = edtf.split("-")
    if len(parts) == 1:
        return f"{edtf}-01-01", f"{edtf}-12-31"
    if len(parts) == 3:
        return edtf, edtf
    year, month = int(parts[0]), SEASONS.get(parts[1])
    if month is None:
        return f"{edtf}-01", f"{edtf}-{monthrange(year, int(parts[1]))[1]:02}"
    last_year, last_month = (year + 1, 2) if month == 12 else (year, month + 2)
    end = date(last_year, last_month, monthrange(last_year, last_month)[1])
    return f"{year}-{month:02}-01", end.isoformat()


def test_edtf_says_the_same_days() -> None:
    checked = 0
    for case in CASES:
        for found in times(case.text, case.published or None):
            if found.when.edtf is not None:
                checked += 1
                days = (found.when.earliest, found.when.latest)
                assert bounds(found.when.edtf) == days, (case.text, found.when)
    assert checked > 200


@pytest.fixture(params=["Pacific/Kiritimati", "America/Los_Angeles"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run in another time zone."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield str(request.param)
    monkeypatch.undo()
    time.tzset()


def read(cases: list[Case]) -> list[tuple[TimeClaim, ...]]:
    """Return the times of all cases."""
    return [tuple(times(case.text, case.published or None)) for case in cases]


HERE = read(CASES[:120])


def test_the_zone_changes_nothing(zone: str) -> None:
    assert read(CASES[:120]) == HERE, zone


def test_the_locale_changes_nothing() -> None:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, "")
        assert read(CASES[:120]) == HERE
    finally:
        locale.setlocale(locale.LC_ALL, before)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(CASES))
def test_earliest_is_never_after_latest(published: date, case: Case) -> None:
    for found in times(case.text, published.isoformat()):
        first, last = found.when.earliest, found.when.latest
        assert first is None or last is None or first <= last


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(CASES))
def test_every_time_says_why(published: date, case: Case) -> None:
    for found in times(case.text, published.isoformat()):
        assert found.span.of(case.text) in found.when.why or found.when.basis == "unknown"
        assert re.search(r"\.$", found.when.why)
