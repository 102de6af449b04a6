"""Forms of verbs and nouns, and that nothing but forms is among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.lang import en
from casetrail.lang.en.inflect import forms_of, noun_forms

VERBS = [
    ("grant", {"grant", "grants", "granted", "granting"}),
    ("charge", {"charge", "charges", "charged", "charging"}),
    ("deny", {"deny", "denies", "denied", "denying"}),
    ("delay", {"delay", "delays", "delayed", "delaying"}),
    ("dismiss", {"dismiss", "dismisses", "dismissed", "dismissing"}),
    ("veto", {"veto", "vetoes", "vetoed", "vetoing"}),
    ("seek", {"seek", "seeks", "sought", "seeking"}),
    ("give", {"give", "gives", "gave", "given", "giving"}),
    ("withdraw", {"withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"}),
    ("drop", {"drop", "drops", "dropped", "dropping"}),
    ("swap", {"swap", "swaps", "swapped", "swapping"}),
    ("put", {"put", "puts", "putting"}),
    ("free", {"free", "frees", "freed", "freeing"}),
    ("try", {"try", "tries", "tried", "trying"}),
]


@pytest.mark.parametrize(("verb", "forms"), VERBS, ids=[verb for verb, _ in VERBS])
def test_the_forms_of_a_verb(verb: str, forms: set[str]) -> None:
    assert forms_of(verb) == forms


NOUNS = [
    ("request", "requests"),
    ("inquiry", "inquiries"),
    ("plea", "pleas"),
    ("boy", "boys"),
    ("witness", "witnesses"),
    ("church", "churches"),
]


@pytest.mark.parametrize(("singular", "plural"), NOUNS)
def test_singular_and_plural(singular: str, plural: str) -> None:
    assert noun_forms(singular) == {singular, plural}


def test_an_irregular_past_takes_the_place_of_the_regular_one() -> None:
    assert "seeked" not in forms_of("seek")
    assert "droped" not in forms_of("drop")


def test_every_past_of_the_table_is_a_form() -> None:
    irregular: dict[str, list[str]] = en.table("verbs")["irregular"]
    assert {verb: set(forms) - forms_of(verb) for verb, forms in irregular.items()} == {
        verb: set() for verb in irregular
    }


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9))
def test_a_form_is_one_word_that_begins_as_the_noun_does(noun: str) -> None:
    assert noun in noun_forms(noun)
    assert all(form.startswith(noun[:-1]) for form in noun_forms(noun))
