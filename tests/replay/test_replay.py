"""What people decide is carried out over what was read, whatever is read later."""

import json
from itertools import permutations

from msgspec.structs import replace

from casetrail.types import Anchor, Event, NeedsYou, Rejected, Span, Statement
from tests.replay.factory import (
    ARREST,
    ARRESTED,
    ARTICLES,
    CLAIMS,
    ONE,
    SAID,
    SAID_AGAIN,
    THREE,
    TWO,
    case,
    claim,
    judged,
    mention,
)
from tests.told import name, procedure

FREE = claim(THREE, "court is free", "statement")


def arrest(*judgements: object) -> Event:
    """Return the line of the arrest once judgements are carried out."""
    found = case(judgements)  # type: ignore[arg-type]
    return next(one for one in found.events if ARREST.id in one.members)


def said(*judgements: object) -> Statement:
    """Return the line of the quotation once judgements are carried out."""
    found = case(judgements)  # type: ignore[arg-type]
    return next(one for one in found.statements if SAID.id in one.members)


def needs(*judgements: object) -> tuple[NeedsYou, ...]:
    return case(judgements).needs_you  # type: ignore[arg-type]


def test_accepted_lines_say_by_whom() -> None:
    line = arrest(judged("accept", ARREST))
    assert line.review == "accepted" and line.reviewed is not None
    assert (line.reviewed.by, line.reviewed.at) == ("Kim", "2032-04-01")


def test_a_rejected_line_goes_with_all_that_rests_on_it() -> None:
    found = case([judged("reject", ARREST, ARRESTED, reason="another Okon")])
    assert found.procedures == ()
    assert not [one for one in found.events if one.step == "detained"]
    (kept,) = found.rejected
    assert isinstance(kept, Rejected)
    assert (kept.kind, kept.rejected.reason) == ("event", "another Okon")
    assert {one.article for one in kept.evidence} == {ONE.id, TWO.id}


def test_a_rejected_line_does_not_come_back_with_another_report() -> None:
    found = case([judged("reject", ARREST)])
    assert found.procedures == ()
    (told,) = found.needs_you
    assert (told.lines, told.why) == (
        (ARRESTED.id,),
        "another report says what was rejected; the line stays rejected",
    )


def test_a_rejected_line_is_taken_back_by_accepting_it() -> None:
    rejected = judged("reject", ARREST, ARRESTED)
    found = case([rejected, judged("accept", ARREST, ARRESTED, at="2032-05-01")])
    assert found.rejected == ()
    assert procedure(found, "detention").review == "accepted"


def test_one_witness_is_rejected_and_the_line_stays() -> None:
    found = case([judged("reject", ARREST, field="witness")])
    (line,) = [one for one in found.events if one.step == "detained"]
    assert line.members == (ARRESTED.id,)
    assert [one.members for one in found.rejected] == [(ARREST.id,)]


def test_a_day_is_changed_in_all_witnesses_and_what_was_read_is_kept() -> None:
    line = arrest(judged("edit", ARREST, ARRESTED, field="when", value="2032-03-02"))
    assert line.when is not None and line.when.edtf == "2032-03-02"
    assert line.members == (ARREST.id, ARRESTED.id)
    (edit,) = line.edits
    assert (line.review, edit.value, edit.was) == ("edited", "2032-03-02", "2032-03-03")


def test_the_last_change_of_a_field_counts() -> None:
    first = judged("edit", ARREST, ARRESTED, field="when", value="2032-03-01")
    later = judged("edit", ARREST, ARRESTED, field="when", value="2032-03-02", at="2032-05-01")
    line = arrest(later, first)
    assert line.when is not None and line.when.edtf == "2032-03-02"
    assert [edit.was for edit in line.edits] == ["2032-03-03"]


