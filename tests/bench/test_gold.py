"""The gold files are of their form, and every word of the sample's gold stands in its text."""

from calendar import day_name
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from bench import gold, proof
from casetrail import sample
from casetrail.gather import Stated, gather
from casetrail.types import Article, Span

BENCH = Path(gold.__file__).parent
CASE = gold.load(BENCH / "sample" / "gold.json")
SEED = gold.load(BENCH / "seed" / "gold.json")


def stored() -> dict[str, Article]:
    items = (item for path in sample.reports() for item in gather(str(path), Stated()))
    return {item.sha256: item for item in items if isinstance(item, Article)}


def texts() -> dict[str, str]:
    return {article.id: stored()[article.sha256].text for article in CASE.articles}


def test_every_report_is_gathered_with_the_text_that_the_gold_is_of() -> None:
    assert {article.sha256 for article in CASE.articles} == set(stored())


def test_every_word_of_gold_stands_in_its_text() -> None:
    assert list(proof.faults(CASE, texts())) == []


def test_gold_moved_by_one_character_is_a_fault() -> None:
    shifted = {name: " " + text for name, text in texts().items()}
    pieces = sum(len(list(proof.pieces(article))) for article in CASE.articles)
    assert len(list(proof.faults(CASE, shifted))) >= pieces


@pytest.mark.parametrize("case", [CASE, SEED], ids=["sample", "seed"])
def test_gold_speaks_of_actors_and_events_it_has(case: gold.Case) -> None:
    known = {actor.id for actor in case.actors}
    events = {event.id for event in case.events}
    assert all(set(s.speakers) <= known for a in case.articles for s in a.statements)
    assert all({ask.asked, *ask.askers, *ask.beneficiaries} <= known for ask in case.asks)
    assert all(set(one.steps) <= events for one in case.procedures)
    assert {due.event for due in case.due} <= events


@pytest.mark.parametrize("case", [CASE, SEED], ids=["sample", "seed"])
def test_a_named_weekday_falls_on_its_day(case: gold.Case) -> None:
    times = (time for article in case.articles for time in article.times)
    named = [(time.text.split()[-1], time.earliest) for time in times if time.earliest]
    checked = [(word, day) for word, day in named if word in day_name]
    assert len(checked) >= 2
    assert all(day_name[date.fromisoformat(day).weekday()] == word for word, day in checked)


def test_the_seeds_gold_holds_no_text_of_the_report() -> None:
    pieces = [words for article in SEED.articles for words, _ in proof.pieces(article)]
    assert max(len(words.split()) for words in pieces) <= 7


def test_pieces_of_a_statement_do_not_overlap() -> None:
    for article in CASE.articles:
        for statement in article.statements:
            spans = [Span(*span) for span in statement.content_spans]
            assert all(one.stop <= two.start for one, two in pairwise(spans))
