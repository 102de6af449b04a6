import pytest

from casetrail.lang import en
from casetrail.read.cues import find_cues, forms
from tests.factory import sheet


@pytest.mark.parametrize("group", en.table("cues")["cue"], ids=lambda group: group["example"])
def test_every_group_of_cues_has_an_example_that_holds_one(group: dict[str, list[str]]) -> None:
    found = sheet(str(group["example"]))
    lemmas = {cue.verb.lemma for cue in find_cues(found)}
    assert lemmas & set(group["verbs"])


def test_auxiliaries_and_adverbs_belong_to_the_cue() -> None:
    found = sheet("She has also promised to come.")
    (cue,) = find_cues(found)
    assert [token.text for token in found.tokens[cue.start : cue.stop]] == [
        *("has", "also", "promised"),
    ]


def test_forms_are_inflected() -> None:
    assert {form for form, verb in forms().items() if verb.lemma == "deny"} == {
        *("deny", "denies", "denied", "denying"),
    }
