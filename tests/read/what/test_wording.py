"""What an event is in the words of the report."""

import pytest

from tests.read.what.parsing import of_venn

WORDS = [
    ("However, Venn was charged with fraud.", "Venn was charged with fraud"),
    ("But Venn was arrested on Monday.", "Venn was arrested on Monday"),
    ("Meanwhile, Venn was convicted of fraud.", "Venn was convicted of fraud"),
    ("A spokesman said that Venn had been charged.", "Venn had been charged"),
    ("If Venn is extradited, she will appeal.", "she will appeal"),
    ("Unless she is freed, Venn will be deported.", "Venn will be deported"),
    ("Police arrested Venn because she had broken a law.", "Police arrested Venn"),
    (
        "Prosecutors plan to charge Venn with fraud.",
        "Prosecutors plan to charge Venn with fraud",
    ),
    (
        "Venn did not want to appeal against her conviction.",
        "Venn did not want to appeal against her conviction",
    ),
    (
        "Ecuador's decision to grant Venn asylum angered Britain.",
        "Ecuador's decision to grant Venn asylum",
    ),
    ("Since her arrest, Venn has lived in Spain.", "her arrest"),
    ("The extradition of Venn was blocked.", "The extradition of Venn was blocked"),
    (
        "Venn was charged with espionage, theft and fraud.",
        "Venn was charged with espionage, theft and fraud",
    ),
    ("Spain won't extradite Venn.", "Spain won't extradite Venn"),
]


@pytest.mark.parametrize(("text", "what"), WORDS)
def test_the_clause_alone_tells_it(text: str, what: str) -> None:
    assert what in {one.what for one in of_venn(text).steps}


RESTORED = [
    (
        "Venn fled to Spain and applied for asylum in May.",
        ["Venn applied for asylum in May"],
    ),
    (
        "Venn was arrested on Monday and released on Tuesday.",
        ["Venn was arrested on Monday", "Venn released on Tuesday"],
    ),
    (
        "Venn, who was convicted of fraud in 2029, will appeal.",
        ["Venn was convicted of fraud in 2029"],
    ),
    (
        "Ecuador, which granted her asylum in 2030, changed its mind.",
        ["Ecuador granted her asylum in 2030"],
    ),
]


@pytest.mark.parametrize(("text", "whats"), RESTORED)
def test_a_shared_subject_is_put_back(text: str, whats: list[str]) -> None:
    found = [one.what for one in of_venn(text).steps]
    assert found[: len(whats)] == whats


def test_its_words_are_the_report_s_own() -> None:
    text = "Britain agreed to Mexico's request for her extradition."
    found = of_venn(text).step
    assert found.what == text.removesuffix(".")
    assert found.evidence[0].quote == text


def test_what_is_long_is_cut_at_a_word() -> None:
    crimes = ", ".join(["the theft of many secret files"] * 12)
    text = f"Venn was charged with {crimes} and fraud."
    found = of_venn(text).step.what
    kept = found.removesuffix(" …")
    assert kept != found
    assert text.startswith(kept)
    assert text[len(kept)] in " ,"
