"""What one version took out of another, or put in."""

from hypothesis import given
from hypothesis import strategies as st

from casetrail.assemble.changed import changed
from casetrail.types import Passage
from tests.assemble.reported import SENTENCES, lines

NUMBERS = st.lists(st.sampled_from(range(8)), unique=True)


def told(before: str, after: str) -> list[tuple[str, bool]]:
    """Return the passages as pairs of words and whether they were put in."""
    return [(one.text, one.added) for one in changed(before, after)]


def test_what_is_new_and_what_is_gone_stand_in_the_order_of_the_text() -> None:
    assert told(lines(0, 1, 2), lines(0, 3, 2, 4)) == [
        (SENTENCES[1], False),
        (SENTENCES[3], True),
        (SENTENCES[4], True),
    ]


def test_case_marks_and_breaks_are_no_change() -> None:
    assert told("Venn is free. Okon spoke!", "VENN IS FREE!\n\nOkon  spoke.") == []


@given(NUMBERS, NUMBERS)
def test_taking_out_and_putting_in_makes_the_later_of_the_earlier(
    before: list[int], after: list[int]
) -> None:
    found = told(lines(*before), lines(*after))
    gone, new = ([text for text, added in found if added is side] for side in (False, True))
    kept = [text for text in lines(*before).split("\n\n") if text and text not in gone]
    assert sorted([*kept, *new]) == sorted(lines(*after).split("\n\n") if after else [])


def test_a_report_written_anew_lists_no_more_than_the_most() -> None:
    before, after = (" ".join(f"{w} {n} was here." for n in range(60)) for w in ("Venn", "Okon"))
    assert len(changed(before, after)) == Passage.LISTED
