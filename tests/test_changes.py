"""What changed between two readings of one case file, and what did not."""

from collections.abc import Sequence
from functools import cache
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from casetrail import gather, pipeline, sample
from casetrail.changes import since
from casetrail.errors import SourceError
from casetrail.export.short_ids import lines_of
from casetrail.gather import Stated
from casetrail.model.plain import read_plain
from casetrail.read import read as claims_of
from casetrail.types import (
    Article,
    ArticleEntry,
    CaseFile,
    Change,
    Claim,
    Conflict,
    Decided,
    Due,
    Edited,
    Event,
    Mention,
    Procedure,
    Rejected,
    Side,
)
from tests import factory
from tests.export import factory as make

EARLY = "“It is over,” Justice Minister Mara Venn said."
LATE = "Mara Venn was in Kolvo on Friday. “We will appeal,” Venn said. “It is over,” Venn said."
FIRST = make.article("Ilya Okon was charged. He was convicted.", published="2032-05-01")
SECOND = make.article("Okon was convicted.", "The Courier", published="2032-05-08")


def told(*changes: Change) -> list[tuple[str | None, ...]]:
    return [(one.what, one.ledger, one.field, one.old, one.new) for one in changes]


def read(*reports: tuple[str, str, str]) -> CaseFile:
    """Return the case file of reports (text, day, outlet), read by rules alone."""
    articles = [factory.article(text, day, outlet) for text, day, outlet in reports]
    claims = [claim for one in articles for claim in claims_of(one, read_plain(one))]
    return pipeline.casefile(articles, claims)


def event(**fields: Any) -> Event:
    return make.event(FIRST, "Ilya Okon was charged.", "Okon was charged", **fields)


def prosecution(status: Any, step: Event, **fields: Any) -> Procedure:
    given = {"id": "p-one", "members": step.members, "evidence": step.evidence, "person": "m-okon"}
    rest = dict.fromkeys(("charges_total", "since", "next", "blocked_by"))
    more = {"kind": "prosecution", "matter": "", "parties": (), "charges": ()}
    return Procedure(**{**given, **rest, **more, "status": status, "steps": (step.id,), **fields})


def case(**fields: Any) -> CaseFile:
    return CaseFile(articles=(make.entry(FIRST),), **fields)


class TestWhatIsNoChange:
    """Ids move, days that no report tells move, the first report of a line moves."""

    def test_an_earlier_report_moves_the_ids_of_lines_and_people(self) -> None:
        late, early = (LATE, "2032-05-08", "The Courier"), (EARLY, "2032-05-01", "Harbour Post")
        before, after = read(late), read(late, early)
        assert {a.id for a in before.actors if "Venn" in a.name}.isdisjoint(
            a.id for a in after.actors
        )
        found = since(before, after)
        assert {one.what for one in found} == {"witness", "added"}
        assert [one.ledger for one in found if one.what == "added"] == ["report"]

    def test_a_day_that_no_report_tells(self) -> None:
        then = make.day("2032-05-08")
        by = replace(make.between(None, "2032-05-01"), basis="published")
        before = case(events=(event(when=replace(then, basis="published")),))
        assert since(before, case(events=(event(when=by),))) == ()

    def test_a_person_who_has_a_longer_name_now(self) -> None:
        place = Mention(article=FIRST.id, start=0, stop=9, actor="m-old")
        old, new = make.actor("Okon"), make.actor("Ilya Okon")
        before = case(
            actors=(replace(old, id="m-old"),), mentions=(place,), events=(event(person="m-old"),)
        )
        moved = replace(place, actor=new.id)
        after = case(actors=(new,), mentions=(moved,), events=(event(person=new.id),))
        assert since(before, after) == ()

    def test_a_copy_is_no_further_source(self) -> None:
        one = event()
        copied = make.evidence(SECOND, "Okon was convicted.")
        two = replace(one, evidence=(*one.evidence, copied))
        entry = make.entry(SECOND)
        before, after = case(events=(one,)), case(events=(two,))
        assert _with(after, entry, before).count("witness") == 1
        assert "witness" not in _with(after, replace(entry, copy_of=FIRST.id), before)
        assert "witness" not in _with(after, replace(entry, credit="Harbour Post"), before)


