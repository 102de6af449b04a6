"""Days get places from left to right, and marks get rows."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from casetrail.export.moments import Moment
from casetrail.export.scale import Extent, Scale, packed
from casetrail.export.stretches import stretches

DAYS = st.dates(date(2020, 1, 1), date(2024, 1, 1))


def test_a_day_of_a_week_takes_a_seventh() -> None:
    moment = Moment(date(2022, 6, 14), date(2022, 6, 14))
    scale = Scale(stretches([moment], 4), 0, 70)
    assert scale.extent(moment) == Extent(10, 20)


@given(st.lists(DAYS, min_size=1))
def test_places_follow_the_days_and_stay_inside(days: list[date]) -> None:
    moments = [Moment(day, day) for day in sorted(days)]
    scale = Scale(stretches(moments, 12), 100, 900)
    places = [scale.extent(one) for one in moments]
    assert places == sorted(places)
    assert all(100 <= one.left < one.right <= 900.001 for one in places)


def test_marks_that_touch_get_rows_of_their_own() -> None:
    slots = packed([Extent(0, 8), Extent(4, 12), Extent(9, 17)], 6)
    assert [(slot.row, slot.members) for slot in slots] == [(0, [0]), (1, [1]), (0, [2])]


def test_what_finds_no_row_shares_the_last() -> None:
    slots = packed([Extent(0, 8)] * 4, 2)
    assert [(slot.row, slot.members) for slot in slots] == [(0, [0]), (1, [1, 2, 3])]


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 30))), st.integers(1, 4))
def test_every_mark_has_one_slot(pairs: list[tuple[int, int]], most: int) -> None:
    extents = [Extent(left, left + width) for left, width in pairs]
    slots = packed(extents, most)
    assert sorted(one for slot in slots for one in slot.members) == list(range(len(extents)))
    assert all(slot.row < most for slot in slots)
