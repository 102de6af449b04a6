"""Whether a sentence says that something happened, and by which word it does not."""

import pytest

from casetrail.types import Factuality
from tests.read.what.parsing import parse

DECIDED: list[tuple[str, str, Factuality, str]] = [
    ("Mara Venn was not charged.", "charged", "did_not_happen", "not"),
    ("Mara Venn was never charged.", "charged", "did_not_happen", "never"),
    ("Britain refused to extradite Mara Venn.", "extradite", "did_not_happen", "refused"),
    ("Britain failed to extradite Mara Venn.", "extradite", "did_not_happen", "failed"),
    ("Mara Venn avoided being extradited.", "extradited", "did_not_happen", "avoided"),
    ("Mara Venn did not want to appeal.", "appeal", "did_not_happen", "not"),
    ("Mara Venn was held without being charged.", "charged", "did_not_happen", "without"),
    ("No appeal was filed.", "appeal", "did_not_happen", "no"),
    ("A judge stopped the deportation of Mara Venn.", "deportation", "did_not_happen", "stopped"),
    ("The deportation of Mara Venn was blocked.", "deportation", "did_not_happen", "blocked"),
    ("Mara Venn denied that she had been charged.", "charged", "did_not_happen", "denied"),
    ("Mara Venn may be charged.", "charged", "possible", "may"),
    ("Mara Venn can be extradited.", "extradited", "possible", "can"),
    ("Mara Venn must be released.", "released", "possible", "must"),
    ("Mara Venn would have been extradited.", "extradited", "possible", "would"),
    ("Mara Venn might not be extradited.", "extradited", "possible", "not"),
    ("Mexico told Spain not to extradite Mara Venn.", "extradite", "possible", "not"),
    ("Prosecutors decided not to charge Mara Venn.", "charge", "possible", "not"),
    ("If Mara Venn is extradited, she will appeal.", "extradited", "possible", "if"),
    ("Unless she is freed, Mara Venn will appeal.", "freed", "possible", "unless"),
    ("The court will decide whether Mara Venn is extradited.", "extradited", "possible", "whether"),
    ("Mexico spoke of granting Mara Venn asylum.", "granting", "possible", "of"),
    ("Mara Venn was accused of stealing files.", "stealing", "possible", "of"),
    ("Mara Venn flew to Spain to seek asylum.", "seek", "possible", "to"),
    ("Mexico threatened to deport Mara Venn.", "deport", "possible", "threatened"),
    ("Mara Venn hopes to be pardoned.", "pardoned", "possible", "hopes"),
    ("Mara Venn was reportedly arrested.", "arrested", "possible", "reportedly"),
    ("Her arrest is likely.", "arrest", "possible", "likely"),
    ("Free Mara Venn now.", "free", "possible", "free"),
    ("Drop the charges against Mara Venn.", "drop", "possible", "drop"),
    ("Mara Venn will be charged on Monday.", "charged", "planned", "will"),
    ("Spain would extradite Mara Venn in June.", "extradite", "planned", "would"),
    ("Mara Venn will appeal and seek asylum in Spain.", "seek", "planned", "will"),
    ("Prosecutors plan to charge Mara Venn.", "charge", "planned", "plan"),
    ("Mara Venn is expected to be released.", "released", "planned", "expected"),
    ("Mara Venn was accused of theft.", "theft", "alleged", "accused"),
    ("Mara Venn was allegedly detained.", "detained", "alleged", "allegedly"),
    ("The alleged theft angered Spain.", "theft", "alleged", "alleged"),
]


@pytest.mark.parametrize(("text", "word", "factuality", "by"), DECIDED)
def test_a_word_weakens_what_is_told(text: str, word: str, factuality: Factuality, by: str) -> None:
    assert parse(text).told(word) == (factuality, by)


HAPPENED = [
    ("Police arrested Mara Venn.", "arrested"),
    ("Mara Venn left Spain after being convicted of fraud.", "convicted"),
    ("Police arrested Mara Venn after she was convicted.", "convicted"),
    ("Spain acted by granting her asylum.", "granting"),
    ("A court convicted her of fraud, sentencing her to a year in prison.", "sentencing"),
    ("Mexico managed to extradite Mara Venn.", "extradite"),
    ("Mara Venn said that she had been charged.", "charged"),
    ("Mara Venn was arrested and will be charged.", "arrested"),
    ("Mara Venn appealed and will seek asylum.", "appealed"),
    ("The man arrested in May will appeal.", "arrested"),
    ("Mara Venn, who was convicted in May, will not appeal.", "convicted"),
    ("Mara Venn was acquitted, but she will not return.", "acquitted"),
]


@pytest.mark.parametrize(("text", "word"), HAPPENED)
def test_what_stands_elsewhere_in_the_sentence_weakens_nothing(text: str, word: str) -> None:
    assert parse(text).told(word) == ("happened", None)


PRESUPPOSED: list[tuple[str, Factuality]] = [
    ("Mexico's request surprised Spain.", "happened"),
    ("Spain will study the request.", "happened"),
    ("Mexico has made no request.", "did_not_happen"),
    ("Mexico has not made a request.", "did_not_happen"),
    ("Mexico will make a request for her extradition.", "planned"),
    ("A possible request worried Mexico.", "possible"),
]


@pytest.mark.parametrize(("text", "factuality"), PRESUPPOSED)
def test_a_request_is_there_unless_its_making_is_not(text: str, factuality: Factuality) -> None:
    assert parse(text).presupposed("request") == factuality
