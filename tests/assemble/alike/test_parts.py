"""The parts of the pair scorer: numbers, stems, terms, and two statements side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.assemble.alike.align import align
from casetrail.assemble.alike.numbers import read_number
from casetrail.assemble.alike.prepare import prepare
from casetrail.lang.en.lemma import stem

NUMBERS = {
    "twenty thousand": "20000",
    "20,000": "20000",
    "forty-one": "41",
    "three hundred": "300",
    "1998": "1998",
}


@pytest.mark.parametrize("words", NUMBERS)
def test_numbers_in_words_and_figures_are_one(words: str) -> None:
    assert read_number(tuple(words.split()), 0) == (NUMBERS[words], len(words.split()))


@pytest.mark.parametrize(
    "forms", ["thought think thinks", "colour color colours", "carried carry", "tyres tire"]
)
def test_forms_and_spellings_have_one_stem(forms: str) -> None:
    assert len(set(map(stem, forms.split()))) == 1


def test_small_words_bear_on_the_term_behind_them() -> None:
    close = prepare("The port may not close until Monday.").terms[1]
    assert close.marks == {"may", "not"}
    assert prepare("It closes if they pay.").terms[1].marks == {"if"}
    assert prepare("We meet every May in Vell.").terms[1].kind == "time"


@given(*[st.lists(st.sampled_from(["kolvo", "vell", "bank", "port"]), max_size=8)] * 2)
def test_what_is_shared_is_a_longest_common_subsequence(a: list[str], b: list[str]) -> None:
    pairs = align(prepare(" ".join(a)), prepare(" ".join(b))).pairs
    assert all(a[i] == b[j] for i, j in pairs)
    assert list(pairs) == sorted(pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs) == _longest(a, b)


def _longest(a: list[str], b: list[str]) -> int:
    if not a or not b:
        return 0
    if a[-1] == b[-1]:
        return _longest(a[:-1], b[:-1]) + 1
    return max(_longest(a[:-1], b), _longest(a, b[:-1]))


def test_a_contraction_written_apart_is_read() -> None:
    assert prepare("We do n't know.").plain == prepare("We don't know.").plain
