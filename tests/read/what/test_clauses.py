"""Who does what to whom, in passives, asides, relative clauses and shared clauses."""

import pytest

from tests.read.what.parsing import parse

DONE = [
    ("Police arrested Mara Venn on Friday.", "arrested", "police", "mara"),
    ("Mara Venn was arrested by police on Friday.", "arrested", "police", "mara"),
    ("Mara Venn, arrested in Vell on Friday, denies it.", "arrested", None, "mara"),
    ("The editor arrested in Vell denies it.", "arrested", None, "editor"),
    ("Mara Venn, who was arrested on Friday, denies it.", "arrested", None, "mara"),
    ("The editor whom police arrested on Friday denies it.", "arrested", "police", "editor"),
    ("The offer that Mexico made surprised her.", "made", "mexico", "offer"),
    ("Mexico, which had granted her asylum, changed its mind.", "granted", "mexico", "her"),
    ("The man facing charges left.", "facing", "man", "charges"),
    ("Freed in May, Mara Venn left Spain.", "freed", None, "mara"),
    ("Mara Venn was arrested and charged with fraud.", "charged", None, "mara"),
    ("Mara Venn was granted asylum by Mexico.", "granted", "mexico", "mara"),
    ("Mara Venn asked Mexico to free her.", "free", "mexico", "her"),
    ("Mexico promised to free her.", "free", "mexico", "her"),
    ("A court convicted her, sentencing her to a year in prison.", "sentencing", "court", "her"),
]


@pytest.mark.parametrize(("text", "verb", "agent", "target"), DONE)
def test_who_does_it_and_to_whom(text: str, verb: str, agent: str | None, target: str) -> None:
    found = parse(text)
    at = found.at(verb)
    assert found.word(found.clauses.agent(at)) == agent
    assert found.word(found.clauses.target(at)) == target


SUBJECTS = [
    ("Mara Venn fled to Spain and applied for asylum.", "applied", "mara"),
    ("Mara Venn wants to appeal.", "appeal", "mara"),
    ("Police ordered Mara Venn to leave Spain.", "leave", "mara"),
    ("Lorvania asked Mexico to free her.", "free", "mexico"),
    ("His decision to appeal surprised Mexico.", "appeal", "his"),
    ("Having been freed, Mara Venn left.", "freed", "mara"),
]


@pytest.mark.parametrize(("text", "verb", "subject"), SUBJECTS)
def test_a_subject_that_stands_with_another_verb(text: str, verb: str, subject: str) -> None:
    found = parse(text)
    assert found.word(found.clauses.subject(found.at(verb))) == subject


PASSIVE = [
    ("Mara Venn was arrested on Friday.", "arrested", True),
    ("Mara Venn, sentenced to five years, will appeal.", "sentenced", True),
    ("Mara Venn was arrested and charged with fraud.", "charged", True),
    ("Police have arrested Mara Venn.", "arrested", False),
    ("Mara Venn fled and appealed.", "appealed", False),
]


@pytest.mark.parametrize(("text", "verb", "passive"), PASSIVE)
def test_passives(text: str, verb: str, passive: bool) -> None:
    found = parse(text)
    assert found.clauses.is_passive(found.at(verb)) is passive


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Her arrest surprised Mexico.", "her"),
        ("The arrest of Mara Venn surprised Mexico.", "mara"),
        ("Mara Venn's arrest surprised Mexico.", "mara"),
        ("The arrest surprised Mexico.", None),
    ],
)
def test_whose_it_is(text: str, owner: str | None) -> None:
    found = parse(text)
    assert found.word(found.clauses.owner(found.at("arrest"))) == owner


def test_each_of_several_people_is_an_object() -> None:
    found = parse("Police arrested Mara Venn, Ilya Okon and a driver.")
    assert found.words(found.clauses.objects(found.at("arrested"))) == ["mara", "ilya", "driver"]


def test_a_passive_keeps_what_is_given() -> None:
    found = parse("Mara Venn was refused bail.")
    assert found.words(found.clauses.objects(found.at("refused"))) == ["mara", "bail"]


def test_nouns_behind_a_preposition() -> None:
    found = parse("She applied to Mexico for asylum.")
    at = found.at("applied")
    assert found.word(found.clauses.oblique(at, "for")) == "asylum"
    assert found.word(found.clauses.oblique(at, "with", "to")) == "mexico"
    assert found.clauses.oblique(at, "from") is None


def test_the_particle_of_a_verb() -> None:
    found = parse("Britain handed over the editor to Mexico.")
    assert found.clauses.particle(found.at("handed")) == "over"
    assert found.clauses.particle(found.at("editor")) == ""
