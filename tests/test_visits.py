"""Visits: kept whole or not at all, for their owner only, and no visit when they are broken."""

import gzip
import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from casetrail import visits
from casetrail.changes import since
from casetrail.errors import UsageError
from casetrail.types import CaseFile
from casetrail.visits.kept import needed
from tests import factory

AT = "2032-05-08T10:00:00+00:00"
SEEN = factory.case("“It is over,” Justice Minister Mara Venn said. “It is not,” Ilya Okon said.")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CASETRAIL_STATE", str(tmp_path / "state"))
    return tmp_path / "state"


def file_of(state: Path) -> Path:
    (path,) = (state / "visits").iterdir()
    return path


def test_what_was_seen_comes_back() -> None:
    visits.remember("case", "ada", SEEN, AT)
    visit, trouble = visits.last_visit("case", "ada")
    assert visit is not None
    assert (visit.at, visit.casefile, trouble) == (AT, needed(SEEN), None)


def test_what_is_kept_is_all_that_comparing_needs() -> None:
    kept = needed(SEEN)
    more = factory.case(
        "“It is over,” Venn said.", "“It is over,” Justice Minister Mara Venn said."
    )
    assert since(kept, SEEN) == ()
    assert since(kept, more) == since(SEEN, more)


def test_readers_and_cases_have_visits_of_their_own() -> None:
    visits.remember("case", "ada", SEEN, AT)
    assert visits.last_visit("case", "bo") == (None, None)
    assert visits.last_visit("other", "ada") == (None, None)


def test_no_name_leads_out_of_the_folder(state: Path) -> None:
    visits.remember("../../case", "../ada/..", SEEN, AT)
    assert file_of(state).parent == state / "visits"
    assert visits.last_visit("../../case", "../ada/..").visit is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_it(state: Path) -> None:
    visits.remember("case", "ada", SEEN, AT)
    modes = [
        stat.S_IMODE(path.stat().st_mode) for path in (file_of(state), state / "visits", state)
    ]
    assert modes == [0o600, 0o700, 0o700]


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda data: data[:-20],
    "no gzip": lambda _: b"visit",
    "one byte changed": lambda data: data[:60] + bytes([data[60] ^ 1]) + data[61:],
    "empty": lambda _: b"",
    "no visit": lambda _: gzip.compress(b'{"visit": 1}'),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_no_visit_and_says_so(state: Path, name: str) -> None:
    visits.remember("case", "ada", SEEN, AT)
    path = file_of(state)
    path.write_bytes(BROKEN[name](path.read_bytes()))
    visit, trouble = visits.last_visit("case", "ada")
    assert visit is None
    assert trouble is not None
    assert trouble.startswith(f"{path}: cannot be read")


def test_a_newer_format_is_no_visit_and_says_so(state: Path) -> None:
    visits.remember("case", "ada", SEEN, AT)
    newer = {"visit": 2, "what": "nobody knows yet"}
    file_of(state).write_bytes(gzip.compress(msgspec.json.encode(newer)))
    visit, trouble = visits.last_visit("case", "ada")
    assert (visit, "newer Casetrail" in str(trouble)) == (None, True)


def test_a_visit_that_cannot_be_written_leaves_the_one_before(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visits.remember("case", "ada", SEEN, AT)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match="No space left"):
        visits.remember("case", "ada", CaseFile(), AT)
    kept = visits.last_visit("case", "ada").visit
    assert kept is not None
    assert kept.casefile == needed(SEEN)
    assert len(list((state / "visits").iterdir())) == 1


def test_of_two_at_once_one_stays_whole() -> None:
    files = [SEEN, CaseFile(name="other")]
    writers = [
        threading.Thread(target=visits.remember, args=("case", "ada", one, AT))
        for one in files * 10
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    kept = visits.last_visit("case", "ada").visit
    assert kept is not None
    assert kept.casefile in [needed(one) for one in files]


PLACES = [
    ({"CASETRAIL_STATE": "/own", "XDG_STATE_HOME": "/xdg"}, "linux", "/own"),
    ({"XDG_STATE_HOME": "/xdg"}, "linux", "/xdg/casetrail"),
    ({"XDG_STATE_HOME": "relative"}, "linux", "~/.local/state/casetrail"),
    ({}, "linux", "~/.local/state/casetrail"),
    ({"XDG_STATE_HOME": "/xdg"}, "darwin", "~/Library/Application Support/casetrail"),
    ({"LOCALAPPDATA": "/local"}, "win32", "/local/casetrail"),
    ({}, "win32", "~/AppData/Local/casetrail"),
]


@pytest.mark.parametrize(("environ", "system", "folder"), PLACES)
def test_the_folder_is_where_the_system_keeps_such_things(
    environ: dict[str, str], system: str, folder: str
) -> None:
    assert visits.state_folder(environ, system) == Path(folder).expanduser()


def test_a_reader_is_named_in_this_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "login")
    assert visits.reader_name(" Ada ", {"CASETRAIL_READER": "bo"}) == "Ada"
    assert visits.reader_name(None, {"CASETRAIL_READER": "bo"}) == "bo"
    assert visits.reader_name(None, {}) == "login"
    with pytest.raises(UsageError, match="--reader"):
        visits.reader_name("  ", {})


@pytest.mark.parametrize("error", [OSError, KeyError, ImportError])
def test_a_user_without_a_login_name_is_a_reader(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr("getpass.getuser", nobody)
    assert visits.reader_name(None, {}) == "reader"