def _with(after: CaseFile, entry: ArticleEntry, before: CaseFile) -> list[str]:
    found = since(before, replace(after, articles=(*after.articles, entry)))
    return [one.what for one in found]


class TestLines:
    """Lines that are new, gone, changed, or that became one or two."""

    def test_new_and_gone(self) -> None:
        one = event()
        assert told(*since(case(), case(events=(one,)))) == [("added", "event", None, None, None)]
        (gone,) = since(case(events=(one,)), case())
        assert (gone.what, gone.line) == ("unsupported", one.id)

    def test_a_field(self) -> None:
        before = case(events=(event(factuality="planned", when=make.day("2032-05-02")),))
        after = case(events=(event(when=make.between("2032-05-02", "2032-05-03")),))
        assert told(*since(before, after)) == [
            ("changed", "event", "factuality", "planned", "happened"),
            ("changed", "event", "when", "2032-05-02", "[2032-05-02..2032-05-03]"),
        ]

    def test_a_speaker_who_is_known_now(self) -> None:
        venn = make.actor("Mara Venn")
        said = make.statement(FIRST, "He was convicted.", ("He was convicted",), source="unclear")
        knows = replace(said, speaker=venn.id, speakers=(venn.id,))
        found = since(case(statements=(said,)), case(statements=(knows,), actors=(venn,)))
        assert told(*found) == [("changed", "statement", "speaker", None, "Mara Venn")]

    def test_two_that_became_one_and_one_that_became_two(self) -> None:
        one = event(id="e-one", members=("e-one",), when=make.day("2032-05-02"))
        two = event(id="e-two", members=("e-two",))
        both = event(id="e-one", members=("e-one", "e-two"), when=make.day("2032-05-02"))
        apart, together = case(events=(one, two)), case(events=(both,))
        joined = ("joined", "event", None, "e-one e-two", None)
        parted = ("parted", "event", None, "e-one", "e-one e-two")
        assert told(*since(apart, together)) == [joined]
        assert told(*since(together, apart)) == [parted]

    def test_a_new_reading_that_moves_a_claims_words(self) -> None:
        said = make.statement(FIRST, "He was convicted.", ("He was convicted",))
        longer = make.statement(FIRST, "He was convicted.", ("He was convicted.",), id="s-new")
        longer = replace(longer, members=("s-new",), evidence=_own_spans(longer))
        before = case(statements=(replace(said, evidence=_own_spans(said)),))
        assert since(before, case(statements=(longer,))) == ()

    def test_requests_of_one_sentence_are_told_apart_by_whom_they_ask(self) -> None:
        asks = [
            make.ask(FIRST, FIRST.text, "asylum", id=f"a-{to}", asked=to, members=("e-one",))
            for to in ("m-kolvo", "m-vell")
        ]
        granted = replace(asks[1], state="granted")
        found = since(case(asks=tuple(asks)), case(asks=(asks[0], granted)))
        assert told(*found) == [("changed", "ask", "state", "waiting", "granted")]
        assert found[0].line == "a-m-vell"


def _own_spans(statement: Any) -> tuple[Any, ...]:
    (one,) = statement.evidence
    return (replace(one, content=statement.content, content_spans=statement.content_spans),)


