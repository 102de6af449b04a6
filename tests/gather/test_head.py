from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetrail.gather.facts import Facts
from casetrail.gather.head import head
from casetrail.lang.en import table

from . import REPORT

BODY = f"{REPORT} {REPORT} {REPORT}"


def stated(facts: Facts) -> dict[str, Any]:
    """Return what the facts state, the published day without its place."""
    found = {name: value for name, value in asdict(facts).items() if value is not None}
    return found | ({"published": facts.published.day} if facts.published else {})


@pytest.mark.parametrize("example", table("head")["examples"], ids=lambda e: e["text"][:30])
def test_each_example_of_the_data(example: dict[str, str]) -> None:
    assert stated(head(example["text"])) == {k: v for k, v in example.items() if k != "text"}


def test_the_day_says_which_line_it_is_from() -> None:
    found = head(f"Minister to decide soon\n\nPublished: 3 June 2024\n\n{BODY}").published
    assert found and found.where == 'the line "Published: 3 June 2024" at the head of the text'


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\n12 July 2013\n\n{BODY}",  # below the head: the report's own matter
        f"12 July 2013\n\n{BODY}\n\n13 July 2013\n\n{BODY}",  # a chronology
        f"Published: 06/07/2013\n\n{BODY}",  # two days
        f"Updated: 12 July 2013\n\n{BODY}",  # the day of a change
        f"On 12 July 2013 {BODY}",
    ],
)
def test_a_day_that_is_not_plainly_the_published_one(text: str) -> None:
    assert head(text).published is None


@pytest.mark.parametrize(
    "line",
    [
        "She said he would go.",
        "Will she decide?",
        "John Bacon",
        "minister to decide soon",
        "Photo of the minister in Port Sella",
        "A month at the airport is over. Refugee gets asylum",
    ],
)
def test_a_first_line_that_is_not_plainly_a_title(line: str) -> None:
    assert head(f"{line}\n\n{BODY}").title is None


def test_a_title_needs_the_blank_line() -> None:
    assert head(f"Minister to decide soon\n{BODY}").title is None
    assert head(f"Minister to decide soon\n\n{BODY}").title == "Minister to decide soon"


@pytest.mark.parametrize(
    "line",
    ["By force they took the city", "By Monday, he was gone.", "By the sea and in the hills"],
)
def test_a_line_that_is_no_byline(line: str) -> None:
    assert head(f"{line}\n\n{BODY}").byline is None


@given(st.text(max_size=200))
def test_any_text_has_a_head(text: str) -> None:
    assert isinstance(head(text), Facts)
