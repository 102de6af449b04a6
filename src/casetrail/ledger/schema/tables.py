"""The tables of a case file, as its first migration makes them.

Made to be read: open the file in Datasette or the ``sqlite3`` shell.
"""

TABLES = (
    # One row per change, numbered from 1 without a gap; the rows it made point back at it.
    """
    CREATE TABLE log (
        position INTEGER PRIMARY KEY,
        what TEXT NOT NULL CHECK (what IN ('added', 'read again', 'judged')),
        subject TEXT NOT NULL,
        content TEXT NOT NULL,
        hash TEXT NOT NULL
    )""",
    """
    CREATE TABLE meta (
        row INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL,
        hash TEXT NOT NULL
    )""",
    """
    CREATE TABLE article (
        added INTEGER PRIMARY KEY REFERENCES log (position),
        id TEXT NOT NULL UNIQUE,
        outlet TEXT,
        credit TEXT,
        published TEXT,
        published_from TEXT,
        title TEXT,
        byline TEXT,
        dateline TEXT,
        genre TEXT,
        language TEXT,
        translated_from TEXT,
        url TEXT,
        source TEXT,
        text TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        raw_sha256 TEXT,
        extractor TEXT,
        hash TEXT NOT NULL
    )""",
    # Says that the claims of this reader are complete, and how many they are.
    """
    CREATE TABLE reading (
        position INTEGER PRIMARY KEY REFERENCES log (position),
        article TEXT NOT NULL UNIQUE REFERENCES article (id),
        reader TEXT NOT NULL,
        claims INTEGER NOT NULL,
        problems INTEGER NOT NULL,
        hash TEXT NOT NULL
    )""",
    """
    CREATE TABLE claim (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        article TEXT NOT NULL REFERENCES article (id),
        kind TEXT NOT NULL,
        words TEXT NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        reader TEXT NOT NULL,
        body TEXT NOT NULL,
        hash TEXT NOT NULL,
        -- By article, because ids alone are scattered: each would be written to a page of its own.
        UNIQUE (article, id)
    )""",
    """
    CREATE TABLE problem (
        row INTEGER PRIMARY KEY,
        article TEXT NOT NULL REFERENCES article (id),
        what TEXT NOT NULL,
        reason TEXT NOT NULL,
        hash TEXT NOT NULL
    )""",
    "CREATE INDEX problem_by_article ON problem (article)",
    """
    CREATE TABLE judgement (
        position INTEGER PRIMARY KEY REFERENCES log (position),
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        verdict TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        kind TEXT NOT NULL,
        anchor_start INTEGER NOT NULL,
        anchor_stop INTEGER NOT NULL,
        other TEXT,
        field TEXT,
        value TEXT,
        reason TEXT,
        hash TEXT NOT NULL
    )""",
)

# INSERT OR REPLACE removes the old row without firing a DELETE trigger: hence the third of each.
KEPT = (
    """
    CREATE TRIGGER judgement_unchanged BEFORE UPDATE ON judgement
    BEGIN SELECT RAISE(ABORT, 'a judgement is never changed: add another'); END""",
    """
    CREATE TRIGGER judgement_kept BEFORE DELETE ON judgement
    BEGIN SELECT RAISE(ABORT, 'a judgement is never removed: add another'); END""",
    """
    CREATE TRIGGER judgement_once BEFORE INSERT ON judgement
    WHEN EXISTS (SELECT 1 FROM judgement WHERE id = new.id OR position = new.position)
    BEGIN SELECT RAISE(ABORT, 'a judgement is never replaced: add another'); END""",
    """
    CREATE TRIGGER log_unchanged BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END""",
    """
    CREATE TRIGGER log_kept BEFORE DELETE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is never shortened'); END""",
    """
    CREATE TRIGGER log_once BEFORE INSERT ON log
    WHEN EXISTS (SELECT 1 FROM log WHERE position = new.position)
    BEGIN SELECT RAISE(ABORT, 'the log is never replaced'); END""",
    """
    CREATE TRIGGER article_frozen BEFORE UPDATE ON article
    BEGIN SELECT RAISE(ABORT, 'a stored report is never changed'); END""",
)
