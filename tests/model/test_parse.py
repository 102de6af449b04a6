"""From scores to tokens: words that go on a token, sentences, heads."""

import numpy as np

from casetrail.model.parse import ParseScores, blank, heads_of, relations_of, tokens_of
from casetrail.model.syntax import PARTS, RELATIONS, TAGS
from casetrail.model.words import word_spans

TEXT = "U.S. agreed. He left"
WORDS = word_spans(TEXT)  # U . S . agreed . He left
GLUED = np.array([False, True, True, True, False, True, False, False])
BREAKS = np.array([True] + [False] * 7)


def scores(joined: set[int], firsts: set[int], heads: dict[int, int]) -> ParseScores:
    """Return scores that say just this."""
    size = len(WORDS)
    words = np.full((size, 2 + len(PARTS) + len(TAGS)), -1.0, np.float32)
    words[list(joined), 0] = 1.0
    words[list(firsts), 1] = 1.0
    arcs = np.zeros((size, size), np.float32)
    for word, head in heads.items():
        arcs[word, head] = 5.0
    vectors = np.zeros((size, 2), np.float32)
    return ParseScores(words, arcs, vectors, vectors)


def test_heads_stay_within_the_sentence() -> None:
    given = scores({1, 2, 3}, {0, 6}, {0: 4, 4: 4, 5: 4, 6: 4, 7: 7})
    assert heads_of(given, GLUED, BREAKS, BREAKS).tolist() == [4, -1, -1, -1, 4, 4, 7, 7]


def test_a_rule_begins_a_sentence_where_the_model_nearly_does() -> None:
    given = scores(set(), {0}, dict.fromkeys(range(1, 8), 0))
    openings = BREAKS.copy()
    openings[4] = True
    assert heads_of(given, GLUED, BREAKS, BREAKS)[4] == 0
    assert heads_of(given, GLUED, BREAKS, openings)[4] == 4
    given.words[4, 1] = -10.0
    assert heads_of(given, GLUED, BREAKS, openings)[4] == 0


def test_a_word_after_a_space_begins_a_token() -> None:
    given = scores({4}, {0}, {4: 4})
    assert heads_of(given, GLUED, BREAKS, BREAKS)[4] == 4


def test_tokens_take_in_the_words_that_go_on_them() -> None:
    parse = blank(len(WORDS))
    parse.joined[1:4] = True
    parse.heads[:] = [4, -1, -1, -1, 4, 4, 7, 7]
    parse.relations[0] = RELATIONS.index("nsubj")
    tokens = tokens_of(WORDS, parse)
    assert [token.span.of(TEXT) for token in tokens] == ["U.S.", "agreed", ".", "He", "left"]
    assert [token.head for token in tokens] == [1, 1, 1, 4, 4]
    assert (tokens[0].relation, tokens[1].relation) == ("nsubj", "root")


def test_a_circle_over_windows_is_opened() -> None:
    parse = blank(2)
    parse.heads[:] = [1, 0]
    tokens = tokens_of(word_spans("a b"), parse)
    assert any(token.head == index for index, token in enumerate(tokens))


def test_only_a_root_is_called_one() -> None:
    told = np.zeros((2, len(RELATIONS)), np.float32)
    told[:, RELATIONS.index("root")] = 9.0
    told[1, RELATIONS.index("obj")] = 1.0
    found = relations_of(told, np.array([True, False]))
    assert [RELATIONS[index] for index in found] == ["root", "obj"]
