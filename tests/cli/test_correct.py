"""Correcting a case from the command line: what was decided holds, is listed, is taken back."""

import json
from pathlib import Path
from typing import Any

import pytest

from casetrail import ledger
from casetrail.gather import Stated, from_text
from casetrail.pipeline import claims_of, reader_id
from tests.cli.conftest import Ran, Run

REPORT = (
    "Ilya Okon, a hacker, was arrested in Kolvo on 3 March 2032.\n\n"
    "“We will not hand him over,” Mara Venn said on Tuesday.\n"
)


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a case of one report."""
    path = tmp_path_factory.mktemp("whole") / "okon.casetrail"
    ledger.create(path, "Ilya Okon")
    article = from_text(REPORT, Stated(published="2032-03-10"))
    with ledger.Writer(path) as writer:
        writer.add(article, claims_of(article), reader_id())
    return path.read_bytes()


@pytest.fixture
def case(casetrail: Run, tmp_path: Path, whole: bytes) -> Run:
    """Return what corrects a case of one report, with Kim at the keys."""
    (tmp_path / "okon.casetrail").write_bytes(whole)

    def run(*words: str, typed: str = "") -> Ran:
        return casetrail("correct", "okon.casetrail", *words, "--by", "Kim", typed=typed)

    return run


def exported(casetrail: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(casetrail("export", "okon.casetrail", "--json").out)
    return found


def line(casetrail: Run, ledger: str = "events") -> str:
    return str(exported(casetrail)[ledger][0]["id"])


def test_a_line_is_accepted_and_shown_so(casetrail: Run, case: Run) -> None:
    ran = case("accept", line(casetrail)[:8])
    assert (ran.code, ran.out.split(" (")[0]) == (
        0,
        "Accepted: Ilya Okon was arrested in Kolvo on 3 March 2032",
    )
    assert exported(casetrail)["events"][0]["review"] == "accepted"
    assert "Accepted by Kim" in casetrail("show", "okon.casetrail").out


def test_a_line_is_rejected_and_taken_back(casetrail: Run, case: Run) -> None:
    case("reject", line(casetrail), "--because", "another Okon")
    found = exported(casetrail)
    assert (found["events"], found["procedures"]) == ([], [])
    assert "Rejected by Kim" in casetrail("show", "okon.casetrail").out
    (made,) = json.loads(case("list", "--json").out)
    assert (made["verdict"], made["reason"]) == ("reject", "another Okon")
    assert case("undo", made["id"][:6]).out.startswith("Taken back: reject by Kim")
    assert len(exported(casetrail)["events"]) == 1
    assert "(taken back)" in case("list").out


def test_fields_are_changed(casetrail: Run, case: Run) -> None:
    event, statement = line(casetrail), line(casetrail, "statements")
    case("edit", event, "when", "2032-03-02")
    case("edit", statement, "speaker", "Okon")
    found = exported(casetrail)
    names = {one["id"]: one["name"] for one in found["actors"]}
    assert found["events"][0]["when"]["edtf"] == "2032-03-02"
    assert names[found["statements"][0]["speaker"]] == "Ilya Okon"
    assert found["statements"][0]["edits"][0]["was"] == "Mara Venn"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("edit", "{}", "when", "tomorrow"), "'tomorrow' is no day of the calendar"),
        (("edit", "{}", "colour", "red"), "colour: no field of a event that can be changed"),
        (("accept", "e0000000"), "no such line in this case file"),
        (("explain", "c0", "why"), "no such conflict in this case file"),
        (("split", "{}", "e00000"), "has 0 readings that begin so"),
        (("merge", "{}", "{}"), "is one line already"),
        (("undo", "j0"), "no such correction"),
        (("redact", "j0"), "no such correction"),
        (("same", "Okon", "Nobody"), "nobody in this case file is called so"),
        (("apart", "Okon", "a"), "is the only one that names"),
        (("add", "event", "--words", "was freed"), "Say where the words stand"),
        (("add", "event", "--words", "freed", "--report", "a"), "does not stand in that report"),
        (("add", "event", "when", "--words", "x", "--report", "a"), "write a field as FIELD=VALUE"),
        (("import", "nowhere.jsonl"), "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_refused(
    casetrail: Run, case: Run, words: tuple[str, ...], told: str
) -> None:
    event = line(casetrail)
    ran = case(*(word.format(event) for word in words))
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert json.loads(case("list", "--json").out) == []


def test_a_line_is_added_from_a_source_of_ones_own(casetrail: Run, case: Run) -> None:
    ran = case(
        "add", "statement", "speaker=Una Tredwell", "--words", "He has seen no doctor.",
        "--source", "Call with Una Tredwell", "--published", "2032-03-11",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    found = exported(casetrail)
    added = next(one for one in found["statements"] if one["by_hand"])
    assert added["content"] == "He has seen no doctor."
    outlets = {one["id"]: one["outlet"] for one in found["articles"]}
    assert outlets[added["evidence"][0]["article"]] == "Call with Una Tredwell"
    assert casetrail("verify", "okon.casetrail").code == 0


def test_corrections_go_to_another_case_with_the_same_report(casetrail: Run, case: Run) -> None:
    case("reject", line(casetrail))
    case("add", "event", "what=Okon slept", "--words", "He slept.", "--source", "Una Tredwell")
    case("export", "-o", "mine.jsonl")
    casetrail("new", "other.casetrail", "--name", "Ilya Okon")
    here = casetrail("correct", "other.casetrail", "import", "mine.jsonl")
    assert "2 corrections new, 0 there already, 1 waiting for reports" in here.out
    casetrail("add", "other.casetrail", "-", "--published", "2032-03-10", typed=REPORT)
    again = casetrail("correct", "other.casetrail", "import", "mine.jsonl")
    assert again.out == "other.casetrail: 0 corrections new, 2 there already\n"
    assert (
        casetrail("export", "other.casetrail", "--json").out
        == casetrail("export", "okon.casetrail", "--json").out
    )


def test_a_broken_row_costs_only_itself(casetrail: Run, case: Run, tmp_path: Path) -> None:
    case("accept", line(casetrail))
    rows = case("export").out
    broken = '{"judgement": {"id": 7}}\nnot json\n{}\n' + rows
    casetrail("new", "other.casetrail", "--name", "Ilya Okon")
    (tmp_path / "mine.jsonl").write_text(broken, "utf-8")
    ran = casetrail("correct", "other.casetrail", "import", "mine.jsonl")
    assert ran.code == 1
    assert ran.err.count("skipped mine.jsonl, line") == 3


def test_words_are_blanked_for_good(casetrail: Run, case: Run) -> None:
    case("note", line(casetrail), "His sister told us")
    (made,) = json.loads(case("list", "--json").out)
    assert case("redact", made["id"]).code == 0
    assert "His sister" not in case("list").out + case("export").out
    assert casetrail("verify", "okon.casetrail").code == 0


def test_blanked_corrections_are_left_out_elsewhere(casetrail: Run, case: Run) -> None:
    case("note", line(casetrail), "His sister told us")
    case("flag", line(casetrail))
    noted = json.loads(case("list", "--json").out)[0]
    case("redact", noted["id"])
    case("export", "-o", "mine.jsonl")
    casetrail("new", "other.casetrail", "--name", "Ilya Okon")
    ran = casetrail("correct", "other.casetrail", "import", "mine.jsonl")
    assert "2 corrections left out: their words were blanked" in ran.err
    assert "1 corrections new" in ran.out
    assert case("import", "mine.jsonl").out.startswith("okon.casetrail: 0 corrections new, 3 there")


def test_two_people_are_made_one_and_named(casetrail: Run, case: Run) -> None:
    case("same", "Ilya Okon", "Mara Venn")
    case("name", "Okon", "Ilya M. Okon")
    names = [one["name"] for one in exported(casetrail)["actors"] if one["kind"] == "person"]
    assert names == ["Ilya M. Okon"]


def test_nothing_needs_a_person_at_first(case: Run) -> None:
    assert case("needs").out == "Nothing needs you.\n"
    assert case("list").out == "No corrections yet.\n"
