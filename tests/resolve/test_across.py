from itertools import permutations

from casetrail.model.plain import read_plain
from casetrail.read import read
from casetrail.resolve import resolve
from tests.factory import article, case

ONE = "“It is over,” said Andrés Peralta Ruíz of Kolvo."
TWO = "“It is not,” said Peralta Ruíz."
THREE = "“Perhaps,” said Mr Peralta. Lotte Venn left."


def test_one_person_in_two_reports_is_one_actor() -> None:
    found = case(ONE, TWO)
    assert len({said.speaker for said in found.statements}) == 1


def test_a_surname_that_two_people_bear_joins_neither() -> None:
    found = case(
        "Mara Venn said it was over.", "Lotte Venn said it was not.", "Mr Venn said it will be."
    )
    assert len({said.speaker for said in found.statements}) == 3


def test_the_order_of_reports_and_claims_does_not_matter() -> None:
    articles = [article(text, "2032-03-10") for text in (ONE, TWO, THREE)]
    claims = [claim for one in articles for claim in read(one, read_plain(one))]
    answers = {
        repr(resolve(order, reversed(claims) if number % 2 else claims))
        for number, order in enumerate(permutations(articles))
    }
    assert len(answers) == 1


def test_an_actor_has_the_id_of_its_earliest_mention() -> None:
    found = case(ONE, TWO)
    (actor,) = [one for one in found.actors if "Peralta" in one.name]
    assert actor.id.startswith("m")
    assert actor.name == "Andrés Peralta Ruíz"
