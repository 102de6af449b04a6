"""People of one surname are kept apart; one person is one actor."""

from bench.actors import candidates, count_persons, plain

from tests.bench.bench_factory import named, person

IRENA = named("irena", "Irena Halvek", "Halvek")
TOMAS = named("tomas", "Tomas Halvek", "Halvek")
INES = named("ines", "Inés Quiroga Montálvez", "Quiroga")


def test_plain_names_have_no_accents_and_no_article() -> None:
    assert plain("The Lirio Póst’s") == "lirio post's"


def test_a_surname_alone_can_be_either() -> None:
    assert candidates(person("Halvek"), (IRENA, TOMAS)) == {"irena", "tomas"}


def test_a_full_name_is_one_of_them() -> None:
    assert candidates(person("Tomas Halvek", "Halvek"), (IRENA, TOMAS)) == {"tomas"}


def test_a_title_before_the_name_does_not_matter() -> None:
    assert candidates(person("President Ines Quiroga Montalvez"), (INES,)) == {"ines"}


def test_two_actors_for_one_person_are_one_too_many() -> None:
    count = count_persons([person("Inés Quiroga Montálvez"), person("Quiroga")], (INES,))
    assert (count.right, count.extra, count.missed) == (1, 1, 0)


def test_two_persons_in_one_actor_are_no_person() -> None:
    count = count_persons([person("Irena Halvek", "Tomas Halvek")], (IRENA, TOMAS))
    assert (count.right, count.missed) == (0, 2)
