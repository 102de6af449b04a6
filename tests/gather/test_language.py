import pytest

from casetrail.gather.language import code, detect

ENGLISH = (
    "The minister said on Monday that she would decide within two months whether the editor, who "
    "has been held since April, is handed to the authorities of the other state."
)
SPANISH = (
    "La ministra dijo el lunes que decidirá en dos meses si la editora, detenida desde abril, es "
    "entregada a las autoridades del otro país."
)
GERMAN = (
    "Die Ministerin sagte am Montag, sie werde in zwei Monaten entscheiden, ob die Redakteurin "
    "den Behörden des anderen Staates übergeben wird."
)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (SPANISH, "es"), (GERMAN, "de")])
def test_languages_of_news(text: str, language: str) -> None:
    assert detect(text) == language


def test_a_quotation_in_english_does_not_make_a_report_english() -> None:
    assert detect(f"{SPANISH} {SPANISH} {SPANISH} “{ENGLISH[:60]}”") == "es"


@pytest.mark.parametrize("text", ["", "Sí.", "10:15 – 11:30 !!!", "Ana Verano", "???" * 100])
def test_too_little_to_tell(text: str) -> None:
    assert detect(text) is None


def test_both_ways_agree_on_plain_english() -> None:
    assert detect(ENGLISH[:80]) == "en"  # too few words to count
    assert detect(ENGLISH) == "en"


@pytest.mark.parametrize(
    ("text", "name"), [("en", "en"), ("EN", "en"), ("en-GB", "en"), ("pt_BR", "pt")]
)
def test_codes(text: str, name: str) -> None:
    assert code(text) == name


@pytest.mark.parametrize("text", ["", "English", "xx", "eng", "e"])
def test_no_codes(text: str) -> None:
    assert code(text) is None