def test_a_line_is_attributed_to_somebody_of_the_file() -> None:
    drenko = mention(THREE, "Pavel Drenko")
    edit = judged("edit", SAID, SAID_AGAIN, others=[drenko], field="speaker", value="Pavel Drenko")
    found = case([edit])
    line = next(one for one in found.statements if SAID.id in one.members)
    assert (name(found, line.speaker), line.source) == ("Pavel Drenko", "named")
    assert [one.was for one in line.edits] == ["Mara Venn"]


def test_a_line_is_attributed_to_somebody_new() -> None:
    found = case([judged("edit", SAID, SAID_AGAIN, field="speaker", value="Una Tredwell")])
    line = next(one for one in found.statements if SAID.id in one.members)
    assert name(found, line.speaker) == "Una Tredwell"
    assert not [m for m in found.mentions if m.actor == line.speaker]


def test_a_line_is_attributed_to_nobody() -> None:
    line = said(judged("edit", SAID, SAID_AGAIN, field="speaker", value="none"))
    assert (line.speaker, line.source) == (None, "unclear")


def test_a_status_follows_the_step_that_is_changed() -> None:
    found = case([judged("edit", ARREST, ARRESTED, field="factuality", value="did_not_happen")])
    assert procedure(found, "detention").status is None


def test_lines_are_merged_and_split() -> None:
    found = case([judged("same", FREE, others=[SAID, SAID_AGAIN])])
    assert [one.members for one in found.statements] == [(SAID.id, SAID_AGAIN.id, FREE.id)]
    split = case([judged("different", SAID_AGAIN, others=[SAID])])
    assert [one.members for one in split.statements] == [(SAID.id,), (SAID_AGAIN.id,), (FREE.id,)]


def test_of_merging_and_splitting_the_last_holds() -> None:
    split = judged("different", SAID_AGAIN, others=[SAID], at="2032-05-01")
    merge = judged("same", SAID, others=[SAID_AGAIN])
    assert said(merge, split).members == (SAID.id,)
    later = judged("same", SAID, others=[SAID_AGAIN], at="2032-06-01")
    assert said(merge, split, later).members == (SAID.id, SAID_AGAIN.id)


def test_notes_and_flags_stand_beside_the_line() -> None:
    line = said(judged("note", SAID, reason="Ask her"), judged("flag", SAID, reason="which day?"))
    assert ([one.reason for one in line.notes], line.review) == (["Ask her"], "unreviewed")
    assert line.flagged is not None and line.flagged.reason == "which day?"


def test_what_is_taken_back_does_not_hold_and_holds_again() -> None:
    reject = judged("reject", ARREST, ARRESTED)
    undo = judged("undo", ARREST, value=reject.id, at="2032-05-01")
    redo = judged("undo", ARREST, value=undo.id, at="2032-06-01")
    assert case([reject, undo]).rejected == ()
    assert len(case([reject, undo, redo]).rejected) == 1


def test_a_line_is_added_by_hand() -> None:
    words = replace(judged("add", ARREST), anchors=(spot("arrested in Kolvo"),))
    fields = {"step": "released", "procedure": "detention", "person": "Ilya Okon"}
    value = json.dumps({**fields, "when": "2032-03-09", "what": "Okon was let go"})
    add = replace(words, value=value)
    found = case([add])
    line = next(one for one in found.events if one.by_hand)
    assert (line.what, line.step, line.review) == ("Okon was let go", "released", "accepted")
    assert line.evidence[0].quote.startswith("Ilya Okon, a hacker")
    assert procedure(found, "detention").status == "released"
    rejected = replace(judged("reject", ARREST, at="2032-05-01"), anchors=(
        replace(spot("arrested in Kolvo"), claim=line.id),))  # fmt: skip
    assert not [one for one in case([add, rejected]).events if one.by_hand]


def test_a_quotation_added_by_hand_keeps_its_marks() -> None:
    add = replace(judged("add", SAID), anchors=(spot("We will not hand him over"),))
    found = case([replace(add, value='{"speaker": "Una Tredwell"}')])
    line = next(one for one in found.statements if one.by_hand)
    assert (line.mode, line.content) == ("direct", "We will not hand him over")


