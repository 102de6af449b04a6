"""Scorers of parse, chains and pronouns on small examples worked out by hand."""

from bench.coreference.pronouns import THIRD, accuracy, counted
from bench.coreference.score import ChainScores
from bench.parse.score import Scores
from training.samples import Node
from training.samples import Referring as Gold

from casetrail.types import Referring, Span, Token

A, B, C, D = (Span(index, index + 1) for index in range(4))


def chains(*groups: tuple[Span, ...]) -> list[frozenset[Span]]:
    """Return chains of spans."""
    return [frozenset(group) for group in groups]


def test_equal_chains_are_all_right() -> None:
    scores = ChainScores()
    scores.add(chains((A, B), (C, D)), chains((A, B), (C, D)))
    assert scores.conll == 100.0


def test_one_chain_for_two() -> None:
    scores = ChainScores()
    scores.add(chains((A, B, C, D)), chains((A, B), (C, D)))
    # MUC: 2 of 3 links, all of 2. B3: half of four, all of four. CEAFe: 4 / 6 of one, of two.
    assert scores.ratios["MUC"].f1 == 80.0
    assert scores.ratios["B3"].f1 == 66.7
    assert scores.ratios["CEAFe"].f1 == 44.4


def test_nothing_found() -> None:
    scores = ChainScores()
    scores.add([], chains((A, B)))
    assert scores.conll == 0.0


TEXT = "Ana left. She won."
ANA, SHE = Span(0, 3), Span(10, 13)
GOLD = [Gold(ANA, ANA, "1", "person"), Gold(SHE, SHE, "1", "person")]


def test_a_pronoun_means_whom_its_chain_names() -> None:
    ours = [[Referring(span=ANA, head=ANA), Referring(span=SHE, head=SHE)]]
    assert accuracy(counted(TEXT, ours, GOLD, THIRD)) == 100.0


def test_a_pronoun_without_a_chain_is_open() -> None:
    found = counted(TEXT, [], GOLD, THIRD)
    assert (found.right, found.missed, accuracy(found)) == (0, 1, 0.0)


def test_subtypes_of_relations_do_not_count() -> None:
    token = Token(span=A, part="NOUN", tag="NN", head=1, relation="nsubj")
    root = Token(span=B, part="VERB", tag="VBN", head=1, relation="root")
    gold = [
        Node(A, "NOUN", "NN", 1, "nsubj:pass", True),
        Node(B, "VERB", "VBD", 1, "root", False),
    ]
    scores = Scores()
    scores.add([token, root], gold)
    assert scores.counts["LAS"].f1 == 100.0
    assert scores.counts["tags"].right == 1
    assert scores.counts["sentences"].f1 == 100.0


def test_a_token_cut_wrongly_costs_its_arc() -> None:
    whole = Token(span=Span(0, 2), part="X", tag="FW", head=0, relation="root")
    gold = [Node(A, "X", "FW", 0, "root", True), Node(B, "X", "FW", 0, "dep", False)]
    scores = Scores()
    scores.add([whole], gold)
    assert scores.counts["LAS"].f1 == 0.0
