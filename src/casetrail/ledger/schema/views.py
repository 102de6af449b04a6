"""The views of a case file: what the claims say, one readable table per kind."""

VIEWS = (
    """
    CREATE VIEW statements AS
    SELECT article.published, article.outlet,
        json_extract(claim.body, '$.speaker_text') AS speaker,
        json_extract(claim.body, '$.cue') AS cue,
        json_extract(claim.body, '$.content') AS content,
        json_extract(claim.body, '$.act') AS act,
        json_extract(claim.body, '$.mode') AS mode,
        (SELECT group_concat(value, '; ') FROM json_each(claim.body, '$.doubts')) AS doubts,
        claim.words AS sentence, article.title, claim.id AS claim, article.id AS article
    FROM claim JOIN article ON article.id = claim.article
    WHERE claim.kind = 'statement'
    ORDER BY coalesce(article.published, ''), article.id, claim.start, claim.row""",
    """
    CREATE VIEW events AS
    SELECT article.published, article.outlet,
        json_extract(claim.body, '$.what') AS what,
        json_extract(claim.body, '$.type') AS type,
        json_extract(claim.body, '$.step') AS step,
        json_extract(claim.body, '$.factuality') AS factuality,
        json_extract(claim.body, '$.when.earliest') AS earliest,
        json_extract(claim.body, '$.when.latest') AS latest,
        claim.words AS sentence, article.title, claim.id AS claim, article.id AS article
    FROM claim JOIN article ON article.id = claim.article
    WHERE claim.kind = 'event'
    ORDER BY coalesce(article.published, ''), article.id, claim.start, claim.row""",
    """
    CREATE VIEW requests AS
    SELECT article.published, article.outlet,
        json_extract(claim.body, '$.what') AS what,
        json_extract(claim.body, '$.state') AS state,
        json_extract(claim.body, '$.when.earliest') AS earliest,
        json_extract(claim.body, '$.when.latest') AS latest,
        claim.words AS sentence, article.title, claim.id AS claim, article.id AS article
    FROM claim JOIN article ON article.id = claim.article
    WHERE claim.kind = 'ask'
    ORDER BY coalesce(article.published, ''), article.id, claim.start, claim.row""",
    """
    CREATE VIEW times AS
    SELECT article.published, article.outlet, claim.words AS text,
        json_extract(claim.body, '$.type') AS type,
        json_extract(claim.body, '$.value') AS value,
        json_extract(claim.body, '$.when.earliest') AS earliest,
        json_extract(claim.body, '$.when.latest') AS latest,
        json_extract(claim.body, '$.when.why') AS why,
        article.title, claim.id AS claim, article.id AS article
    FROM claim JOIN article ON article.id = claim.article
    WHERE claim.kind = 'time'
    ORDER BY coalesce(article.published, ''), article.id, claim.start, claim.row""",
    """
    CREATE VIEW names AS
    SELECT claim.words AS name,
        json_extract(claim.body, '$.actor_kind') AS kind,
        count(*) AS times, count(DISTINCT claim.article) AS reports
    FROM claim
    WHERE claim.kind = 'mention' AND json_extract(claim.body, '$.form') = 'named'
    GROUP BY 1, 2
    ORDER BY times DESC, name""",
)
