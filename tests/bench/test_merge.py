"""The bench of pairs: its arithmetic on pairs of our own."""

from bench.merge.run import Pair, judge, load, summary

SHUT = "We shut the embassy in Vell."


def test_precision_and_recall_of_each_sort() -> None:
    judged = judge(
        [
            Pair(True, "indirect", SHUT, "they had shut the embassy in Vell"),
            Pair(True, "translation", SHUT, "Our mission there is no more."),
            Pair(False, "topic", SHUT, SHUT),
        ]
    )
    assert summary(judged) == {
        "precision": 50.0,
        "recall": 50.0,
        "recall.indirect": 100.0,
        "recall.translation": 0.0,
    }


def test_the_pairs_are_there_and_of_both_kinds() -> None:
    pairs = load()
    assert {pair.same for pair in pairs} == {True, False}
    assert all(pair.first and pair.second for pair in pairs)
