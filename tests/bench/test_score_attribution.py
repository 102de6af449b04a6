"""The scores of statements on made-up spans."""

from bench.attribution.score import Scores, Triple

from casetrail.types import Span

ANA, SAID, IT, MORE = Span(0, 3), Span(4, 8), Span(9, 20), Span(30, 40)
GOLD = Triple((ANA,), (SAID,), (IT, MORE))


def scores(*said: Triple) -> Scores:
    """Return the scores of ``said`` against one statement."""
    found = Scores()
    found.add(said, [GOLD])
    return found


def test_all_right() -> None:
    found = scores(GOLD)
    assert found.linked.f1 == found.exact["content"].f1 == 100
    assert found.speaker == {"right": 1}


def test_fragments_count_one_by_one() -> None:
    found = scores(Triple((ANA,), (SAID,), (IT,)))
    assert (found.exact["content"].right, found.exact["content"].missed) == (1, 1)
    assert found.linked.right == 0
    assert found.linked_half.right == 1


def test_begin_asks_for_the_first_character_alone() -> None:
    found = scores(Triple((ANA,), (SAID,), (Span(9, 12),)))
    assert (found.begin["content"].right, found.exact["content"].right) == (1, 0)


def test_speakers() -> None:
    assert scores(Triple((), (SAID,), (IT,))).speaker == {"missing": 1}
    assert scores(Triple((MORE,), (SAID,), (IT,))).speaker == {"wrong": 1}
