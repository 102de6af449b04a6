from pathlib import Path

import msgspec
import pytest

from casetrail.errors import SourceError, UsageError
from casetrail.ledger import Writer
from casetrail.ledger.check import check_article, check_claims, check_judgement
from casetrail.types import Article, Problem, Span

from .conftest import READER, article, claims, judgement, mention


@pytest.mark.parametrize("field", ["title", "source", "byline"])
def test_half_a_character_is_refused_by_name(field: str) -> None:
    broken = article(**{field: "caf\udce9"})
    with pytest.raises(SourceError, match=rf"its {field} has half a character \(sign 4\)"):
        check_article(broken)


def test_a_text_with_half_a_character_is_refused() -> None:
    with pytest.raises(SourceError, match="its text has half a character"):
        check_article(article("\ud83d said"))


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("published", "22 June", "wrong form"),
        ("genre", "poem", "wrong form"),
        ("sha256", "0" * 64, "its sha256 is not its text's"),
        ("outlet", "The Herald", "its id is not that of its text and address"),
    ],
)
def test_an_article_that_does_not_fit_together_is_refused(
    field: str, value: str, fault: str
) -> None:
    with pytest.raises(SourceError, match=fault):
        check_article(msgspec.structs.replace(article(), **{field: value}))


def test_an_article_that_fits_passes() -> None:
    check_article(article(published="2031-05-07", genre="news"))
    check_article(Article(**msgspec.structs.asdict(article(outlet=None, url="https://a.example"))))
    check_claims(article(), claims(article()))


def test_a_claim_of_another_article_is_refused() -> None:
    other = article(outlet="The Herald")
    with pytest.raises(SourceError, match=f"it is of another report .{other.id}"):
        check_claims(article(), claims(other))


def test_a_claim_read_twice_is_refused() -> None:
    with pytest.raises(SourceError, match="was read 2 times"):
        check_claims(article(), claims(article()) * 2)


def test_a_claim_without_its_words_is_refused() -> None:
    moved = msgspec.structs.replace(mention(article(), "Ana Ruiz"), span=Span(0, 8))
    with pytest.raises(SourceError, match=f"claim {moved.id}: its wording differs from the text"):
        check_claims(article(), [moved])


def test_a_claim_that_would_not_come_back_is_refused() -> None:
    odd = msgspec.structs.replace(mention(article(), "Ana Ruiz"), form="nickname")
    with pytest.raises(SourceError, match="it cannot be stored"):
        check_claims(article(), [odd])


@pytest.mark.parametrize(("field", "value"), [("reason", "half \ud800"), ("verdict", "perhaps")])
def test_a_judgement_that_would_not_come_back_is_refused(field: str, value: str) -> None:
    with pytest.raises(UsageError, match="Judgement 'j1'"):
        check_judgement(msgspec.structs.replace(judgement(), **{field: value}))


def test_half_characters_in_a_problem_are_spelt_out(case: Path) -> None:
    problem = Problem(article=None, what="caf\udce9.txt", reason="no date")
    with Writer(case) as writer:
        assert writer.add(article(), [], READER, [problem])
