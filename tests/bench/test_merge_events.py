"""The bench of events across documents: which event a claim is taken for, what is counted."""

from bench.merge.events import Marked, Report, aligned, score

from casetrail.types import Span

TEXT = "The editor Ilya Okon was arrested on 1 March 2032."


def _report(chain: str | None, text: str = TEXT) -> Report:
    start = text.index("arrested")
    return Report(text, "2032-03-02", [(Span(start, start + 8), chain)])


def test_a_claim_is_taken_for_the_event_whose_words_it_shares_most_of() -> None:
    one, other = (Span(0, 4), "a"), (Span(5, 12), "b")
    known = [Report("", None, [one, other])]
    assert aligned(known, 0, Span(3, 9)) == Marked(0, *other)
    assert aligned(known, 0, Span(20, 24)) is None


def test_joins_are_right_wrong_or_open_by_their_chains() -> None:
    def joined(*chains: str | None) -> tuple[int, int, int]:
        reports = [_report(chain, TEXT + " " * n) for n, chain in enumerate(chains)]
        found = score([("topic", reports)])
        return found.right, len(found.wrong), found.open

    assert joined("a", "a") == (1, 0, 0)
    assert joined("a", "b") == (0, 1, 0)
    assert joined("a", None) == (0, 0, 1)
