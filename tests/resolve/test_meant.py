"""Whom a pronoun or a description means where a report follows one person."""

import pytest

from tests.told import name, persons, told

FOLLOWED = (
    "The hacker Ilya Okon was arrested in Kolvo on 1 March 2032.\n\n"
    "Okon was charged with theft on 3 March 2032.\n\n"
)
VICTIM = "Mara Venn was killed in Kolvo on Monday. Venn lived there. Venn was a teacher.\n\n"
LEAD = "A journalist was pardoned in Kolvo on Monday.\n\n"


def whose(text: str, step: str) -> str | None:
    """Return whose step it is."""
    (person,) = [person for told_step, person in persons(told(text)) if told_step == step]
    return person


MEANT = ["He", "The ex-hacker", "The former contractor"]


@pytest.mark.parametrize("words", MEANT)
def test_the_one_whom_the_report_follows(words: str) -> None:
    found = told(FOLLOWED + f"{words} was convicted on 5 March 2032.")
    assert persons(found)[-1] == ("convicted", "Ilya Okon")
    assert found.events[-1].doubts == (f"“{words}” is taken to be Ilya Okon",)


SOMEBODY_ELSE = ["The lawyer", "The hacker's lawyer", "The mayor", "A man"]


@pytest.mark.parametrize("words", SOMEBODY_ELSE)
def test_not_who_is_somebody_elses(words: str) -> None:
    assert whose(FOLLOWED + f"{words} was convicted on 5 March 2032.", "convicted") is None


def test_she_is_not_the_man_whom_the_report_follows() -> None:
    text = FOLLOWED.replace("The hacker Ilya Okon", "The hacker Mr Ilya Okon")
    assert whose(text + "She was convicted on 5 March 2032.", "convicted") is None


def test_the_lead_before_it_names_whom_it_is_about() -> None:
    named = "Mara Venn was convicted of theft in 2030. Venn was sentenced to two years in prison."
    found = told(LEAD + named)
    assert persons(found)[0] == ("pardoned", "Mara Venn")
    assert found.events[0].doubts == ("“A journalist” is taken to be Mara Venn",)


TWO = [
    "Mara Venn was convicted of theft in 2030. Lotte Brandt was convicted of fraud in 2031.",
    "Mara Venn was convicted of theft in 2030. Venn was sentenced to two years in prison. "
    "Venn was released from prison in 2031. Lotte Brandt was convicted of fraud.",
]


@pytest.mark.parametrize("two", TWO)
def test_a_lead_that_can_be_of_two_is_left_open(two: str) -> None:
    assert whose(LEAD + two, "pardoned") is None


def test_below_the_lead_a_journalist_is_anybody() -> None:
    text = "It rained.\n\nIt was cold.\n\nIt was dark.\n\n" + LEAD
    assert whose(text + "Mara Venn was convicted of theft in 2030.", "pardoned") is None


SUSPECTS = ["The suspect", "The gunman", "The baker", "A man"]


@pytest.mark.parametrize("words", SUSPECTS)
def test_a_suspect_is_not_the_victim_named_most(words: str) -> None:
    found = told(VICTIM + f"{words} was charged with murder on Tuesday.")
    assert persons(found) == [("charged", None)]
    assert found.procedures == ()


SPEAKERS = [
    (FOLLOWED, "The ex-hacker", "Ilya Okon"),
    (FOLLOWED, "The alleged gunman", "Ilya Okon"),
    (VICTIM, "The alleged gunman", None),
    (VICTIM, "The suspect", None),
]


@pytest.mark.parametrize(("text", "words", "speaker"), SPEAKERS)
def test_who_speaks_is_the_one_followed_but_no_victim(
    text: str, words: str, speaker: str | None
) -> None:
    found = told(text + f"{words} said that it was over.")
    assert [name(found, one.speaker) for one in found.statements] == [speaker]


def test_in_what_somebody_says_of_himself_he_is_the_speaker() -> None:
    found = told("Mr Tarr left. Mr Okon, a hacker, said that he was arrested in Kolvo on Monday.")
    assert persons(found) == [("detained", "Okon")]
    assert [name(found, one.voice) for one in found.events] == ["Okon"]


def test_he_of_what_is_no_step_is_the_one_named_last() -> None:
    found = told(FOLLOWED + "Mr Tarr, a baker, left. He died in Kolvo on Tuesday.")
    (died,) = [one for one in found.events if one.type == "DEATH"]
    assert [name(found, one.actor) for one in died.participants] == ["Tarr"]
