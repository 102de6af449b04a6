"""Anchors: every place that the page opens has one id."""

from msgspec.structs import replace

from casetrail.export.book import Book
from casetrail.export.page.anchors import Anchors
from casetrail.types import CaseFile

from .. import factory as make
from ..brandt import POST
from ..conftest import Case


def test_evidence_is_found_by_its_claim(case: Case) -> None:
    anchors = Anchors(Book(case.casefile, case.texts))
    evidence = case.lines["pages"].evidence[0]
    assert anchors.of_evidence(evidence) == f"e-{evidence.claim}"


def test_two_lines_on_one_claim_share_the_anchor_and_keep_both_ways_back() -> None:
    sentence = "A hearing is expected in July."
    one, two = (make.event(POST, sentence, what, id=what) for what in ("ea", "eb"))
    anchors = Anchors(Book(CaseFile(events=(one, two)), make.texts(POST)))
    (anchor,) = anchors.within(POST.id, "text")
    assert [back.target for back in anchor.backs] == ["l-ea", "l-eb"]


def test_one_claim_on_two_places_has_two_ids() -> None:
    line = make.event(POST, "A hearing is expected in July.", "a hearing")
    other = make.evidence(POST, "His lawyer, Ada Quist,")
    elsewhere = make.event(POST, POST.text, "b", evidence=(replace(other, claim=line.id),))
    anchors = Anchors(Book(CaseFile(events=(line, elsewhere)), make.texts(POST)))
    ids = [anchor.id for anchor in anchors.within(POST.id, "text")]
    assert len(set(ids)) == 2


def test_an_actor_is_found_where_it_is_first_named(case: Case) -> None:
    anchors = Anchors(Book(case.casefile, case.texts))
    marant, brandt, *_ = case.casefile.actors
    assert anchors.of_actor(marant.id) in {one.id for one in anchors.within(POST.id, "text")}
    assert anchors.of_actor(brandt.id) is None
