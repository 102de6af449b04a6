"""Times counted from Wednesday 10 March 2032."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casetrail.lang import en
from casetrail.model.plain import read_plain
from casetrail.read.sheet import Sheet
from casetrail.read.times import read_times
from casetrail.read.times.grammar import rules
from casetrail.types import Span, TimeClaim, TimeSpan, Token
from tests.factory import article, times

VALUES = [
    ("It was on 3 March 2032.", "2032-03-03"),
    ("It was on March 3, 2032.", "2032-03-03"),
    ("It was on Monday, 1 March 2032.", "2032-03-01"),
    ("Filed on 2031-12-24.", "2031-12-24"),
    ("He spoke on 3 March.", "2032-03-03"),
    ("The hearing on 12 June is public.", "2032-06-12"),
    ("She said on Monday it was over.", "2032-03-08"),
    ("The court will sit on Friday.", "2032-03-12"),
    ("This Tuesday the president announced that he will ask.", "2032-03-09"),
    ("The vote last Sunday was close.", "2032-03-07"),
    ("It opens next Wednesday.", "2032-03-17"),
    ("He left yesterday.", "2032-03-09"),
    ("They agreed last week.", "2032-W10"),
    ("They will meet in July.", "2032-07"),
    ("He said in early January that it hurt.", "2032-01"),
    ("She has been there since 2029.", "2029"),
    ("It began in late 2019.", "2019"),
    ("He came two weeks ago.", "2032-W09"),
    ("In the 1990s it was sold.", "199"),
    ("He served two years.", "P2Y"),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_values(text: str, value: str) -> None:
    assert [time.value for time in times(text)] == [value]


TRAPS = [
    "It may rain, and they march second.",
    "Section 2010 of the act has 15-20 pages.",
    "The Sun on Sunday and the Sunday Times wrote.",
    "April Venn met May Okon.",
    "It was the best of our time, for the first time.",
    "A 16-year-old was there.",
    "Black Friday came.",
]


@pytest.mark.parametrize("text", TRAPS)
def test_traps_are_no_times(text: str) -> None:
    assert times(text) == []


def test_without_a_published_day_relative_times_stay_open_and_say_why() -> None:
    (time,) = times("She said on Monday it was over.", published=None)
    assert (time.value, time.when.earliest, time.when.basis) == (None, None, "unknown")
    assert "no date" in time.when.why


def test_the_reason_is_a_sentence() -> None:
    (time,) = times("They agreed last week.")
    assert time.when.edtf == "[2032-03-01..2032-03-07]"
    assert time.when.why == (
        "“last week”, counted from the publication date, Wednesday 10 March 2032: "
        "1 March 2032 to 7 March 2032."
    )


def test_about_a_day() -> None:
    (time,) = times("He fled around 3 March 2031.")
    assert (time.value, time.mod, time.when.edtf) == ("2031-03-03", "APPROX", "2031-03-03~")


def test_a_day_the_calendar_does_not_have_stays_open() -> None:
    (time,) = times("It was on 31 February 2032.")
    assert (time.value, time.when.basis) == (None, "unknown")


def marked_times(text: str, published: str) -> list[TimeClaim]:
    """Return the times of a text all of which the model takes for times."""
    found = article(text, published)
    everything = TimeSpan(span=Span(0, len(text)), kind="date", score=1.0)
    word = Token(span=Span(0, len(text)), part="X", tag="FW", head=0, relation="root")
    reading = replace(read_plain(found), times=(everything,), tokens=(word,))
    return list(read_times(Sheet(found, reading)))


EXAMPLES = [(*pair, row["name"]) for row in en.table("times")["rule"] for pair in row["examples"]]


@pytest.mark.parametrize(("words", "value", "rule"), EXAMPLES)
def test_every_rule_reads_its_own_examples(words: str, value: str, rule: str) -> None:
    found = [time.value for time in marked_times(words, "2022-06-22")]
    assert (value or None) in found


def test_every_rule_finds_a_time_in_its_own_examples() -> None:
    for row, rule in zip(en.table("times")["rule"], rules(), strict=True):
        assert all(rule.pattern.search(words) for words, _ in row["examples"]), row


@given(st.dates().map(str), st.sampled_from([text for text, _ in VALUES]))
def test_earliest_is_never_after_latest(published: str, text: str) -> None:
    for time in times(text, published):
        if time.when.earliest and time.when.latest:
            assert time.when.earliest <= time.when.latest
