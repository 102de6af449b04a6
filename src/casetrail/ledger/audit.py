"""The checks that verify runs, each over a whole case file, each yielding what does not match."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import msgspec

from casetrail.ledger.check import article_mismatches
from casetrail.ledger.evidence import mismatches
from casetrail.ledger.migrations import migrate
from casetrail.ledger.rows import (
    chained,
    claim_of,
    claim_row,
    content_hash,
    judgement_hash,
    words_hash,
)
from casetrail.types import Article, Record

_ROWS = {
    "meta": "SELECT * FROM meta",
    "log": "SELECT * FROM log",
    "article": "SELECT * FROM article",
    "reading": "SELECT * FROM reading",
    "claim": "SELECT * FROM claim",
    "problem": "SELECT * FROM problem",
    "judgement": "SELECT * FROM judgement",
}
_CLAIMS_WITH_TEXT = """
    SELECT claim.*, article.text FROM claim JOIN article ON article.id = claim.article"""
_COUNTS = """
    SELECT article.id, 'claims', coalesce(reading.claims, 'no') AS told,
        (SELECT count(*) FROM claim WHERE claim.article = article.id) AS found
    FROM article LEFT JOIN reading ON reading.article = article.id
    UNION ALL
    SELECT article.id, 'problems', coalesce(reading.problems, 'no'),
        (SELECT count(*) FROM problem WHERE problem.article = article.id)
    FROM article LEFT JOIN reading ON reading.article = article.id"""
_TOLD_OTHERWISE = """
    SELECT 'article', article.id, position FROM article JOIN log ON position = article.added
    WHERE what <> 'added' OR subject <> article.id OR content <> article.hash
    UNION ALL
    SELECT 'judgement', judgement.id, log.position FROM judgement JOIN log USING (position)
    WHERE what <> 'judged' OR subject <> judgement.id OR content <> judgement.hash
    UNION ALL
    SELECT 'reading', article, log.position FROM reading JOIN log USING (position)
    WHERE what = 'judged' OR subject <> article"""
_TOLD_ALONE = """
    SELECT position, subject FROM log
    WHERE CASE what
        WHEN 'judged' THEN subject NOT IN (SELECT id FROM judgement)
        ELSE subject NOT IN (SELECT id FROM article)
    END"""
_BLANKED = "SELECT value FROM judgement WHERE verdict = 'redact'"
_SEARCH_CHECKS = {
    "article_search": "INSERT INTO article_search (article_search, rank) "
    "VALUES ('integrity-check', 1)",
    "claim_search": "INSERT INTO claim_search (claim_search, rank) VALUES ('integrity-check', 1)",
}


class Fault(Record, frozen=True, kw_only=True):
    """One thing that no longer matches: the table, the row's id or number, and what is wrong."""

    table: str
    row: str
    what: str


def file_is_whole(copy: sqlite3.Connection) -> Iterator[Fault]:
    """SQLite finds its own pages and indexes in order."""
    for (message,) in copy.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield Fault(table="file", row="", what=message)


