"""Whom a noun means, and which words are nobody."""

import pytest

from tests.read.what.parsing import of_venn, parse

GOVERNMENTS = [
    ("British authorities arrested Mara Venn.", "authorities", "United Kingdom"),
    ("The government of Mexico freed Mara Venn.", "government", "Mexico"),
    ("The Spanish government freed him.", "government", "Spain"),
    ("Russian prosecutors charged him.", "prosecutors", "Russia"),
    ("Kremlin officials freed him.", "officials", "Russia"),
    ("Washington asked Mexico for help.", "washington", "United States"),
]


@pytest.mark.parametrize(("text", "word", "state"), GOVERNMENTS)
def test_who_acts_for_a_state_is_its_government(text: str, word: str, state: str) -> None:
    found = parse(text)
    mention = found.referents.mention(found.at(word))
    assert mention is not None
    assert (mention.name, mention.actor_kind) == (state, "government")


TWO = [
    ("The Mexican and American presidents met.", "presidents", ["Mexican", "American"]),
    ("The German and French ministers met.", "ministers", ["German", "French"]),
]


@pytest.mark.parametrize(("text", "word", "states"), TWO)
def test_two_states_have_two_presidents(text: str, word: str, states: list[str]) -> None:
    found = parse(text)
    mentions = found.referents.mentions(found.at(word))
    assert [mention.text for mention in mentions] == [
        f"the {state} {word.removesuffix('s')}" for state in states
    ]
    assert len({mention.id for mention in mentions}) == len(states)
    assert len({mention.span for mention in mentions}) == 1


def test_presidents_of_no_state_are_one_group() -> None:
    found = parse("The two presidents met on Monday.")
    (mention,) = found.referents.mentions(found.at("presidents"))
    assert (mention.text, mention.actor_kind, mention.plural) == (
        "The two presidents",
        "group",
        True,
    )


def test_a_minister_with_a_name_beside_it_is_that_name() -> None:
    found = parse("The minister, Danica Ulmer, left.")
    mention = found.referents.mention(found.at("minister"))
    assert mention is not None
    assert mention.name == "Danica Ulmer"


def test_an_unknown_name_in_a_persons_place_is_a_person() -> None:
    found = parse("Police arrested Okonjo on Friday.")
    mention = found.referents.mention(found.at("okonjo"))
    assert mention is not None
    assert (mention.name, mention.actor_kind) == ("Okonjo", "person")


@pytest.mark.parametrize(
    "text",
    ["Police arrested Okonjo on Friday.", "Police arrested the hacker Okonjo on Friday."],
)
def test_an_unknown_name_has_a_procedure_of_its_own(text: str) -> None:
    found = of_venn(text)
    assert found.name(found.step.person) == "Okonjo"


@pytest.mark.parametrize("text", ["She was arrested late Sunday.", "She was arrested on Sunday."])
def test_a_day_is_nobody(text: str) -> None:
    found = parse(text)
    assert found.referents.mention(found.at("sunday")) is None
    assert found.referents.mention(found.at("she")) is not None


PEOPLE = [
    ("The editor was freed by a court.", "editor", True),
    ("The editor was freed by a court.", "court", False),
    ("They freed the blogger.", "blogger", True),
    ("Mara Venn hurt herself.", "herself", True),
    ("British authorities arrested Mara Venn.", "venn", True),
    ("British authorities arrested Mara Venn.", "authorities", False),
    ("Mexico arrested three journalists.", "journalists", True),
    ("Mexico arrested journalists convicted of libel.", "journalists", False),
    ("A trawler was seized off Spain.", "trawler", False),
    ("Washington asked Mexico for help.", "washington", False),
]


@pytest.mark.parametrize(("text", "word", "person"), PEOPLE)
def test_who_can_be_the_person_of_a_procedure(text: str, word: str, person: bool) -> None:
    found = parse(text)
    assert found.referents.is_person(found.at(word)) is person


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested journalists on Friday.",
        "Journalists were convicted of libel.",
        "Mexico deported thousands of people.",
        "Mexico handed over seven prisoners.",
    ],
)
def test_many_in_no_particular_have_no_procedure(text: str) -> None:
    assert of_venn(text).file.procedures == ()


PARTIES = [
    ("The home secretary freed him.", "secretary", True),
    ("Foreign Minister Danica Ulmer left.", "ulmer", True),
    ("Mara Venn left.", "venn", False),
    ("Ilya Okon's lawyer appealed.", "lawyer", False),
    ("The High Court freed him.", "court", True),
]


@pytest.mark.parametrize(("text", "word", "party"), PARTIES)
def test_who_can_have_a_part_in_a_procedure(text: str, word: str, party: bool) -> None:
    found = parse(text)
    assert found.referents.is_party(found.at(word)) is party


def test_pronouns_tell_gender_and_number() -> None:
    found = parse("They freed her and his brother.")
    words = {word: found.referents.mention(found.at(word)) for word in ("they", "her", "his")}
    assert {word: one and (one.gender, one.plural) for word, one in words.items()} == {
        "they": (None, True),
        "her": ("female", False),
        "his": ("male", False),
    }


def test_a_described_person_is_told_with_what_stands_before() -> None:
    found = parse("Ilya Okon's lawyer appealed.")
    mention = found.referents.mention(found.at("lawyer"))
    assert mention is not None
    assert (mention.text, mention.form) == ("Ilya Okon's lawyer", "nominal")


def test_mentions_made_are_kept() -> None:
    found = parse("The blogger in Vell left.")
    mention = found.referents.mention(found.at("blogger"))
    assert mention is not None
    assert found.referents.made[mention.id] == mention
