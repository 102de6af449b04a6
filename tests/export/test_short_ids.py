"""A short id opens one line, whichever of its members it begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.errors import UsageError
from casetrail.export.book import Book
from casetrail.export.short_ids import find_conflict, find_line, short_length
from casetrail.types import CaseFile, Conflict

from . import factory as make
from .brandt import POST
from .conftest import Case


def test_seven_signs_are_enough_until_two_ids_share_them() -> None:
    assert short_length(["s3fa9c21", "s4fa9c21"]) == 7
    assert short_length(["s3fa9c21", "s3fa9c22"]) == 8
    assert short_length([]) == 7


@given(st.sets(st.text("0123456789abcdef", min_size=16, max_size=16)))
def test_short_ids_keep_ids_apart(ids: set[str]) -> None:
    assert len({one[: short_length(ids)] for one in ids}) == len(ids)


def test_a_line_is_found_by_the_start_of_its_id(case: Case) -> None:
    line = case.lines["guest"]
    assert find_line(case.casefile, line.id[:7]) == line


def test_a_line_is_found_by_a_member(case: Case) -> None:
    line = make.statement(POST, POST.text, id="s-first")
    found = find_line(CaseFile(statements=(line,)), line.members[0][:7])
    assert found == line


@pytest.mark.parametrize("given", ["zzz", ""])
def test_an_unknown_id_is_refused(case: Case, given: str) -> None:
    with pytest.raises(UsageError, match="no such line"):
        find_line(case.casefile, given)


def test_an_id_that_begins_two_lines_is_refused(case: Case) -> None:
    with pytest.raises(UsageError, match="6 lines begin so"):
        find_line(case.casefile, "s")


def test_a_step_is_opened_by_its_id_though_it_is_a_member_of_its_request() -> None:
    step = make.event(POST, POST.text, "asked for asylum")
    ask = make.ask(POST, POST.text, "asylum", members=(step.id,))
    case = CaseFile(events=(step,), asks=(ask,))
    assert find_line(case, step.id[:7]) == step
    assert find_line(case, ask.id[:7]) == ask


def test_a_claim_of_a_step_leads_to_the_step_not_to_its_request() -> None:
    step = make.event(POST, POST.text, "asked for asylum", members=("e-first", "e-later"))
    ask = make.ask(POST, POST.text, "asylum", members=("e-first", "e-later"))
    case = CaseFile(events=(step,), asks=(ask,))
    assert find_line(case, "e-later") == step
    assert Book(case, {}).lines["e-later"] == step


def disagreeing(*ids: str) -> CaseFile:
    found = (Conflict(id=one, about="e1", field="when", kind="date", sides=()) for one in ids)
    return CaseFile(conflicts=tuple(found))


def test_a_conflict_is_found_by_the_id_that_is_shown() -> None:
    casefile = disagreeing("c3fa9c2155555555", "c3fa9c2166666666")
    for conflict in casefile.conflicts:
        shown = Book(casefile, {}).short_id(conflict)
        assert len(shown) == 9
        assert find_conflict(casefile, shown) == conflict


@pytest.mark.parametrize("given", ["zzz", "", "e1"])
def test_an_unknown_conflict_is_refused(given: str) -> None:
    with pytest.raises(UsageError, match="no such conflict"):
        find_conflict(disagreeing("c3fa9c21"), given)


def test_an_id_that_begins_two_conflicts_is_refused() -> None:
    with pytest.raises(UsageError, match="2 conflicts begin so"):
        find_conflict(disagreeing("c3fa9c21", "c3fa9c22"), "c3fa")
