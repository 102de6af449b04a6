"""Events and asks are found by where they stand, and right by what makes them true."""

import msgspec

from bench import gold, lines
from casetrail.types import ArticleEntry, Ask, AskState, CaseFile, Event, Evidence, Factuality, Span
from tests.bench.bench_factory import HALVEK, NO_LINES, VENN

ENTRY = ArticleEntry(
    id="a",
    outlet=None,
    credit=None,
    title=None,
    published=None,
    language="en",
    translated_from=None,
    genre=None,
    url=None,
    sha256="hash",
    copy_of=None,
    text_length=100,
)
ANCHOR = gold.Anchor(article="g1", text="", span=Span(10, 20))
ARTICLE = gold.Article(
    id="g1",
    file="",
    outlet="",
    credit=None,
    title=None,
    published="2023-03-15",
    language="en",
    genre="news",
    sha256="hash",
    copy_of=None,
    read=True,
    statements=(),
    times=(),
    not_times=(),
)
BAIL = gold.Event(
    id="bail",
    step="released",
    what="Irena Halvek is released on bail",
    factuality="happened",
    voice=None,
    participants=(),
    anchors=(ANCHOR,),
)
PARDON = gold.Ask(
    askers=("tomas",),
    asked="venn",
    what="pardon",
    beneficiaries=(),
    state=("refused",),
    anchors=(ANCHOR,),
)
CASE = msgspec.structs.replace(NO_LINES, articles=(ARTICLE,), events=(BAIL,), asks=(PARDON,))


def evidence(start: int) -> tuple[Evidence, ...]:
    return (Evidence(article="a", claim="c", start=start, stop=start + 30, quote=""),)


def event(factuality: Factuality, start: int = 0) -> CaseFile:
    found = Event(
        id="e",
        members=(),
        evidence=evidence(start),
        type="release",
        step="released",
        what="release",
        factuality=factuality,
        when=None,
        where=None,
        participants=(),
        numbers=(),
    )
    return CaseFile(articles=(ENTRY,), events=(found,))


def ask(state: AskState, asked: str) -> CaseFile:
    found = Ask(
        id="k",
        members=(),
        evidence=evidence(0),
        askers=(HALVEK.id,),
        asked=asked,
        through=(),
        what="pardon",
        beneficiaries=(),
        state=state,
        when=None,
        answer=None,
    )
    return CaseFile(articles=(ENTRY,), actors=(VENN, HALVEK), asks=(found,))


def test_an_event_is_right_with_its_factuality() -> None:
    assert lines.score(CASE, event("happened"))["events"].right == 1
    assert lines.score(CASE, event("planned"))["events"].right == 0


def test_an_event_of_another_sentence_is_another_event() -> None:
    assert lines.score(CASE, event("happened", start=50))["events"].extra == 1


def test_an_ask_is_right_with_its_state_and_whom_it_was_put_to() -> None:
    assert lines.score(CASE, ask("refused", VENN.id))["asks"].right == 1
    assert lines.score(CASE, ask("granted", VENN.id))["asks"].right == 0
    assert lines.score(CASE, ask("refused", HALVEK.id))["asks"].right == 0
