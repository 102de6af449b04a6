"""Direct quotations and their speakers, by where the cue stands."""

import pytest

from tests.factory import case, statements, who_said

PLACES = [
    ("“It is over,” said Mara Venn.", "Mara Venn", "It is over,"),
    ("“It is over,” Mara Venn said on Monday.", "Mara Venn", "It is over,"),
    ("“It is over”, said Mara Venn, the justice minister.", "Mara Venn", "It is over"),
    ("Mara Venn said: “It is over.”", "Mara Venn", "It is over."),
    ("Mara Venn told reporters in Kolvo on Monday: “It is over.”", "Mara Venn", "It is over."),
    ("Mara Venn, who leads the party, said, “It is over.”", "Mara Venn", "It is over."),
    ("“It is over,” the justice minister, Mara Venn, said.", "Mara Venn", "It is over,"),
    (
        "“It is over,” her lawyer, Samir al-Okon, told the court.",
        "Samir al-Okon",
        "It is over,",
    ),
    ("Mara Venn wrote:\n\n“It is over for us.”", "Mara Venn", "It is over for us."),
]


@pytest.mark.parametrize(("text", "speaker", "content"), PLACES)
def test_the_speaker_stands_beside_the_quotation(text: str, speaker: str, content: str) -> None:
    assert who_said(text) == [(speaker, content)]


def test_a_quotation_that_its_cue_splits_is_one_statement() -> None:
    (said,) = statements("“It is over,” said Mara Venn. “Nobody won.”")
    assert said.content == "It is over, Nobody won."
    assert len(said.content_spans) == 2


def test_each_quotation_keeps_its_own_cue() -> None:
    text = "“It is over,” said Mara Venn. “It is not over at all,” said Samir Okon."
    assert who_said(text) == [
        ("Mara Venn", "It is over,"),
        ("Samir Okon", "It is not over at all,"),
    ]


def test_joint_speakers_are_both_named() -> None:
    found = case("“It is over,” Mara Venn, her lawyer, and Samir Okon, her brother, said.")
    names = {actor.id: actor.name for actor in found.actors}
    (said,) = found.statements
    assert said.speaker is None
    assert [names[actor] for actor in said.speakers] == ["Mara Venn", "Samir Okon"]


def test_a_whole_quotation_nobody_speaks_has_no_speaker() -> None:
    text = "Nobody knew.\n\n“The court has not said a word to us all week.”"
    assert who_said(text) == [(None, "The court has not said a word to us all week.")]


def test_words_held_at_a_distance_are_no_statement() -> None:
    assert statements("The so-called “summit” was held in a “safe” place.") == []


def test_what_is_asked_or_denied_of_a_saying_is_no_statement() -> None:
    assert statements("It is not clear whether Mara Venn said that it was over.") == []
    assert statements("Mara Venn did not say whether it was over.") == []
    assert statements("Mara Venn may say that it is over.") == []


def test_the_speaker_told_is_not_the_speaker() -> None:
    assert who_said("Mara Venn told Samir Okon: “It is over.”") == [("Mara Venn", "It is over.")]
