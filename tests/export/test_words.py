"""Every word of the JSON has a word for people."""

from typing import get_args

import pytest

from casetrail.export import words
from casetrail.types import Act, ActorKind, AskState, Factuality, Mode, Role, Source

from . import factory as make
from .brandt import COURIER, POST
from .conftest import Case


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (words.MODES, Mode),
        (words.ACTS, Act),
        (words.FACTUALITIES, Factuality),
        (words.SOURCES, Source),
        (words.KINDS, ActorKind),
        (words.ASK_STATES, AskState),
    ],
)
def test_tables_are_whole(table: dict[str, str], kind: object) -> None:
    assert set(table) == set(get_args(kind))


def test_an_outlet_is_named_with_whom_it_credits() -> None:
    assert words.outlet_words(make.entry(POST)) == "Harbour Post"
    assert words.outlet_words(make.entry(COURIER)) == "Vell Courier, after El Faro"
    assert words.outlet_words(make.entry(make.article("x", None))) == "an unnamed outlet"


def test_no_answer_is_counted_in_reports() -> None:
    assert words.ask_state_words("waiting", 1) == "no answer in the 1 report of this file"
    assert words.ask_state_words("unanswered", 14) == "no answer in the 14 reports of this file"
    assert words.ask_state_words("granted", 14) == "granted"


def test_a_role_is_not_said_twice() -> None:
    assert words.role_words(Role(title="President", of="Norland", evidence=())) == (
        "President of Norland"
    )
    title = "President of Norland"
    assert words.role_words(Role(title=title, of="Norland", evidence=())) == title


def test_manner(case: Case) -> None:
    denied, silent = case.casefile.statements[2], case.casefile.statements[4]
    assert words.manner_words(denied, None) == "paraphrased by"
    assert words.manner_words(denied, "direct") == "quoted by"
    assert words.manner_words(silent, None) == "reported by"


def test_only_what_did_not_simply_happen_is_remarked(case: Case) -> None:
    request, _, hearing = case.casefile.events
    assert words.event_doubt_words(request) == ""
    assert words.event_doubt_words(hearing) == "planned"
