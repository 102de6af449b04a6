"""Indirect speech: who, and the clause that is said."""

import pytest

from tests.factory import statements, who_said

SAID = [
    ("Mara Venn said that the hearing was over.", "Mara Venn", "the hearing was over"),
    ("Mara Venn said the hearing was over.", "Mara Venn", "the hearing was over"),
    ("The hearing was over, said Mara Venn.", "Mara Venn", "The hearing was over"),
    ("However, it was over, said the secretary of state, Mara Venn.", "Mara Venn", "it was over"),
    ("According to Mara Venn, the hearing was over.", "Mara Venn", "the hearing was over"),
    ("The hearing was over, according to Mara Venn.", "Mara Venn", "The hearing was over"),
    ("Mara Venn told the court on Monday that he had left.", "Mara Venn", "he had left"),
    ("Mara Venn has promised to raise the matter.", "Mara Venn", "to raise the matter"),
    ("Mara Venn urged the court to free him.", "Mara Venn", "the court to free him"),
    ("Mara Venn denied any wrongdoing.", "Mara Venn", "any wrongdoing"),
]


@pytest.mark.parametrize(("text", "speaker", "content"), SAID)
def test_indirect_speech(text: str, speaker: str, content: str) -> None:
    assert who_said(text) == [(speaker, content)]


def test_acts() -> None:
    acts = {
        "Mara Venn denied that he had fled.": "denied",
        "Mara Venn believes that he is innocent.": "thought",
        "Mara Venn tweeted that it was over.": "written",
        "Mara Venn declined to comment.": "declined",
        "Mara Venn did not respond to a request for comment.": "no_reply",
    }
    assert {text: statements(text)[0].act for text in acts} == acts


def test_a_refusal_has_no_content() -> None:
    (said,) = statements("A spokesman for the ministry declined to comment.")
    assert (said.content, said.content_spans, said.source) == ("", (), "unnamed")


def test_quoted_words_inside_a_clause_make_it_mixed() -> None:
    text = "Mara Venn described him as “a prisoner of conscience” and left."
    (said,) = statements(text)
    assert said.mode == "mixed"
    assert [span.of(text) for span in said.quoted_spans] == ["a prisoner of conscience"]


def test_a_second_thing_said_is_a_statement_of_its_own() -> None:
    found = who_said("Mara Venn said that it was over, adding that nobody had won.")
    assert found == [("Mara Venn", "it was over"), ("Mara Venn", "nobody had won")]


def test_an_object_is_not_what_was_said() -> None:
    assert statements("Mara Venn announced the decision that everybody feared.") == []
    assert statements("Mara Venn said goodbye.") == []
