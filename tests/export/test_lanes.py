"""The timeline's lanes: busiest first, the rest together, what has no date left out."""

from casetrail.export.book import Book
from casetrail.export.lanes import bands, dated_only
from casetrail.types import CaseFile

from . import factory as make
from .brandt import POST
from .conftest import Case


def test_bands_and_their_lanes(case: Case) -> None:
    found = bands(Book(case.casefile, case.texts))
    assert [(band.name, [lane.name for lane in band.lanes]) for band in found] == [
        ("Steps", ["Extradition of Teo Brandt: to Norland"]),
        ("Events", ["Events"]),
        ("Statements", ["Ilse Marant", "Norland", "Not named or unclear"]),
        ("Reports", ["Faro & Söhne <b>", "Harbour Post", "Vell Courier"]),
    ]


def test_a_lane_without_a_date_is_not_drawn(case: Case) -> None:
    drawn = dated_only(bands(Book(case.casefile, case.texts)))
    assert [lane.name for lane in drawn[-1].lanes] == ["Harbour Post", "Vell Courier"]


def test_small_outlets_share_a_lane() -> None:
    reports = [make.article("x", f"Outlet {n}", published="2022-06-22") for n in range(9)]
    casefile = CaseFile(articles=tuple(map(make.entry, reports)))
    lanes = bands(Book(casefile, {}))[0].lanes
    assert [lane.name for lane in lanes[-2:]] == ["Outlet 5", "3 other outlets"]
    assert len(lanes[-1].marks) == 3


def test_what_is_wider_than_three_months_has_no_mark() -> None:
    when = make.between("2022-01-01", "2022-12-31")
    year = make.event(POST, "A hearing is expected in July.", "a", when=when)
    assert bands(Book(CaseFile(events=(year,)), {}))[0].lanes[0].marks[0].moment is None


def test_only_a_known_day_is_certain(case: Case) -> None:
    found = bands(Book(case.casefile, case.texts))
    marant = found[2].lanes[0]
    assert [mark.certain for mark in marant.marks] == [True, False, False]
