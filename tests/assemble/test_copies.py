"""Copies and versions: what is joined, what is not, and what is said of it."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.assemble.copies import SAME_WORDS, Copies, Kin
from casetrail.text.shingles import signature
from casetrail.types import Article
from tests.assemble.reported import SENTENCES, SPEECH, WHOLE, lines, report

OTHER = (
    "Two ferries stayed in the harbour of Kolvo this week because their crews want higher wages. "
    "The owners offered talks for Monday and called the strike a surprise that helps nobody now. "
    "Islanders were taken across by fishing boats, at twice the usual fare and in rough weather. "
)
FIRST = report(WHOLE, "Meridian Press", "2032-03-09")


def kin(*reports: Article) -> list[Kin]:
    """Return what each report is, in the order given."""
    of = Copies(reports).of
    return [of[one.id] for one in reports]


def copies(*reports: Article) -> list[str | None]:
    """Return what each report is a copy of."""
    return [one.copy_of for one in kin(*reports)]


@pytest.mark.parametrize(
    "text",
    [
        lines(0, 1, 2, 3),  # cut from the end
        lines(0, 2, 4, 6),  # cut throughout
        lines(1, 2, 3, 0),  # in another order
        OTHER + lines(0, 1, 2, 3, 4, 5, 6),  # with matter of its own
        WHOLE.replace("Friday", "Saturday").replace("autumn", "the autumn"),  # edited
    ],
)
def test_an_edited_copy_is_found(text: str) -> None:
    assert copies(FIRST, report(text, "The Courier")) == [None, FIRST.id]


@pytest.mark.parametrize(
    "text",
    [
        OTHER,
        OTHER + SENTENCES[2],  # one sentence taken over
        OTHER + " " + lines(0, 1),  # two of five
    ],
)
def test_another_report_is_no_copy(text: str) -> None:
    assert copies(FIRST, report(text, "The Courier")) == [None, None]


def test_reports_that_quote_the_same_words_are_no_copies() -> None:
    one = report(f"{SENTENCES[0]} {SENTENCES[3]} {SPEECH}", "The Courier")
    other = report(f"{SENTENCES[5]} {SENTENCES[6]} {SPEECH}", "Harbour Post")
    assert copies(one, other) == [None, None]


def test_what_was_measured_is_said() -> None:
    cut, longer = report(lines(0, 1, 2, 3), "The Courier"), report(WHOLE + OTHER, "Harbour Post")
    (_, of_cut), (_, of_longer) = kin(FIRST, cut), kin(FIRST, longer)
    assert of_cut.copied == "100% of its runs of five words stand in that report"
    assert of_longer.copied == "100% of that report's runs of five words stand in it"


def test_the_same_words_are_a_copy_whatever_their_length_and_outlet() -> None:
    one = report("Venn is free.", "The Courier", "2032-03-09", url="https://courier.example/1")
    other = report("“Venn is FREE”", "The Courier", language="es")
    assert kin(one, other) == [Kin(), Kin(copy_of=one.id, copied=SAME_WORDS)]


def test_a_short_text_inside_another_is_no_copy() -> None:
    assert copies(FIRST, report(SENTENCES[0], "The Courier")) == [None, None]


def test_reports_in_two_languages_are_not_compared() -> None:
    cut = report(lines(0, 1, 2, 3), "The Courier", language="es")
    assert copies(FIRST, cut) == [None, None]


def test_the_earliest_is_the_original_and_one_without_a_day_comes_last() -> None:
    cut = report(lines(0, 1, 2, 3), "The Courier", "2032-03-08")
    undated = report(WHOLE, "Harbour Post", None)
    assert copies(FIRST, cut, undated) == [cut.id, None, cut.id]


def test_a_copy_by_way_of_another_says_so() -> None:
    first = report(lines(0, 1, 2, 3), "The Courier", "2032-03-09")
    second = report(lines(3, 4, 5, 6), "Harbour Post", "2032-03-10")
    both = report(WHOLE, "Meridian Press", "2032-03-11")
    assert copies(first, second) == [None, None]
    _, by_way, whole = kin(first, second, both)
    assert (by_way.copy_of, whole.copy_of) == (first.id, first.id)
    assert by_way.copied is not None
    assert by_way.copied.endswith("; another copy lies between them")


def test_a_roundup_does_not_make_two_events_one_text() -> None:
    ferries = report(OTHER, "Harbour Post", "2032-03-09")
    roundup = report(f"{WHOLE}\n\n{OTHER}", "The Courier")
    texts = Copies([FIRST, ferries, roundup]).texts_of
    assert texts[FIRST.id].isdisjoint(texts[ferries.id])
    assert texts[roundup.id] == texts[FIRST.id] | texts[ferries.id]


def test_a_later_report_with_more_of_its_own_is_no_copy_but_holds_the_text() -> None:
    brief = report(OTHER, "Harbour Post", "2032-03-08")
    found = Copies([brief, report(f"{WHOLE}\n\n{OTHER}", "The Courier", "2032-03-12")])
    assert set(found.of.values()) == {Kin()}
    assert set(found.texts_of.values()) == {frozenset({brief.id})}


def test_an_update_of_one_outlet_is_a_version_with_its_changes() -> None:
    first = report(lines(0, 1, 2, 3, 4), "The Courier", "2032-03-09")
    second = report(lines(0, 2, 3, 4, 7), "Courier", "2032-03-10")
    third = report(lines(0, 2, 3, 4, 7, 6), "The Courier", "2032-03-11")
    _, two, three = kin(first, second, third)
    assert (two.version_of, two.copy_of, three.version_of) == (first.id, None, second.id)
    assert [(one.text, one.added) for one in two.changed] == [
        (SENTENCES[1], False),
        (SENTENCES[7], True),
    ]


def test_another_text_at_one_address_is_a_version_though_little_is_left() -> None:
    page = "https://courier.example/venn"
    first = report(lines(0, 1, 2, 3, 4), "The Courier", "2032-03-09", url=page)
    second = report(lines(0, 1, 5, 6, 7), "The Courier", "2032-03-10", url=page)
    assert [one.version_of for one in kin(first, second)] == [None, first.id]


def test_a_paper_that_goes_over_the_same_ground_weeks_later_has_no_version() -> None:
    first = report(lines(0, 1, 2, 3, 4), "The Courier", "2032-03-09")
    later = report(lines(0, 2, 3, 4, 7), "The Courier", "2032-04-09")
    assert kin(first, later) == [Kin(), Kin()]


MIXED = [
    report(lines(*numbers), outlet, day)
    for outlet, day in (("The Courier", "2032-03-09"), ("Harbour Post", "2032-03-10"))
    for numbers in ((0, 1, 2, 3), (0, 1, 2, 3, 4), (4, 5, 6, 7), (2, 3, 4, 5))
]


@given(st.permutations(MIXED), st.sets(st.sampled_from([one.id for one in MIXED])))
def test_neither_order_nor_signatures_at_hand_change_anything(
    shuffled: Sequence[Article], signed: set[str]
) -> None:
    at_hand = {one.id: signature(one.text) for one in shuffled if one.id in signed}
    found, again = Copies(shuffled, at_hand), Copies(MIXED)
    assert (found.of, found.texts_of) == (again.of, again.texts_of)


@given(st.permutations(MIXED))
def test_no_copy_is_of_a_copy(shuffled: Sequence[Article]) -> None:
    of = Copies(shuffled[:5]).of
    assert all(of[one.copy_of].copy_of is None for one in of.values() if one.copy_of)


def test_many_copies_and_a_common_note_are_told_apart() -> None:
    note = " Sign up for the morning letter of this house, with all that happened in the night."
    printed = [report(WHOLE.replace("nine", str(n)) + note, f"Paper {n}") for n in range(90)]
    own = [
        report(f"{' '.join(f'w{n}x{m}' for m in range(60))}.{note}", f"O {n}") for n in range(90)
    ]
    texts = Copies([*printed, *own]).texts_of
    assert len({texts[one.id] for one in printed}) == 1
    assert len({texts[one.id] for one in own}) == 90