class TestProcedures:
    """Where a procedure stands, what is next, and what is due."""

    def test_a_status_that_moved_comes_first(self) -> None:
        step, later = event(), event(id="e-two", members=("e-two",))
        before = case(events=(step,), procedures=(prosecution("charged", step),))
        now = prosecution("convicted", step, id="p-other", next=later.id)
        after = case(events=(step, later), procedures=(now,))
        assert told(*since(before, after)) == [
            ("moved", "procedure", "status", "charged", "convicted"),
            ("changed", "procedure", "next", None, later.id),
            ("added", "event", None, None, None),
        ]

    def test_a_day_that_is_due_moves_and_passes(self) -> None:
        planned = event(factuality="planned")
        when = make.day("2032-05-20")
        ahead = case(events=(planned,), due=(Due(event=planned.id, when=when),))
        moved = replace(ahead, due=(Due(event=planned.id, when=make.day("2032-06-01")),))
        passed = replace(ahead, due=())
        assert told(*since(passed, ahead)) == [("due", "due", None, None, "2032-05-20")]
        assert told(*since(ahead, moved)) == [("due", "due", None, "2032-05-20", "2032-06-01")]
        assert told(*since(ahead, passed)) == [("due", "due", None, "2032-05-20", None)]

    def test_conflicts(self) -> None:
        sides = tuple(Side(value=value, claims=(f"e-{value}",)) for value in ("7", "9"))
        one = Conflict(id="c", about="e-7", field="charges_total", kind="number", sides=sides)
        more = replace(one, id="c2", sides=(*sides, Side(value="11", claims=("e-11",))))
        decided = Decided(judgement="j", by="Ada", at="2032-06-01T00:00:00Z")
        none, two = case(), case(conflicts=(one,))
        assert told(*since(none, two)) == [("conflict", "conflict", None, None, "7 / 9")]
        assert told(*since(two, none)) == [("settled", "conflict", None, "7 / 9", None)]
        three = case(conflicts=(more,))
        assert told(*since(two, three)) == [("conflict", "conflict", None, "7 / 9", "7 / 9 / 11")]
        explained = case(conflicts=(replace(one, explained=decided),))
        assert told(*since(two, explained)) == [("settled", "conflict", None, None, "7 / 9")]


class TestWhatPeopleDid:
    """A correction and a rejection are told once, as what a person did."""

    def test_an_edited_field_is_corrected_not_changed(self) -> None:
        edit = Edited(
            judgement="j", by="Ada", at="2032", field="when", value="2032-05-03", was="2032-05-02"
        )
        before = case(events=(event(when=make.day("2032-05-02")),))
        after = case(events=(event(when=make.day("2032-05-03"), edits=(edit,)),))
        corrected = ("corrected", "event", "when", "2032-05-02", "2032-05-03")
        assert told(*since(before, after)) == [corrected]
        assert since(after, after) == ()

    def test_a_rejected_line_is_rejected_not_gone(self) -> None:
        one = event()
        by = Decided(judgement="j", by="Ada", at="2032-06-01T00:00:00Z")
        away = Rejected(
            id=one.id, members=one.members, kind="event", words="x", evidence=(), rejected=by
        )
        found = since(case(events=(one,)), case(rejected=(away,)))
        assert told(*found) == [("rejected", "event", None, None, None)]


@cache
def sampled() -> tuple[tuple[Article, ...], tuple[Claim, ...]]:
    found = (one for name in sample.reports() for one in gather.gather(str(name), Stated()))
    articles = tuple(one for one in found if not isinstance(one, SourceError))
    return articles, tuple(claim for one in articles for claim in pipeline.claims_of(one))


def of(picked: Sequence[int], shuffle: int = 0) -> CaseFile:
    """Return the case file of some of the sample's reports, given in any order."""
    articles, claims = sampled()
    some = [articles[number % len(articles)] for number in picked]
    every = list(claims)
    Random(shuffle).shuffle(every)
    Random(shuffle).shuffle(some)
    return pipeline.casefile(dict.fromkeys(some), every)


PICKS = st.lists(st.integers(0, 22), max_size=12)


class TestWhateverTheReports:
    """Properties, on the sample case."""

    @settings(max_examples=15)
    @given(PICKS)
    def test_nothing_changed_between_one_and_itself(self, picked: list[int]) -> None:
        assert since(of(picked), of(picked, shuffle=7)) == ()

    @settings(max_examples=15)
    @given(PICKS, PICKS)
    def test_every_new_line_is_told_and_none_that_was_there(
        self, some: list[int], more: list[int]
    ) -> None:
        before, after = of(some), of([*some, *more])
        known = {claim for line in lines_of(before) for claim in (line.id, *line.members)}
        found = since(before, after)
        added = {one.line for one in found if one.what == "added"}
        lines = [*after.statements, *after.events]
        new = {one.id for one in lines if known.isdisjoint((one.id, *one.members))}
        assert new <= added
        assert {one.id for one in lines} & added == new

    @settings(max_examples=10)
    @given(PICKS, PICKS, st.integers())
    def test_the_order_of_reports_does_not_matter(
        self, some: list[int], more: list[int], seed: int
    ) -> None:
        once = since(of(some), of([*some, *more]))
        assert since(of(some, shuffle=seed), of([*more, *some], shuffle=seed)) == once