def test_what_has_lost_its_basis_needs_a_person() -> None:
    accept, edit = judged("accept", ARREST), judged("edit", SAID, field="act", value="written")
    gone = [one for one in CLAIMS if one.id not in (ARREST.id, SAID.id)]
    found = case([accept, edit], claims=gone)
    assert [(one.verdict, one.words) for one in found.needs_you] == [
        ("accept", "arrested"),
        ("edit", "said"),
    ]
    assert all(one.article == ONE.id for one in found.needs_you)


def test_a_judgement_of_a_report_that_is_not_here_waits() -> None:
    accept = judged("accept", FREE)
    without = [one for one in CLAIMS if one.article != THREE.id]
    found = case([accept], (ONE, TWO), without)
    assert found.needs_you == ()
    assert found == case([], (ONE, TWO), without)


def test_a_value_that_cannot_be_used_needs_a_person() -> None:
    (told,) = needs(judged("edit", ARREST, field="factuality", value="sure"))
    assert told.why.startswith("'sure' is not a factuality")


def test_blanked_words_change_nothing_and_need_a_person() -> None:
    edit = judged("edit", ARREST, ARRESTED, field="when")
    line_before = arrest()
    assert arrest(replace(edit, redacted=True)).when == line_before.when
    assert needs(replace(edit, redacted=True))[0].why == "its words were blanked"
    reject = replace(judged("reject", ARREST, ARRESTED), redacted=True)
    assert len(case([reject]).rejected) == 1


def test_an_anchor_whose_edges_moved_still_holds() -> None:
    for shift in range(-5, 6):
        reject = judged("reject", SAID, SAID_AGAIN)
        moved = tuple(
            replace(one, claim="s0", span=Span(one.span.start + shift, one.span.stop + shift))
            for one in reject.anchors
        )
        assert len(case([replace(reject, anchors=moved)]).rejected) == 1, shift


def test_several_claims_at_one_place_are_held_back_and_told() -> None:
    assert isinstance(ARREST, type(claim(ONE, "arrested")))
    twin = replace(ARREST, id="e0")
    claims = [*CLAIMS, twin]
    loose = replace(judged("accept", ARREST), anchors=(replace(spot("arrested"), claim=None),))
    (told,) = case([loose], claims=claims).needs_you
    assert "several lines stand there now" in told.why
    reject = replace(loose, verdict="reject")
    found = case([reject], claims=claims)
    assert {id_ for one in found.rejected for id_ in one.members} >= {ARREST.id, "e0"}


def test_a_judgement_of_a_text_holds_in_every_paper_that_printed_it() -> None:
    copy = replace(ONE, id="a0", outlet="Kolvo Weekly")
    claims = [*CLAIMS, replace(ARREST, article="a0", id="e0")]
    found = case([judged("reject", ARREST, field="witness")], (*ARTICLES, copy), claims)
    assert {e.article for one in found.rejected for e in one.evidence} == {ONE.id, "a0"}


def test_the_order_of_everything_does_not_matter() -> None:
    judgements = [
        judged("edit", ARREST, ARRESTED, field="when", value="2032-03-02"),
        judged("same", FREE, others=[SAID]),
        judged("note", SAID, reason="Ask"),
        judged("reject", ARREST, ARRESTED, at="2032-04-03"),
    ]
    answers = {
        repr(case(judgements[:: -1 if turn % 2 else 1], order, tuple(reversed(CLAIMS))))
        for turn, order in enumerate(permutations(ARTICLES))
    }
    assert len(answers) == 1


def spot(words: str) -> Anchor:
    """Return an anchor at words of the first report."""
    start = ONE.text.index(words)
    known = judged("accept", ARREST).anchors[0]
    return replace(known, span=Span(start, start + len(words)), claim=None)
