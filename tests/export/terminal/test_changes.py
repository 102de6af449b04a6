"""What changed, in a terminal: grouped, old to new, with what opens it."""

from typing import Any

import pytest
from msgspec.structs import replace
from rich.cells import cell_len

from casetrail.changes import since
from casetrail.export.book import Book
from casetrail.export.changed import Both, counts_words, days_words
from casetrail.export.terminal import print_changes
from casetrail.types import CaseFile, Change, Conflict, Due, Procedure, Side

from .. import factory as make
from ..screen import Screen

POST = make.article("Ilya Okon was charged. He will be tried.", published="2032-05-01")
COURIER = make.article("Okon was convicted on Monday.", "The Courier", published="2032-05-08")
OKON = make.actor("Ilya Okon")
CHARGED = make.event(
    POST, "Ilya Okon was charged.", "Okon was charged", step="charged", when=make.day("2032-05-01")
)
TRIED = make.event(POST, "He will be tried.", "he will be tried", factuality="planned")
CONVICTED = make.event(
    COURIER, COURIER.text, "Okon was convicted", step="convicted", when=make.day("2032-05-07")
)


def prosecution(status: Any, *steps: Any, **fields: Any) -> Procedure:
    rest = dict.fromkeys(("charges_total", "since", "next", "blocked_by"))
    given = {"id": "p0123456789", "person": OKON.id, "kind": "prosecution", "matter": ""}
    told = {"members": tuple(step.id for step in steps), "evidence": steps[0].evidence}
    more = {"parties": (), "charges": (), "steps": tuple(step.id for step in steps)}
    return Procedure(**{**rest, **given, **told, **more, "status": status, **fields})


def case(*reports: Any, **fields: Any) -> CaseFile:
    entries = tuple(make.entry(report) for report in reports)
    return CaseFile(name="The Okon case", articles=entries, actors=(OKON,), **fields)


BEFORE = case(
    POST, events=(CHARGED, TRIED), procedures=(prosecution("charged", CHARGED, next=TRIED.id),)
)
MOVED = prosecution("convicted", CHARGED, CONVICTED, since=make.day("2032-05-07"))
AFTER = case(POST, COURIER, events=(CHARGED, TRIED, CONVICTED), procedures=(MOVED,))


def printed(before: CaseFile, after: CaseFile, width: int = 80, *, terminal: bool = False) -> str:
    screen = Screen(width, terminal=terminal)
    texts = make.texts(POST, COURIER)
    both = Both(Book(before, texts), Book(after, texts))
    changes = since(before, after)
    command = "casetrail show okon.casetrail"
    print_changes(both, changes, screen.console, since="since 1 May 2032", command=command)
    return screen.text()


def test_the_head_counts_and_tells_how_to_open() -> None:
    assert printed(BEFORE, AFTER).splitlines()[:3] == [
        "The Okon case · since 1 May 2032",
        "1 status moved, 1 line changed, 1 line new, 1 report new.",
        "Open the sentence behind a line: casetrail show okon.casetrail p012345",
    ]


def test_a_status_that_moved_stands_with_all_that_changed_of_it() -> None:
    assert (
        "  p012345  Prosecution of Ilya Okon\n"
        "           Charged → Convicted, 7 May 2032\n"
        "           Next: he will be tried → not told\n"
        "           The Courier, 8 May 2032\n"
    ) in printed(BEFORE, AFTER)
    assert "\nChanged" not in printed(BEFORE, AFTER)


def test_a_new_line_stands_under_its_report() -> None:
    name = CONVICTED.id[:7]
    assert (f"  The Courier, 8 May 2032\n  {name}  7 May 2032 · Okon was convicted\n") in printed(
        BEFORE, AFTER
    )


def test_what_is_gone_has_no_id_to_open_it_by() -> None:
    gone = printed(AFTER, BEFORE).split("No longer in the case file")[1]
    assert "           Okon was convicted\n           The Courier, 8 May 2032\n" in gone
    assert CONVICTED.id[:7] not in gone


def test_what_is_due_is_told_once() -> None:
    hearing = make.event(
        COURIER, COURIER.text, "a hearing", factuality="planned", when=make.day("2032-06-01")
    )
    due = Due(event=hearing.id, when=make.day("2032-06-01"))
    ahead = replace(BEFORE, events=(*BEFORE.events, hearing), due=(due,))
    assert printed(BEFORE, ahead).count("1 June 2032 · a hearing") == 1
    passed = printed(ahead, replace(ahead, due=()))
    assert "its day has passed; it is still told as planned" in passed


def test_a_disagreement_has_both_sides() -> None:
    sides = (
        Side(value="happened", claims=(CHARGED.id,)),
        Side(value="did_not_happen", claims=(CONVICTED.id,)),
    )
    one = Conflict(id="c", about=CHARGED.id, field="factuality", kind="outcome", sides=sides)
    text = printed(AFTER, replace(AFTER, conflicts=(one,)))
    assert "happened · Harbour Post, 1 May 2032\n" in text
    assert "did not happen · The Courier, 8 May 2032\n" in text


def test_that_nothing_changed_is_one_sentence() -> None:
    assert printed(AFTER, AFTER) == "The Okon case\nNothing changed since 1 May 2032.\n"


@pytest.mark.parametrize("width", [80, 120])
def test_no_line_is_wider_than_the_window(width: int) -> None:
    lines = printed(BEFORE, AFTER, width).splitlines()
    assert all(cell_len(line) <= min(width, 100) for line in lines)


def test_a_report_cannot_steer_the_terminal() -> None:
    steering = replace(CONVICTED, what="Okon \x1b[31mconvicted")
    text = printed(BEFORE, replace(AFTER, events=(CHARGED, TRIED, steering)), terminal=True)
    assert "\x1b[31m" not in text
    assert "Okon ␛[31mconvicted" in text


DAYS = [
    (None, "not told"),
    ("2032-05-01", "1 May 2032"),
    ("[2032-05-01..2032-05-07]", "between 1 and 7 May 2032"),
    ("2032-05-01/2032-05-07", "from 1 to 7 May 2032"),
    ("[..2032-05-07]", "by 7 May 2032"),
    ("[2032-05-01..2032-05-31]", "May 2032"),
]


@pytest.mark.parametrize(("days", "words"), DAYS)
def test_days_are_told_as_everywhere(days: str | None, words: str) -> None:
    assert days_words(days) == words


def test_a_line_that_changed_twice_is_counted_once() -> None:
    changes = [Change(what="changed", ledger="event", line="e", field=f) for f in ("when", "step")]
    assert counts_words(changes) == "1 line changed"
