"""Slips of a parse that are put right."""

import pytest

from casetrail.read.mended import mended
from casetrail.types import Span, Token


def parse(*rows: tuple[str, str, str, str, int]) -> tuple[tuple[Token, ...], list[str]]:
    """Make tokens of (word, part, tag, relation, head)."""
    tokens = tuple(
        Token(span=Span(i, i + 1), part=part, tag=tag, head=head, relation=relation)
        for i, (_, part, tag, relation, head) in enumerate(rows)
    )
    return tokens, [row[0].lower() for row in rows]


ASKED = (
    ("She", "PRON", "PRP", "nsubj", 1),
    ("asked", "VERB", "VBD", "root", 1),
    ("Estmere", "PROPN", "NNP", "obj", 4),
    ("to", "PART", "TO", "mark", 4),
    ("help", "VERB", "VB", "advcl", 1),
)


def test_who_stands_before_to_is_asked() -> None:
    tokens = mended(*parse(*ASKED))
    assert (tokens[2].relation, tokens[2].head) == ("obj", 1)
    assert tokens[4].relation == "xcomp"


@pytest.mark.parametrize(
    ("row", "other"),
    [
        (3, ("for", "SCONJ", "IN", "mark", 4)),
        (4, ("helped", "VERB", "VBD", "advcl", 1)),
        (1, ("able", "ADJ", "JJ", "root", 1)),
    ],
)
def test_other_clauses_stay(row: int, other: tuple[str, str, str, str, int]) -> None:
    rows = [*ASKED]
    rows[row] = other
    tokens, words = parse(*rows)
    assert mended(tokens, words) == tokens
