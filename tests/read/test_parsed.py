"""The parse as readers ask for it: governors and tenses."""

import pytest

from casetrail.read.parsed import Parsed
from casetrail.types import Span, Token

Row = tuple[str, str, str, int, str]
"""Word, part of speech, tag, head, relation."""


def parsed(*rows: Row) -> Parsed:
    """Return a parse of words with a space between them."""
    text, tokens = "", []
    for word, part, tag, head, relation in rows:
        start = len(text) + bool(text)
        text = f"{text} {word}".strip()
        span = Span(start, start + len(word))
        tokens.append(Token(span=span, part=part, tag=tag, head=head, relation=relation))
    return Parsed(tuple(tokens), text)


@pytest.mark.parametrize(
    ("verb", "helpers", "tense"),
    [
        (("left", "VBD"), [], "past"),
        (("leaves", "VBZ"), [], "present"),
        (("leave", "VB"), [("will", "MD")], "future"),
        (("leave", "VB"), [("may", "MD")], "future"),
        (("left", "VBN"), [("has", "VBZ")], "past"),
        (("left", "VBN"), [("may", "MD"), ("have", "VB")], "past"),
        (("held", "VBN"), [("was", "VBD")], "past"),
        (("leave", "VB"), [], None),
    ],
)
def test_tenses(verb: tuple[str, str], helpers: list[tuple[str, str]], tense: str | None) -> None:
    last = len(helpers)
    rows: list[Row] = [(word, "AUX", tag, last, "aux") for word, tag in helpers]
    found = parsed(*rows, (verb[0], "VERB", verb[1], last, "root"))
    assert found.tense(last) == tense


DIVIDEND = parsed(
    ("She", "PRON", "PRP", 1, "nsubj"),
    ("declared", "VERB", "VBD", 1, "root"),
    ("sums", "NOUN", "NNS", 1, "obj"),
    ("payable", "ADJ", "JJ", 2, "amod"),
    ("Monday", "PROPN", "NNP", 3, "obl"),
    ("yesterday", "NOUN", "NN", 1, "obl:unmarked"),
)


def test_an_adjective_between_hides_the_verb() -> None:
    assert DIVIDEND.governor(4) is None
    assert DIVIDEND.governor(5) == 1


def test_what_stands_above() -> None:
    assert list(DIVIDEND.above(4)) == [3, 2, 1]
    assert DIVIDEND.head_of(Span(13, 25)) == 2
    assert DIVIDEND.with_relation(1, "obj") == [2]


def test_without_a_model_there_is_no_parse() -> None:
    assert not Parsed((), "text")
