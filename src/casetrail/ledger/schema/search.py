"""The full-text indexes over articles and claims, kept in step with them by triggers."""

# Written content="..." and in no other way, so that Datasette finds them and offers a search box.
INDEXES = (
    """
    CREATE VIRTUAL TABLE article_search USING fts5 (
        title, text,
        content="article", content_rowid="added", tokenize='unicode61 remove_diacritics 2'
    )""",
    """
    CREATE VIRTUAL TABLE claim_search USING fts5 (
        words,
        content="claim", content_rowid="row", tokenize='unicode61 remove_diacritics 2'
    )""",
)

# An index over another table's content is told what leaves it, or it would still find it.
IN_STEP = (
    """
    CREATE TRIGGER article_indexed AFTER INSERT ON article BEGIN
        INSERT INTO article_search (rowid, title, text) VALUES (new.added, new.title, new.text);
    END""",
    """
    CREATE TRIGGER article_unindexed AFTER DELETE ON article BEGIN
        INSERT INTO article_search (article_search, rowid, title, text)
        VALUES ('delete', old.added, old.title, old.text);
    END""",
    """
    CREATE TRIGGER claim_indexed AFTER INSERT ON claim BEGIN
        INSERT INTO claim_search (rowid, words) VALUES (new.row, new.words);
    END""",
    """
    CREATE TRIGGER claim_unindexed AFTER DELETE ON claim BEGIN
        INSERT INTO claim_search (claim_search, rowid, words)
        VALUES ('delete', old.row, old.words);
    END""",
    """
    CREATE TRIGGER claim_reindexed AFTER UPDATE ON claim BEGIN
        INSERT INTO claim_search (claim_search, rowid, words)
        VALUES ('delete', old.row, old.words);
        INSERT INTO claim_search (rowid, words) VALUES (new.row, new.words);
    END""",
)
