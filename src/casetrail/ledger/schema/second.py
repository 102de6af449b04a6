"""What the second migration makes: judgements with many anchors, a chained log, derived tables.

The words of a judgement (``value`` and ``reason``) stand apart from its hash, which holds only
their salted hash ``words``: they can be blanked for good, and the log still proves them.
"""

LOG_CHAIN = "ALTER TABLE log ADD COLUMN chain TEXT NOT NULL DEFAULT ''"

JUDGEMENT = """
    CREATE TABLE judgement (
        position INTEGER PRIMARY KEY REFERENCES log (position),
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        verdict TEXT NOT NULL,
        kind TEXT NOT NULL,
        -- JSON: where it holds, one anchor for each claim of the line; then the other side.
        anchors TEXT NOT NULL,
        others TEXT,
        field TEXT,
        words TEXT,
        hash TEXT NOT NULL,
        value TEXT,
        reason TEXT,
        salt TEXT
    )"""

KEPT = (
    """
    CREATE TRIGGER judgement_unchanged BEFORE UPDATE ON judgement
    WHEN new.value IS NOT NULL OR new.reason IS NOT NULL OR new.salt IS NOT NULL
        OR (old.position, old.id, old.at, old.author, old.verdict)
            <> (new.position, new.id, new.at, new.author, new.verdict)
        OR (old.kind, old.anchors, old.hash) <> (new.kind, new.anchors, new.hash)
        OR old.others IS NOT new.others OR old.field IS NOT new.field OR old.words IS NOT new.words
        OR NOT EXISTS (SELECT 1 FROM judgement WHERE verdict = 'redact' AND value = old.id)
    BEGIN SELECT RAISE(ABORT, 'a judgement is never changed: add another'); END""",
    """
    CREATE TRIGGER judgement_kept BEFORE DELETE ON judgement
    BEGIN SELECT RAISE(ABORT, 'a judgement is never removed: add another'); END""",
    """
    CREATE TRIGGER judgement_once BEFORE INSERT ON judgement
    WHEN EXISTS (SELECT 1 FROM judgement WHERE id = new.id OR position = new.position)
    BEGIN SELECT RAISE(ABORT, 'a judgement is never replaced: add another'); END""",
)

LOG_UNCHANGED = """
    CREATE TRIGGER log_unchanged BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END"""

# Both are worked out from the rest and may be emptied at any time.
DERIVED = (
    """
    CREATE TABLE signature (
        article TEXT PRIMARY KEY REFERENCES article (id),
        version TEXT NOT NULL,
        body BLOB NOT NULL
    )""",
    """
    CREATE TABLE shelf (
        as_of TEXT NOT NULL,
        section TEXT NOT NULL,
        position INTEGER NOT NULL,
        reader TEXT NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (as_of, section)
    )""",
)
