"""The length of a sentence, where a report tells one plainly."""

import pytest

from tests.read.what.parsing import of_venn

LENGTHS = [
    ("She was sentenced to five years in prison.", [(5, "years")]),
    ("She was sentenced on Monday to 18 months in jail.", [(18, "months")]),
    ("A court sentenced Venn to a six-year prison term.", [(6, "years")]),
    ("She was sentenced to a total of two years and six months.", [(2, "years"), (6, "months")]),
    ("She was sentenced to 2 1/2 years, with 9 months to serve.", [(2.5, "years")]),
    ("She was sentenced to at least five years in prison.", []),
    ("She was sentenced to five to ten years in prison.", []),
    ("She was sentenced to life in prison.", []),
    ("She was sentenced to 15 years to life.", []),
    ("She was sentenced to two years of probation.", []),
    ("She was sentenced to five years for fraud and two years for theft.", []),
    ("She was convicted and moved to two new prisons.", []),
]


@pytest.mark.parametrize(("text", "told"), LENGTHS)
def test_how_long_a_sentence_is(text: str, told: list[tuple[float, str]]) -> None:
    found = [one for event in of_venn(text).file.events for one in event.numbers]
    assert [(one.value, one.unit) for one in found] == told
    assert all(one.text in text for one in found)
