"""A statement is found by its words, and its speaker is right, wrong or not given."""

from bench.statements import score

from casetrail.types import Span
from tests.bench.bench_factory import HALVEK, VENN, found, sides, wanted

NO, NO_CUE = Span(1, 4), Span(6, 10)
NEVER, NEVER_CUE = Span(23, 29), Span(31, 35)


def test_the_right_speaker() -> None:
    result = score(sides([wanted("venn", NO, NO_CUE)], [found(VENN.id, NO, NO_CUE)]))
    assert (result.found.right, result.exact.right, result.speakers.right) == (1, 1, 1)


def test_a_wrong_speaker_is_listed() -> None:
    result = score(sides([wanted("venn", NO, NO_CUE)], [found(HALVEK.id, NO, NO_CUE)]))
    assert result.speakers.extra == 1
    assert result.wrong == ["t.1 'No,': Tomas Halvek, not venn"]


def test_no_speaker_is_not_a_wrong_speaker() -> None:
    result = score(sides([wanted("venn", NO, NO_CUE)], [found(None, NO, NO_CUE)]))
    assert (result.speakers.missed, result.speakers.extra) == (1, 0)
    assert result.figures()["speakers.right_when_given"] == 100.0


def test_naming_someone_for_an_unnamed_source_is_wrong() -> None:
    result = score(sides([wanted(None, NO, NO_CUE)], [found(VENN.id, NO, NO_CUE)]))
    assert result.speakers.extra == 1


def test_what_was_not_said_is_extra_and_what_was_missed_is_missed() -> None:
    result = score(sides([wanted("venn", NO, NO_CUE)], [found(HALVEK.id, NEVER, NEVER_CUE)]))
    assert (result.found.right, result.found.extra, result.found.missed) == (0, 1, 1)


def test_less_than_half_of_the_words_is_another_statement() -> None:
    whole = Span(1, len("“No,” said Mara Venn. “Never"))
    result = score(sides([wanted("venn", whole, NO_CUE)], [found(VENN.id, NO, NO_CUE)]))
    assert result.found.missed == 1


def test_an_optional_statement_costs_nothing_either_way() -> None:
    optional = wanted("venn", NO, NO_CUE, optional=True)
    missed = score(sides([optional], []))
    taken = score(sides([optional], [found(VENN.id, NO, NO_CUE)]))
    assert missed.found == taken.found
    assert taken.found.extra == 0
