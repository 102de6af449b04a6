"""Tags, chances of spans, and links."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.model.links import Claims, linked
from casetrail.model.posteriors import Likely, chosen, likely, passes
from casetrail.model.tags import LINK_KINDS, STATEMENT_KINDS, Piece, table, to_pieces, to_tags

MOVES = table(STATEMENT_KINDS)
LINK_MOVES = table(LINK_KINDS)


@given(st.sets(st.integers(0, 40), min_size=2, max_size=12), st.integers(0, 2))
def test_tags_and_back(cuts: set[int], kind: int) -> None:
    bounds = sorted(cuts)
    pieces = [Piece(a, b, kind) for a, b in zip(bounds[::2], bounds[1::2], strict=False)]
    assert to_pieces(to_tags(pieces, 41)) == pieces


def legal_sequences(length: int) -> list[tuple[int, ...]]:
    """Return every legal sequence of link tags."""
    every = product(range(9), repeat=length)
    return [tags for tags in every if tuple(to_tags(to_pieces(tags), length)) == tags]


def by_hand(scores: np.ndarray, wanted: Piece) -> float:
    """Return the chance of a span as the sum over all sequences that hold it."""
    total = held = 0.0
    for tags in legal_sequences(len(scores)):
        weight = float(np.exp(sum(scores[word, tag] for word, tag in enumerate(tags))))
        total += weight
        held += weight * (wanted in to_pieces(tags))
    return held / total


@pytest.mark.parametrize("wanted", [Piece(0, 1, 0), Piece(1, 3, 1), Piece(0, 4, 1), Piece(0, 3, 0)])
def test_chances_are_sums_over_all_sequences(wanted: Piece) -> None:
    scores = np.random.default_rng(3).normal(size=(2, 4, 9)).astype(np.float32)
    found = dict(likely(passes(scores, LINK_MOVES), 1, wanted.kind, least=0.0))
    assert found[wanted] == pytest.approx(by_hand(scores[1], wanted), rel=1e-5)


@given(st.integers(0, 2**32 - 1), st.integers(1, 30))
def test_chances_are_chances(seed: int, length: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(2, length, 13), scale=9).astype(np.float32)
    run = passes(scores, MOVES)
    spans = [span for kind in range(3) for span in likely(run, 0, kind, least=1e-6)]
    covered = np.zeros(length)
    for span in spans:
        covered[span.piece.start : span.piece.stop] += span.chance
    assert (covered <= 1 + 1e-6).all()


def test_chosen_spans_do_not_overlap_and_sum_highest() -> None:
    long, first, last = Likely(Piece(0, 9, 1), 0.6), Likely(Piece(0, 4, 1), 0.5), 0.5
    spans = [long, first, Likely(Piece(4, 9, 1), last), Likely(Piece(20, 21, 1), 0.2)]
    assert [span.piece[:2] for span in chosen(spans, 0.3)] == [(0, 4), (4, 9)]
    assert [span.piece[:2] for span in chosen(spans, 0.45)] == [(0, 9)]


SAID = Likely(Piece(2, 3, 1), 0.9)
ADDED = Likely(Piece(8, 9, 1), 0.8)
ANA = Likely(Piece(0, 2, 0), 0.9)
FIRST, SECOND = Likely(Piece(3, 7, 1), 0.9), Likely(Piece(9, 12, 1), 0.9)


def test_a_source_serves_two_cues_and_a_content_one() -> None:
    claims = [
        Claims(SAID, [ANA], [FIRST]),
        Claims(ADDED, [ANA._replace(chance=0.7)], [SECOND, FIRST._replace(chance=0.2)]),
    ]
    said, added = linked(claims, [ANA], [FIRST, SECOND])
    assert said.sources == added.sources == (ANA.piece,)
    assert (said.contents, added.contents) == ((FIRST.piece,), (SECOND.piece,))
    assert added.source_score == pytest.approx(0.7)


def test_an_unlikely_cue_makes_no_statement() -> None:
    doubtful = SAID._replace(chance=0.2)
    assert linked([Claims(doubtful, [ANA], [FIRST])], [ANA], [FIRST]) == []


def test_what_no_cue_claims_is_no_source() -> None:
    (found,) = linked([Claims(SAID, [], [FIRST])], [ANA], [FIRST])
    assert found.sources == ()
    assert found.source_score == 0.0
