"""How many sources say a thing, in words."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casetrail.assemble.copies import Copies
from casetrail.assemble.sources import Sources
from casetrail.types import Article
from tests.assemble.reported import WHOLE, lines, report

SALT = iter(range(10_000))


def own(outlet: str | None, credit: str | None = None) -> Article:
    """Return a report in words of its own."""
    return replace(report(f"Report {next(SALT)} is free.", outlet or ""), outlet=outlet,
                   credit=credit)  # fmt: skip


def text(outlet: str, credit: str | None = None, words: str = WHOLE) -> Article:
    """Return a report that prints the shared text."""
    return report(words, outlet, credit=credit)


def support(*witnesses: Article, beside: Sequence[Article] = ()) -> str:
    """Return how many sources the witnesses are, in a case that may hold other reports too."""
    articles = [*witnesses, *beside]
    sources = Sources(articles, Copies(articles).texts_of)
    return sources.support([one.id for one in witnesses])


APART = "no copy or credit found between them"


@pytest.mark.parametrize(
    ("witnesses", "words"),
    [
        ([], ""),
        ([own("The Courier")], "single source"),
        ([own("Reuters")], "single source"),
        ([own(None)], "single source"),
        ([own("The Courier", "Reuters")], "agency copy (Reuters)"),
        ([own("The Courier", "El Mirador")], "single source (El Mirador)"),
        ([own("The Courier") for _ in range(3)], "single source (3 reports of The Courier)"),
        ([own("The Courier"), own("Harbour Post")], f"2 outlets, {APART}"),
        ([own("The Courier"), own("Courier")], "single source (2 reports of The Courier)"),
        ([own("The Courier"), own("Courier"), own("Post")], f"3 reports of 2 outlets, {APART}"),
        ([own("The Courier"), own(None)], f"2 reports, {APART}; the outlet of 1 is not known"),
        ([text("The Courier"), text("Harbour Post")], "2 outlets, one text"),
        (
            [text("Courier", "Reuters"), text("Post"), text("Gazette", words=lines(0, 1, 2, 3))],
            "3 outlets, one text (Reuters)",
        ),
        ([text("Reuters"), text("Harbour Post")], "2 outlets, one text (Reuters)"),
        (
            [own("Q Reports", "El Mirador"), own("El Mirador")],
            "2 outlets, one source (El Mirador)",
        ),
        ([own("Q Reports", "el mirador"), own("Z", "EL MIRADOR")],
         "2 outlets, one source (el mirador)"),
        ([own("A", "AP"), own("B", "The Associated Press")], "2 outlets, one source (AP)"),
        ([own("A", "Reuters, AP"), own("B", "Reuters")], "2 outlets, one source (Reuters)"),
        (
            [own("A", "Reuters, AP"), own("Reuters"), own("AP")],
            "3 reports, 2 sources: copies or credits join the others",
        ),
        (
            [text("The Courier"), text("Harbour Post"), text("Gazette"), own("Evening Star")],
            "4 reports, 2 sources: copies or credits join the others",
        ),
    ],
)  # fmt: skip
def test_support_is_said_in_words(witnesses: list[Article], words: str) -> None:
    assert support(*witnesses) == words


def test_a_copy_is_an_agency_s_though_only_another_print_credits_it() -> None:
    assert support(text("The Courier"), beside=[text("Post", "AFP")]) == "agency copy (AFP)"


def test_an_outlet_is_no_source_beside_its_own_text_in_another_paper() -> None:
    printed, again = text("The Courier"), text("Harbour Post")
    words = "2 outlets, one source (The Courier)"
    assert support(again, own("The Courier"), beside=[printed]) == words


def test_two_agencies_are_two_sources_though_a_third_report_credits_both() -> None:
    one, other = own("The Courier", "Reuters"), own("Harbour Post", "AP")
    assert support(one, other, beside=[own("Gazette", "Reuters, AP")]) == f"2 outlets, {APART}"


def test_whom_a_witness_spoke_to_is_the_source_when_it_is_an_outlet() -> None:
    one, other, post = own("The Courier"), own("Gazette"), own("Harbour Post")
    sources = Sources([one, other, post], Copies([one, other, post]).texts_of)
    relayed = dict.fromkeys((one.id, other.id), ("the Harbour Post",))
    assert sources.support([one.id], relayed) == "single source (Harbour Post)"
    assert sources.support([one.id, other.id, post.id], relayed) == (
        "3 outlets, one source (Harbour Post)"
    )
    by_lawyer = {one.id: ("his lawyer",)}
    assert sources.support([one.id, other.id], by_lawyer) == f"2 outlets, {APART}"


CASE = [
    own("The Courier"), own("Harbour Post", "Reuters"), own("Gazette", "Reuters, AP"), own(None),
    text("The Courier", "AP"), text("Evening Star"), text("Reuters", words=lines(0, 1, 2, 3)),
]  # fmt: skip


@given(st.permutations(CASE), st.sets(st.sampled_from([one.id for one in CASE]), min_size=1))
def test_order_does_not_matter_and_more_reports_are_never_fewer_than_one_source(
    shuffled: Sequence[Article], witnesses: set[str]
) -> None:
    found, again = (Sources(every, Copies(CASE).texts_of) for every in (shuffled, CASE))
    assert 1 <= found.count(witnesses) <= len(witnesses)
    assert found.count(sorted(witnesses)) == again.count(sorted(witnesses, reverse=True))
