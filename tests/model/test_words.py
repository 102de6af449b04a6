"""Words and windows keep the place of every character."""

from hypothesis import given
from hypothesis import strategies as st

from casetrail.model.features import break_ids
from casetrail.model.windows import paragraph_spans, windows
from casetrail.model.words import word_spans

TEXTS = st.text(alphabet=st.sampled_from("aB1 é“”\"'.\n\u00a0\U0001f600-"), max_size=200)


def test_marks_are_words() -> None:
    text = "The U.S. aid"
    assert [span.of(text) for span in word_spans(text)] == ["The", "U", ".", "S", ".", "aid"]


@given(TEXTS)
def test_words_hold_all_but_white_space(text: str) -> None:
    joined = "".join(span.of(text) for span in word_spans(text))
    assert joined == "".join(text.split())


@given(TEXTS)
def test_paragraphs_hold_every_word(text: str) -> None:
    paragraphs = paragraph_spans(text)
    assert all(any(p.covers(word) for p in paragraphs) for word in word_spans(text))


def test_lines_of_a_hard_wrapped_text_are_one_paragraph() -> None:
    text = "one line\nand its next\n\nanother"
    assert [span.of(text) for span in paragraph_spans(text)] == [
        "one line\nand its next",
        "another",
    ]


@given(
    st.lists(st.tuples(st.booleans(), st.integers(1, 8)), max_size=300),
    st.integers(10, 60),
    st.integers(45, 80),
)
def test_every_word_is_decided_once(words: list[tuple[bool, int]], pack: int, limit: int) -> None:
    breaks = [int(edge) for edge, _ in words]
    sizes = [size for _, size in words]
    cut = list(windows(breaks, sizes, pack=pack, limit=limit))
    decided = [word for window in cut for word in range(window.first, window.last)]
    assert decided == list(range(len(words)))
    assert all(w.start <= w.first < w.last <= w.stop for w in cut)
    assert all(sum(sizes[w.start : w.stop]) <= limit for w in cut)


def test_breaks_tell_the_first_paragraph() -> None:
    text = "Title here\n\nBody of it"
    assert break_ids(word_spans(text), paragraph_spans(text)) == [2, 0, 1, 0, 0]
