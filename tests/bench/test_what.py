"""The examples of steps are many and sound; the scorer of marks counts lines as it says."""

from collections import Counter
from typing import get_args

import pytest
from bench.what.examples import examples, read
from bench.what.marks import Article, Ask, Due, Status, load
from bench.what.marks import Step as StepMark
from bench.what.score import Scorer

import casetrail
from casetrail.text.ids import sha256
from casetrail.types import Factuality, ProcedureKind, Step

TEXT = (
    "Mara Venn, an editor, was convicted of theft on Monday.\n\n"
    "Venn was convicted on Monday, the court said. Estmere asked Lorvania to extradite Venn."
)
VENN = (0, len("Mara Venn"))
CONVICTED = (TEXT.index("convicted"), TEXT.index("convicted") + len("convicted"))


def marked(
    *steps: StepMark, status: tuple[Status, ...] = (), asks: tuple[Ask, ...] = ()
) -> Article:
    none: tuple[Due, ...] = ()
    return Article("made", "up", sha256(TEXT), "2032-03-10", steps, status, asks, none)


def step(
    person: tuple[int, int] | None = VENN, told: str = "happened", sure: bool = True
) -> StepMark:
    return StepMark(CONVICTED, "prosecution", "convicted", person, told, False, None, None, sure)


def counts(article: Article) -> Counter[str]:
    return Scorer(article, TEXT, casetrail.read(TEXT, published="2032-03-10")).counts()


def test_every_step_has_sentences_that_say_it_and_near_misses() -> None:
    rows = examples()
    says = Counter((row.kind, row.step) for row in rows if row.says)
    near = Counter((row.kind, row.step) for row in rows if not row.says)
    assert sum(says[one] >= 8 and near[one] >= 4 for one in says) >= 25


def test_examples_use_the_words_of_the_case_file() -> None:
    for row in examples():
        assert row.kind in get_args(ProcedureKind), row
        assert row.step in get_args(Step), row
        assert not row.says or row.factuality in get_args(Factuality), row
        assert row.word.lower() in row.sentence.lower(), row


def test_no_example_stands_twice() -> None:
    told = Counter((row.kind, row.step, row.sentence) for row in examples())
    assert [one for one, count in told.items() if count > 1] == []


def test_an_example_is_read_after_its_people() -> None:
    row = next(one for one in examples() if one.says and one.step == "convicted")
    _, said = read(row)
    assert all(event.step == "convicted" for event in said)


def test_a_step_of_the_right_person_is_right() -> None:
    assert counts(marked(step()))["step right"] == 1


def test_another_factuality_is_wrong() -> None:
    told = counts(marked(step(told="planned")))
    assert (told["step right"], told["factuality wrong"]) == (0, 1)


def test_an_unmarked_step_is_wrong_and_an_unread_one_missed() -> None:
    other = StepMark(
        CONVICTED, "prosecution", "sentenced", VENN, "happened", False, None, None, sure=True
    )
    told = counts(marked(other))
    assert told["step missed"] == 1
    assert told["step wrong"] >= 1


def test_what_a_marker_was_not_sure_of_counts_neither_way() -> None:
    told = counts(marked(step(sure=False)))
    assert told["step missed"] == told["step right"] == 0


def test_status_is_of_person_and_kind() -> None:
    right = Status(VENN, "prosecution", "convicted", sure=True)
    wrong = Status(VENN, "prosecution", "charged", sure=True)
    assert counts(marked(step(), status=(right,)))["status right"] >= 1
    assert counts(marked(step(), status=(wrong,)))["status missed"] == 1


@pytest.mark.parametrize("half", ["build", "unseen"])
def test_each_half_holds_labels_of_the_case_file(half: str) -> None:
    marks = load("build" if half == "build" else "unseen")
    assert len(marks) == (21 if half == "build" else 23)
    for one in marks:
        assert all(mark.step in get_args(Step) for mark in one.steps), one.article
        assert all(mark.procedure in get_args(ProcedureKind) for mark in one.steps)
        assert all(0 <= mark.span[0] < mark.span[1] for mark in one.steps), one.article