def nothing_is_missing_from_the_schema(copy: sqlite3.Connection) -> Iterator[Fault]:
    """Every table, index, trigger and view is there as Casetrail made it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh)
        expected = fresh.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    there = {tuple(row) for row in copy.execute("SELECT type, name, sql FROM sqlite_master")}
    for kind, name, sql in expected:
        if (kind, name, sql) not in there:
            yield Fault(table=kind, row=name, what="it was removed or changed")


def every_reference_leads_somewhere(copy: sqlite3.Connection) -> Iterator[Fault]:
    """No row points at a row that is not there."""
    for table, row, parent, _ in copy.execute("PRAGMA foreign_key_check"):
        yield Fault(table=table, row=f"number {row}", what=f"its {parent} is missing")


def every_row_has_its_hash(copy: sqlite3.Connection) -> Iterator[Fault]:
    """The content hash of every row is that of what stands in it."""
    for table, sql in _ROWS.items():
        for row in copy.execute(sql):
            hash_of = judgement_hash if table == "judgement" else content_hash
            if hash_of(dict(row)) != row["hash"]:
                yield Fault(table=table, row=_name(row), what="it does not match its hash")


def every_judgement_has_its_words(copy: sqlite3.Connection) -> Iterator[Fault]:
    """The value and reason of every judgement are those it was made with, or were blanked."""
    blanked = {row[0] for row in copy.execute(_BLANKED)}
    for row in copy.execute(_ROWS["judgement"]):
        found = words_hash(dict(row))
        if found != row["words"] and not (found is None and row["id"] in blanked):
            yield Fault(table="judgement", row=row["id"], what="its words are not those it had")


def every_article_is_its_text(copy: sqlite3.Connection) -> Iterator[Fault]:
    """The sha256 and the id of every article are those of its text and address."""
    for row in copy.execute(_ROWS["article"]):
        fields = {name: row[name] for name in Article.__struct_fields__}
        for what in article_mismatches(Article(**fields)):
            yield Fault(table="article", row=_name(row), what=what)


def every_claim_rests_on_its_text(copy: sqlite3.Connection) -> Iterator[Fault]:
    """Every claim can be read, its columns say what it says, and its spans hold its words."""
    for row in copy.execute(_CLAIMS_WITH_TEXT):
        for what in _claim_faults(row):
            yield Fault(table="claim", row=row["id"], what=what)


def every_reading_is_complete(copy: sqlite3.Connection) -> Iterator[Fault]:
    """Every article has its reading, with as many claims and problems as it says."""
    for name, what, told, found in copy.execute(_COUNTS):
        if told != found:
            yield Fault(table="reading", row=name, what=f"it says {told} {what}; {found} are there")


def the_log_has_no_gap(copy: sqlite3.Connection) -> Iterator[Fault]:
    """The log counts from 1 without a gap, and each row made by a change is told of there."""
    positions = [row[0] for row in copy.execute("SELECT position FROM log ORDER BY position")]
    for missing in sorted(set(range(1, max(positions, default=0) + 1)) - set(positions)):
        yield Fault(table="log", row=str(missing), what="it is missing")
    yield from _broken_link(copy)
    for table, name, position in copy.execute(_TOLD_OTHERWISE):
        yield Fault(table=table, row=name, what=f"entry {position} of the log tells otherwise")
    for position, name in copy.execute(_TOLD_ALONE):
        yield Fault(table="log", row=str(position), what=f"what it tells of ({name}) is missing")


def _broken_link(copy: sqlite3.Connection) -> Iterator[Fault]:
    """Each entry is chained to the one before it; the first that is not is named."""
    chain = ""
    for position, entry, link in copy.execute("SELECT position, hash, chain FROM log ORDER BY 1"):
        chain = chained(chain, entry)
        if chain != link:
            broken = "the chain of the log breaks here: this or an earlier entry was changed"
            yield Fault(table="log", row=str(position), what=broken)
            return


def search_is_in_step(copy: sqlite3.Connection) -> Iterator[Fault]:
    """The search indexes hold exactly the words of the articles and claims."""
    for table, sql in _SEARCH_CHECKS.items():
        try:
            copy.execute(sql)
        except sqlite3.DatabaseError:
            yield Fault(table=table, row="", what="the index does not match what it indexes")


def _claim_faults(row: sqlite3.Row) -> Iterator[str]:
    try:
        claim = claim_of(row["body"])
    except msgspec.MsgspecError as error:
        yield f"it cannot be read ({error})"
        return
    for column, value in claim_row(row["text"], claim, row["reader"]).items():
        # A claim may have got new fields since; its body is held by its hash.
        if column not in ("body", "hash") and row[column] != value:
            yield f"its column {column} is not what it says"
    yield from mismatches(row["text"], claim)


def _name(row: sqlite3.Row) -> str:
    keys = row.keys()
    return str(next(row[key] for key in ("id", "article", "key", "position") if key in keys))


CHECKS = (
    file_is_whole,
    nothing_is_missing_from_the_schema,
    every_reference_leads_somewhere,
    every_row_has_its_hash,
    every_judgement_has_its_words,
    every_article_is_its_text,
    every_claim_rests_on_its_text,
    every_reading_is_complete,
    the_log_has_no_gap,
    search_is_in_step,
)
"""From the file as a whole to what depends on it."""
