"""Two wordings of one statement: found, and never merged over a disagreement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.assemble.alike import same, score

SAME = [
    ("We won't extradite Mara Venn.", "they would not extradite Mara Venn"),
    (
        "We are closing the frontier to lorries from Kolvo.",
        "they were shutting the border to trucks from Kolvo",
    ),
    ("The licence was revoked in 2031.", "The license was revoked in 2031"),
    ("Twenty thousand people fled the valley.", "20,000 people fled the valley"),
    ("We paid him nothing. He asked for the passport, and we refused.", "We paid him nothing."),
    ("I have served the court for eleven years.", "he had served the court for eleven years"),
]

DIFFERENT = [
    ("We will extradite her.", "We will not extradite her.", "denies"),
    ("We hold 12 prisoners in Kolvo.", "We hold 18 prisoners in Kolvo.", "another number: 12, 18"),
    ("The trial opens in Kolvo.", "The trial opens in Vell.", "another name: Kolvo, Vell"),
    ("The camp closes on Monday.", "The camp closes on Friday.", "another time: Friday, Monday"),
    ("We may release the editor.", "We will release the editor.", "may, must or can"),
    ("All of the prisoners are well.", "Some of the prisoners are well.", "all, some"),
    ("The guards left before the fire.", "The guards left after the fire.", "after before"),
    ("We lift the ban if the duty falls.", "We lift the ban.", "condition"),
    ("The bank deceived the minister.", "The minister deceived the bank.", "other way about"),
    (
        "They took my laptop at the airport.",
        "They took my passport at the airport.",
        "laptop, passport",
    ),
    ("The border will reopen.", "The border has reopened.", "what is to come"),
    (
        "Our minister refused your envoy a visa.",
        "Your minister refused our envoy a visa.",
        "of others",
    ),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_one_utterance_is_found(first: str, second: str) -> None:
    assert same(score(first, second))


@pytest.mark.parametrize(("first", "second", "reason"), DIFFERENT)
def test_a_disagreement_parts_them_and_is_named(first: str, second: str, reason: str) -> None:
    found = score(first, second)
    assert not same(found)
    assert reason in found.why


def test_other_words_are_another_statement() -> None:
    assert (
        score("The harbour is closed.", "I never met the editor.").why == "too few words in common"
    )


def test_what_a_person_reads() -> None:
    whole = "We paid him nothing. He asked for the passport, and we refused."
    assert (
        score("We paid him nothing.", whole).why == "the shorter stands in the longer word for word"
    )
    assert score("We shut the embassy in Vell.", "they had shut the embassy in Vell").why == (
        "the same content words; both name Vell"
    )


WORDS = st.sampled_from(
    [
        "we",
        "he",
        "us",
        "will",
        "not",
        "may",
        "if",
        "by",
        "once",
        "all",
        "before",
        "after",
        ",",
        ".",
        "Kolvo",
        "bank",
        "told",
        "deceived",
        "12",
        "Monday",
    ]
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=40)


@given(TEXTS, TEXTS)
def test_the_score_is_symmetric_and_a_share(first: str, second: str) -> None:
    found = score(first, second)
    assert found == score(second, first)
    assert 0 <= found.value <= 1
    assert found.why


@given(TEXTS)
def test_a_statement_with_words_is_itself(text: str) -> None:
    found = score(text, text)
    assert same(found) or found.why == "too few words in common"
