import pytest

from casetrail.gather.row import Row, read_row
from casetrail.types import Article

from . import REPORT


def read(**cells: object) -> tuple[dict[str, object], list[str]]:
    """Return a row's facts that are stated, and its notes."""
    found = read_row(Row("a.csv row 2", {"text": REPORT, **cells}))
    facts = {name: getattr(found.facts, name) for name in found.facts.__slots__}
    return {k: v for k, v in facts.items() if v is not None}, [str(note) for note in found.notes]


@pytest.mark.parametrize("published", ["", None, " "])
def test_a_date_may_be_missing(published: object) -> None:
    assert read(published=published) == ({}, [])


@pytest.mark.parametrize(
    ("published", "said"),
    [("soon", "'soon' is no day"), ("06/07/2024", "'06/07/2024' can mean two days")],
)
def test_a_broken_date_is_named_and_the_row_kept(published: str, said: str) -> None:
    facts, notes = read(published=published)
    assert facts == {}
    assert notes == [
        f"a.csv row 2: published {said}; kept without a date. Write the day as 2022-06-22"
    ]


def test_a_long_cell_is_named_in_one_short_line() -> None:
    _, (note,) = read(published="soon,\n" * 1000)
    assert "published 'soon, soon, soon, soon, soon, soon, s...' is no day" in note


def test_credit_and_wire() -> None:
    assert read(wire="Dpa y Afp")[0] == {"credit": "dpa, AFP"}
    assert read(credit="El País", wire="AP")[0] == {"credit": "El País"}


def test_genre_and_language() -> None:
    assert read(genre="Opinion", language="es-MX") == ({"genre": "opinion", "language": "es"}, [])
    facts, (language, genre) = read(genre="editorial", language="English")
    assert facts == {}
    assert "language 'English' is no code" in language
    assert "genre 'editorial' is not known" in genre


def test_a_number_where_words_belong_is_nothing() -> None:
    assert read(title=7, outlet=["a"]) == ({}, [])


def test_the_columns_are_fields_of_an_article() -> None:
    named = {"text", "url", "title", "outlet", "byline", "credit", "genre", "language", "published"}
    assert named <= set(Article.__struct_fields__)
