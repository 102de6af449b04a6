"""Claims of one event are one line, with as many witnesses as reports tell it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from casetrail.types import Article, CaseFile
from tests.told import name, persons, report, told

GRANTED = report("Ecuador granted the editor Ilya Okon asylum on 1 March 2032.", "2032-03-02")
AGO = report("Two weeks ago Ecuador granted Ilya Okon asylum.", "2032-03-15")
ARRESTED = report("The editor Ilya Okon was arrested on 1 March 2032.", "2032-03-02", "A")
MET = "The editor Ilya Okon met Lotte Brandt in Kolvo on Monday."


def days(found: CaseFile) -> list[str | None]:
    """Return the day of each event, as written."""
    return [one.when.edtf if one.when else None for one in found.events]


def test_one_step_in_two_reports_is_one_line_with_two_witnesses() -> None:
    found = told(
        "The editor Ilya Okon was arrested on Monday.", "Police arrested Ilya Okon on Monday."
    )
    (line,) = found.events
    assert len(line.members) == len(line.evidence) == 2
    assert len({one.article for one in line.evidence}) == 2
    assert line.id == line.members[0]


def test_two_weeks_ago_joins_the_exact_day() -> None:
    found = told(GRANTED, AGO)
    assert days(found) == ["2032-03-01"]
    assert len(found.events[0].members) == 2


def test_a_vague_day_that_cannot_be_the_exact_one_stays_apart() -> None:
    later = report("Two weeks ago Ecuador granted Ilya Okon asylum.", "2032-06-15")
    assert [len(one.members) for one in told(GRANTED, later).events] == [1, 1]


def test_a_step_without_a_day_joins_the_one_that_has_one() -> None:
    found = told(ARRESTED, report("Ilya Okon was arrested in Kolvo.", "2032-03-15"))
    assert days(found) == ["2032-03-01"]


def test_of_two_days_it_joins_neither() -> None:
    again = report("Ilya Okon was arrested on 5 March 2031.", "2032-03-15", "B")
    bare = report("Ilya Okon was arrested in Kolvo.", "2032-03-15", "C")
    assert [len(one.members) for one in told(ARRESTED, again, bare).events] == [1, 1, 1]


def test_what_is_planned_is_not_what_happened() -> None:
    found = told(
        "The editor Ilya Okon will be sentenced on 14 March 2032.",
        report("Ilya Okon was sentenced on 14 March 2032.", "2032-03-15"),
    )
    assert sorted(one.factuality for one in found.events) == ["happened", "planned"]


def test_what_somebody_says_is_not_what_the_paper_says() -> None:
    found = told(
        "The editor Ilya Okon was arrested on Monday.",
        "Mara Venn, a lawyer, said that Ilya Okon was arrested on Monday.",
    )
    assert {name(found, one.voice) for one in found.events} == {None, "Mara Venn"}
    assert [len(one.members) for one in found.events] == [1, 1]


def test_one_meeting_told_twice_is_one_line() -> None:
    (line,) = told(MET, "Lotte Brandt met the editor Ilya Okon on Monday.").events
    assert len(line.members) == 2


def test_another_day_is_another_meeting() -> None:
    found = told(MET, "Lotte Brandt met the editor Ilya Okon on Tuesday.")
    assert days(found) == ["2032-03-08", "2032-03-09"]


def test_another_person_is_another_meeting() -> None:
    assert len(told(MET, "The editor Ilya Okon met Mara Venn in Kolvo on Monday.").events) == 2


def test_a_possible_meeting_is_no_line() -> None:
    assert told("The editor Ilya Okon may meet Lotte Brandt in Kolvo.").events == ()


def test_what_a_speaker_thinks_possible_is_no_line_in_his_own_words() -> None:
    arrest = "Ilya Okon, an editor, was arrested on Monday. "
    quoted = told(arrest + "“Okon may be convicted,” said Mara Venn, a lawyer.")
    assert [one.step for one in quoted.events] == ["detained"]
    told_of = told(arrest + "Mara Venn, a lawyer, said that Okon might be convicted.")
    assert [one.step for one in told_of.events] == ["detained", "convicted"]


def test_a_sentence_that_names_nobody_goes_on_with_a_doubt() -> None:
    found = told(
        "Ilya Okon, a hacker, was charged with theft on 3 March 2032. The verdict was postponed."
    )
    assert persons(found) == [("charged", "Ilya Okon"), ("postponed", "Ilya Okon")]
    assert found.events[1].doubts == ("the sentence names nobody; taken to be of Ilya Okon",)


def test_a_pronoun_taken_to_be_somebody_is_a_doubt() -> None:
    found = told("Two gunmen shot Ilya Okon, a hacker, in Kolvo on Monday. He died on Tuesday.")
    assert [one.type for one in found.events] == ["ASSAULT", "DEATH"]
    assert found.events[1].doubts == ("“He” is taken to be Ilya Okon",)


SOME = [
    GRANTED,
    AGO,
    report("Ecuador granted Ilya Okon, an editor, asylum.", "2032-03-04"),
    report("Ilya Okon, an editor, faces 17 charges.", "2032-03-05"),
    report("Ilya Okon, an editor, asked Norway for asylum. Okon faces 18 charges.", "2032-03-06"),
    report("Lotte Brandt met Ilya Okon. He will be sentenced on 20 March 2032.", "2032-03-07"),
]
IN_ORDER = told(*SOME)


@settings(max_examples=5)
@given(st.permutations(SOME))
def test_the_order_of_reports_changes_no_line_and_no_id(shuffled: list[Article]) -> None:
    found = told(*shuffled)
    for part in ("events", "procedures", "asks", "due", "conflicts"):
        assert getattr(found, part), part
        assert getattr(found, part) == getattr(IN_ORDER, part), part


DIED = report("The editor Ilya Okon died in Kolvo on 1 March 2032.", "2032-03-02", "A")


def deaths(found: CaseFile) -> list[int]:
    """Return how many claims each line of a death has."""
    return sorted(len(one.members) for one in found.events if one.type == "DEATH")


def test_a_death_without_a_day_joins_the_one_that_has_one() -> None:
    found = told(DIED, report("Ilya Okon has died.", "2032-03-15", "B"))
    assert days(found) == ["2032-03-01"]
    assert deaths(found) == [2]


def test_deaths_of_two_people_stay_apart() -> None:
    assert deaths(told(DIED, report("The editor Lotte Brandt has died.", "2032-03-15"))) == [1, 1]


def test_of_two_days_of_one_death_a_third_report_joins_neither() -> None:
    other = report("Ilya Okon died in Kolvo on 4 March 2032.", "2032-03-15", "B")
    assert deaths(told(DIED, other, report("Ilya Okon has died.", "2032-03-15", "C"))) == [1, 1, 1]


def test_the_death_of_somebody_near_is_another_death() -> None:
    near = ("Ilya Okon's father has died.", "The death of Ilya Okon's father was sudden.")
    for text in near:
        assert 2 not in deaths(told(DIED, report(text, "2032-03-15", "B")))
