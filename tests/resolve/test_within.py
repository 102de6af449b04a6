"""Who is who inside one report: each text, and the names its statements' speakers get."""

import pytest

from tests.factory import case, who_said

SPEAKERS = [
    ("Mara Venn came. “It is over,” Venn said.", "Mara Venn"),
    ("Andrés Luis Peralta Ruíz came. “It is over,” Peralta Ruíz said.", "Andrés Luis Peralta Ruíz"),
    ("“It was long,” said Mara Venn. “It is over at last,” she added.", "Mara Venn"),
    ("Mara Venn said that it was long. She said it was over.", "Mara Venn"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_short_names_and_pronouns_mean_the_person_named(text: str, speaker: str) -> None:
    assert who_said(text)[-1][0] == speaker


UNCLEAR = [
    "Mara Venn met Lotte Venn. “It is over,” Venn said.",
    "A colleague of Mara Venn remembered her. “It is over for us all,” he said.",
    "Mr Venn met her. “It is over,” she said.",
    "It rained. “It is over,” the minister said.",
]


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_doubtful_speaker_is_nobody_and_says_why(text: str) -> None:
    said = case(text).statements[-1]
    assert said.speaker is None
    assert any("unclear" in doubt for doubt in said.doubts)


def test_mr_and_mrs_of_one_name_are_two() -> None:
    found = case("Mrs Okon left. Mr Okon said that it was over. Mrs Okon said that it was not.")
    assert len({said.speaker for said in found.statements}) == 2


def test_an_acronym_is_the_body_whose_initials_it_is() -> None:
    found = case("The Open Accounts Network wrote. Later the OAN said that it was over.")
    bodies = [actor for actor in found.actors if actor.kind == "organisation"]
    assert [(body.name, body.aliases) for body in bodies] == [("Open Accounts Network", ("OAN",))]


def test_a_pronoun_taken_to_be_somebody_is_a_doubt() -> None:
    text = "“It was long,” said Mara Venn. “It is over at last,” she added."
    assert case(text).statements[-1].doubts == ("“she” is taken to be Mara Venn",)


def test_an_unnamed_source_is_not_unclear() -> None:
    (said,) = case("“It is over,” a senior official said.").statements
    assert (said.source, said.speaker, said.doubts) == ("unnamed", None, ())


def test_a_government_described_by_its_country_speaks_for_it() -> None:
    assert who_said("The U.S. government said that it was over.") == [
        ("United States", "it was over"),
    ]
    assert who_said("Peru left. Peruvian authorities said that it was over.")[0][0] == "Peru"


def test_what_a_name_introduces_in_brackets_is_its_short_form() -> None:
    found = case(
        "Reporters Without Borders (RSF) said it was alarmed. “We are alarmed,” RSF said later."
    )
    names = {actor.name: actor.aliases for actor in found.actors}
    assert names.get("Reporters Without Borders") == ("RSF",)


BOTH = "{} wrote to the court. OKW said that it was over."


def test_only_brackets_introduce_a_short_form_not_a_comma() -> None:
    joined = case(BOTH.format("The Lirio Trust (OKW)"))
    assert [(one.name, one.aliases) for one in joined.actors] == [("Lirio Trust", ("OKW",))]
    apart = case(BOTH.format("The Lirio Trust, OKW and Kolvo Watch"))
    assert [(one.name, one.aliases) for one in apart.actors] == [
        ("Lirio Trust", ()),
        ("OKW", ()),
        ("Kolvo Watch", ()),
    ]


def test_a_short_form_in_brackets_that_is_the_initials() -> None:
    found = case("The Open Accounts Network (OAN) wrote. Later OAN said that it was over.")
    assert [(one.name, one.aliases) for one in found.actors] == [
        ("Open Accounts Network", ("OAN",)),
    ]
