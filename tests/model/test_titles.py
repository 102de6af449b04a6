"""What is a name and what is only a title."""

import pytest

from casetrail.model.titles import article_length, is_title


@pytest.mark.parametrize("words", ["the Secretary", "Mr. Chief Justice", "Senators", "President"])
def test_titles(words: str) -> None:
    assert is_title(words)


@pytest.mark.parametrize("words", ["President Obama", "Justice Department", "King Charles"])
def test_names(words: str) -> None:
    assert not is_title(words)


def test_the_article_is_left_out() -> None:
    assert "the White House"[article_length("the White House") :] == "White House"
    assert article_length("Thessaly") == article_length("The") == 0
