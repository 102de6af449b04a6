"""Chains: what pairs are told, and how links become chains of mentions."""

import numpy as np
from numpy.typing import NDArray

from casetrail.model.agreement import Group, Trait
from casetrail.model.chains import children_of, linked, mention_span
from casetrail.model.referring import FAR, FORM, Words, compared, describe
from casetrail.model.words import word_spans
from casetrail.types import Span, Token

TEXT = "Ana Ruiz left. Ruiz said she and Ruiz won.\n\n“I won,” he said."
WORDS = word_spans(TEXT)
PLACE = {word.of(TEXT): index for index, word in reversed(list(enumerate(WORDS)))}


def described() -> Words:
    """Return the features of the text."""
    breaks = [int(word.of(TEXT) == "“") for word in WORDS]
    quotes = [int(word.of(TEXT) in ("I", "won") and word.start > 44) for word in WORDS]
    return describe(TEXT, WORDS, breaks, quotes)


def pair(later: int, earlier: int) -> tuple[int, int]:
    """Return distance and likeness of two words."""
    words = described()
    distance, likeness = compared(words.of(np.array([later])), words.of(np.array([earlier])))
    return int(distance[0, 0]), int(likeness[0, 0])


def test_a_surname_is_a_word_of_the_full_name() -> None:
    surname = [index for index, word in enumerate(WORDS) if word.of(TEXT) == "Ruiz"]
    assert pair(surname[1], PLACE["Ana"])[1] // 4 == 2
    assert pair(surname[2], surname[1])[1] // 4 == 2


def test_pronouns_that_agree() -> None:
    assert FORM["she"] == FORM["her"] != FORM["he"]
    assert pair(PLACE["he"], PLACE["she"])[1] // 4 == 0


def test_a_paragraph_away() -> None:
    near, far = pair(PLACE["said"], PLACE["Ana"])[0], pair(PLACE["he"], PLACE["Ana"])[0]
    assert near % (FAR + 1) == 0
    assert far % (FAR + 1) == 1


def test_inside_quotation_marks() -> None:
    assert pair(PLACE["I"], PLACE["Ana"])[1] % 4 == 2


def by_letters(
    later: NDArray[np.float32], earlier: NDArray[np.float32], ours: Words, theirs: Words
) -> NDArray[np.float32]:
    """Score a pair high when the words are the same."""
    return np.where(ours.letters[:, None] == theirs.letters[None], 1.0, -1.0).astype(np.float32)


def nothing_known(word: int) -> Trait:
    """Return the traits of a description of which nothing is known."""
    return Trait(0, 0, False, None)


def test_she_is_not_mr() -> None:
    group = Group()
    group.add(0, Trait(0, FORM["he"], False, "person"))
    assert group.admits(Trait(FORM["he"], FORM["he"], False, None))
    assert not group.admits(Trait(FORM["she"], FORM["she"], False, None))
    assert not group.admits(Trait(FORM["they"], 0, False, None))


def test_he_is_no_ministry() -> None:
    group = Group()
    group.add(0, Trait(0, 0, False, "government"))
    assert not group.admits(Trait(FORM["he"], FORM["he"], False, None))
    assert group.admits(Trait(FORM["it"], 0, False, None))


def test_links_become_chains() -> None:
    mentions = np.array([1.0 if word.of(TEXT)[0].isupper() else -1.0 for word in WORDS])
    kept = np.zeros((len(WORDS), 2), np.float32)
    chains = linked(kept, mentions.astype(np.float32), described(), by_letters, nothing_known)
    assert [[WORDS[word].of(TEXT) for word in chain] for chain in chains] == [["Ruiz"] * 3]


def token(word: str, head: int, relation: str, part: str = "NOUN") -> Token:
    """Return a token of ``TEXT``'s kind, placed by its index in the test."""
    start = int(word.split("@")[1])
    length = len(word.split("@")[0])
    return Token(
        span=Span(start, start + length), part=part, tag="NN", head=head, relation=relation
    )


def test_a_mention_takes_in_its_clauses() -> None:
    text = "the doctor from Lima , who left"
    tokens = [
        token("the@0", 1, "det"),
        token("doctor@4", 1, "root"),
        token("from@11", 3, "case"),
        token("Lima@16", 1, "nmod"),
        token(",@21", 6, "punct", "PUNCT"),
        token("who@23", 6, "nsubj"),
        token("left@27", 1, "acl:relcl"),
    ]
    span = mention_span(tokens, children_of(tokens), 1)
    assert span.of(text) == "the doctor from Lima , who left"
