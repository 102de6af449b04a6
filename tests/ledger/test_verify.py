import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from casetrail.ledger import Writer, verify

from .conftest import article, claims, judgement

ARTICLE = article().id
MENTION, STATEMENT, TIME = (claim.id for claim in claims(article()))

UNFREEZE = "DROP TRIGGER article_frozen;"
UNFREEZE_JUDGEMENTS = "DROP TRIGGER judgement_unchanged; DROP TRIGGER judgement_kept;"
UNFREEZE_LOG = "DROP TRIGGER log_unchanged; DROP TRIGGER log_kept;"


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("".join(statements))


def faults(path: Path) -> set[tuple[str, str, str]]:
    return {(fault.table, fault.row, fault.what) for fault in verify(path).faults}


def test_an_untouched_case_is_clean(filled: Path) -> None:
    report = verify(filled)
    assert report.clean
    assert (report.articles, report.claims, report.judgements) == (1, 3, 1)


def test_what_a_reader_adds_for_himself_is_no_fault(filled: Path) -> None:
    tamper(filled, "CREATE TABLE notes (words); CREATE INDEX by_day ON article (published);")
    assert verify(filled).clean


def test_verifying_changes_nothing(filled: Path) -> None:
    before = filled.read_bytes()
    verify(filled)
    assert filled.read_bytes() == before


def test_a_case_can_be_verified_while_it_is_written(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert verify(filled).clean


def test_a_changed_text(filled: Path) -> None:
    tamper(filled, UNFREEZE, "UPDATE article SET text = replace(text, 'asylum', 'prison')")
    assert faults(filled) == {
        ("trigger", "article_frozen", "it was removed or changed"),
        ("article", ARTICLE, "it does not match its hash"),
        ("article", ARTICLE, "its sha256 is not its text's"),
        ("article", ARTICLE, "its id is not that of its text and address"),
        ("claim", STATEMENT, "its column words is not what it says"),
        ("claim", STATEMENT, "its content differs from the text"),
        ("article_search", "", "the index does not match what it indexes"),
    }


def test_a_changed_date(filled: Path) -> None:
    tamper(filled, UNFREEZE, "UPDATE article SET published = '2031-01-01'")
    assert ("article", ARTICLE, "it does not match its hash") in faults(filled)


def test_a_changed_hash(filled: Path) -> None:
    tamper(filled, "UPDATE claim SET hash = 'sha256:0' WHERE kind = 'time'")
    assert faults(filled) == {("claim", TIME, "it does not match its hash")}


def test_a_changed_claim(filled: Path) -> None:
    tamper(filled, "UPDATE claim SET body = replace(body, 'him asylum', 'her asylum')")
    assert faults(filled) == {
        ("claim", STATEMENT, "it does not match its hash"),
        ("claim", STATEMENT, "its content differs from the text"),
    }


def test_a_claim_that_cannot_be_read(filled: Path) -> None:
    tamper(filled, "UPDATE claim SET body = 'nothing' WHERE kind = 'time'")
    assert any(
        row == TIME and what.startswith("it cannot be read") for _, row, what in faults(filled)
    )


def test_a_column_that_says_what_its_claim_does_not(filled: Path) -> None:
    tamper(filled, "UPDATE claim SET words = 'Friday', start = 3 WHERE kind = 'time'")
    assert faults(filled) == {
        ("claim", TIME, "it does not match its hash"),
        ("claim", TIME, "its column words is not what it says"),
        ("claim", TIME, "its column start is not what it says"),
    }


def test_a_removed_claim(filled: Path) -> None:
    tamper(filled, "DELETE FROM claim WHERE kind = 'statement'")
    assert faults(filled) == {("reading", ARTICLE, "it says 3 claims; 2 are there")}


def test_a_removed_reading(filled: Path) -> None:
    tamper(filled, "DELETE FROM reading")
    assert ("reading", ARTICLE, "it says no claims; 3 are there") in faults(filled)


def test_a_removed_article(filled: Path) -> None:
    tamper(filled, "DELETE FROM claim; DELETE FROM reading; DELETE FROM signature;")
    tamper(filled, "DELETE FROM article")
    assert faults(filled) == {("log", "1", f"what it tells of ({ARTICLE}) is missing")}


def test_claims_of_no_article(filled: Path) -> None:
    tamper(filled, "DELETE FROM article")
    assert ("claim", "number 1", "its article is missing") in faults(filled)


def test_a_changed_judgement(filled: Path) -> None:
    tamper(filled, UNFREEZE_JUDGEMENTS, "UPDATE judgement SET verdict = 'reject'")
    assert faults(filled) == {
        ("trigger", "judgement_unchanged", "it was removed or changed"),
        ("trigger", "judgement_kept", "it was removed or changed"),
        ("judgement", "j1", "it does not match its hash"),
    }


def test_a_removed_judgement(filled: Path) -> None:
    tamper(filled, UNFREEZE_JUDGEMENTS, "DELETE FROM judgement")
    assert ("log", "2", "what it tells of (j1) is missing") in faults(filled)


def test_a_changed_case_name(filled: Path) -> None:
    tamper(filled, "UPDATE meta SET value = 'Somebody Else' WHERE key = 'name'")
    assert faults(filled) == {("meta", "name", "it does not match its hash")}


def test_a_log_with_a_gap(filled: Path) -> None:
    tamper(filled, UNFREEZE_LOG, "DELETE FROM log WHERE position = 1")
    assert {
        ("log", "1", "it is missing"),
        ("article", "number 1", "its log is missing"),
    } <= faults(filled)


def test_a_log_that_tells_otherwise(filled: Path) -> None:
    tamper(
        filled,
        UNFREEZE_LOG,
        "UPDATE log SET position = -1 WHERE position = 1; "
        "UPDATE log SET position = 1 WHERE position = 2; UPDATE log SET position = 2 "
        "WHERE position = -1",
    )
    assert {
        ("article", ARTICLE, "entry 1 of the log tells otherwise"),
        ("judgement", "j1", "entry 2 of the log tells otherwise"),
    } <= faults(filled)


def test_the_first_broken_link_is_named(filled: Path) -> None:
    with Writer(filled) as writer:
        writer.judge(judgement("j2"))
    tamper(filled, UNFREEZE_LOG, "UPDATE log SET chain = 'sha256:0' WHERE position IN (2, 3)")
    broken = "the chain of the log breaks here: this or an earlier entry was changed"
    assert ("log", "2", broken) in faults(filled)
    assert ("log", "3", broken) not in faults(filled)


def test_blanked_words_without_a_redaction(filled: Path) -> None:
    with Writer(filled) as writer:
        writer.judge(msgspec.structs.replace(judgement("j2"), reason="It was misread"))
    tamper(filled, UNFREEZE_JUDGEMENTS, "UPDATE judgement SET reason = NULL, salt = NULL")
    assert ("judgement", "j2", "its words are not those it had") in faults(filled)


def test_an_index_out_of_step(filled: Path) -> None:
    tamper(
        filled,
        "INSERT INTO article_search (article_search, rowid, title, text) "
        "SELECT 'delete', added, title, text FROM article",
    )
    assert faults(filled) == {("article_search", "", "the index does not match what it indexes")}


def test_a_clean_case_stays_clean_over_readings(filled: Path) -> None:
    with Writer(filled) as writer:
        for version in range(2, 5):
            writer.add(article(), claims(article())[: version - 1], f"rules {version}")
    assert verify(filled).clean
