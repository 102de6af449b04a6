"""Who stands in which order."""

import msgspec

from casetrail.export.book import Book
from casetrail.export.sections import (
    chronology,
    current_role,
    due,
    has_unread,
    header,
    kept,
    people,
    voices,
)
from casetrail.types import CaseFile, Mention

from . import factory as make
from .brandt import POST
from .conftest import Case


def book_of(case: Case) -> Book:
    return Book(case.casefile, case.texts)


def test_the_header_counts_reports_outlets_and_days(case: Case) -> None:
    top = header(book_of(case))
    assert (top.name, top.reports, top.outlets, top.undated) == ("The Brandt case", 3, 3, 1)
    assert (top.first, top.last) == ("2022-06-22", "2022-06-23")


def test_a_single_report_names_the_case_file() -> None:
    single = CaseFile(articles=(make.entry(POST),))
    assert header(Book(single, {})).name == "Vell will not be hurried"


def test_the_most_quoted_speaker_stands_first(case: Case) -> None:
    found = voices(book_of(case))
    assert [(one.name, len(one.statements)) for one in found.named] == [
        ("Ilse Marant", 3),
        ("Norland", 1),
    ]
    assert [one.speaker_text for one in found.unnamed] == ["An official who asked not to be named"]
    assert len(found.unclear) == 1


def test_statements_run_by_day_and_thoughts_stand_last() -> None:
    words = "He spoke. He wrote. He hoped."
    report = make.article(words, published="2022-01-05")
    late = make.statement(report, "He wrote.", speaker="m1", when=make.day("2022-01-03"))
    soon = make.statement(report, "He spoke.", speaker="m1", when=make.day("2022-01-02"))
    hope = make.statement(
        report, "He hoped.", speaker="m1", act="thought", when=make.day("2022-01-01")
    )
    casefile = CaseFile(articles=(make.entry(report),), statements=(hope, late, soon))
    assert voices(Book(casefile, {})).named[0].statements == (soon, late, hope)


def test_two_speakers_as_one_are_named_together(case: Case) -> None:
    marant, brandt, *_ = (actor.id for actor in case.casefile.actors)
    joint = make.statement(POST, POST.text, speakers=(marant, brandt))
    casefile = CaseFile(actors=case.casefile.actors, statements=(joint,))
    assert voices(Book(casefile, {})).named[0].name == "Ilse Marant and Teo Brandt"


def test_rejected_lines_are_in_no_section(case: Case) -> None:
    rejected = [msgspec.structs.replace(one, review="rejected") for one in case.casefile.events]
    assert kept(rejected) == []
    gone = msgspec.structs.replace(case.casefile, events=tuple(rejected))
    assert not chronology(Book(gone, {}))
    assert not due(Book(gone, {}))


def test_events_without_a_day_stand_last() -> None:
    dated = make.event(POST, "A hearing is expected in July.", "a", when=make.day("2022-07-01"))
    undated = make.event(POST, POST.text, "b")
    found = chronology(Book(CaseFile(events=(undated, dated)), {}))
    assert [event.what for event in found] == ["a", "b"]


def test_people_are_grouped_by_kind_most_mentioned_first(case: Case) -> None:
    brandt = case.casefile.actors[1].id
    mentions = tuple(Mention(article=POST.id, start=n, stop=n + 1, actor=brandt) for n in range(3))
    casefile = msgspec.structs.replace(case.casefile, mentions=mentions)
    found = people(Book(casefile, {}))
    assert [(group.kind, [one.name for one in group.actors]) for group in found] == [
        ("person", ["Teo Brandt", "Ilse Marant"]),
        ("government", ["Norland", "Vell"]),
    ]


def test_a_role(case: Case) -> None:
    marant, brandt, *_ = case.casefile.actors
    assert current_role(book_of(case), marant.id) == "Foreign Minister of Vell"
    assert current_role(book_of(case), brandt.id) == ""


def test_a_report_in_another_language_is_noticed(case: Case) -> None:
    assert has_unread(book_of(case))
    assert not has_unread(Book(CaseFile(), {}))
